import { createHash } from "node:crypto";
import { STORY_HTML } from "../../data/story-html.ts";
import type { PictureRecord } from "../../story/records.ts";
import { targetOf } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Element } from "./read-files.ts";

const FOLDER = "pictures/";

/**
 * Whether the pictures of the story are there, byte for byte, and pages show these and no others, each with its size and
 * words. The story as one file holds the bytes themselves.
 */
export function checkPictures(site: FinishedSite): Finding[] {
  const pictures = new Map(site.story.pictures.map((picture) => [FOLDER + picture.name, picture]));
  const inFolder = [...site.contents.keys()].filter((file) => file.startsWith(FOLDER));
  const strange = [...new Set([...pictures.keys(), ...inFolder])].filter((file) => {
    const bytes = site.contents.get(file);
    return !bytes || digestOf(bytes) !== pictures.get(file)?.digest;
  });
  const shown = [...site.pages.values()].flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.tagName === "img" && !shows(element, pictureAt(element, file), site.base))
      .map((element): Finding => ({ kind: "strange-picture", file, found: `<img src="${attribute(element, "src")}">` })),
  );
  return [...strange.map((file): Finding => ({ kind: "strange-picture", file, found: file })), ...shown];

  function pictureAt(element: Element, file: string): PictureRecord | undefined {
    const src = attribute(element, "src") ?? "";
    if (file === STORY_HTML) {
      const digest = digestOf(Buffer.from(src.slice(src.indexOf(",") + 1), "base64"));
      return site.story.pictures.find((picture) => picture.digest === digest);
    }
    const target = targetOf(src, file, site);
    return "path" in target ? pictures.get(target.path.slice(site.base.length)) : undefined;
  }
}

function shows(element: Element, picture: PictureRecord | undefined, base: string): boolean {
  const parent = element.parentNode;
  const src = attribute(element, "src") ?? "";
  return (
    picture !== undefined &&
    (src === base + FOLDER + picture.name || src.startsWith(`data:image/${picture.type};base64,`)) &&
    attribute(element, "width") === `${picture.width}` &&
    attribute(element, "height") === `${picture.height}` &&
    (attribute(element, "alt") ?? "").trim() !== "" &&
    parent?.nodeName === "figure"
  );
}

const digestOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
