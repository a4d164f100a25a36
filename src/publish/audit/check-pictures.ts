import { createHash } from "node:crypto";
import { STORY_HTML } from "../../data/story-html.ts";
import type { PictureRecord } from "../../story/records.ts";
import { targetOf } from "./addresses.ts";
import type { FinishedSite } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Element, type Markup } from "./read-files.ts";

const FOLDER = "pictures/";

/** Whether the pictures of the story are there, byte for byte, and no others. */
export function checkPictures(site: FinishedSite): Finding[] {
  const pictures = new Map(site.story.pictures.map((picture) => [FOLDER + picture.name, picture]));
  const inFolder = [...site.files].filter((file) => file.startsWith(FOLDER));
  const strange = [...new Set([...pictures.keys(), ...inFolder])].filter((file) => {
    const bytes = site.files.has(file) ? site.bytesOf(file) : null;
    return !bytes || digestOf(bytes) !== pictures.get(file)?.digest;
  });
  return strange.map((file): Finding => ({ kind: "strange-picture", file, found: file }));
}

/**
 * Whether a page shows pictures of the story and no others, each with its size and words. The story as one file holds the
 * bytes themselves.
 */
export function checkShown({ file, elements }: Markup, site: FinishedSite): Finding[] {
  return elements
    .filter((element) => element.tagName === "img" && !shows(element, pictureAt(element, file, site), site.base))
    .map((element): Finding => ({ kind: "strange-picture", file, found: `<img src="${attribute(element, "src")}">` }));
}

function pictureAt(element: Element, file: string, site: FinishedSite): PictureRecord | undefined {
  const src = attribute(element, "src") ?? "";
  if (file === STORY_HTML) {
    const digest = digestOf(Buffer.from(src.slice(src.indexOf(",") + 1), "base64"));
    return site.story.pictures.find((picture) => picture.digest === digest);
  }
  const target = targetOf(src, file, site);
  const path = "path" in target ? target.path.slice(site.base.length) : null;
  return site.story.pictures.find(({ name }) => FOLDER + name === path);
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
