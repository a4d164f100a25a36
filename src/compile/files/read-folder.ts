import { lstatSync, readFileSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { KINDS_OF_THING } from "../../story/records.ts";
import { type ContentPicture, readPictures } from "../pictures/read-pictures.ts";
import { startOf, type TextFile } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import { decode } from "./decode.ts";
import { idFromName } from "./id-from-name.ts";
import { LIMITS } from "./limits.ts";
import { listFolder, typeOf } from "./list-folder.ts";

export type KindOfThing = (typeof KINDS_OF_THING)[number];

/** A file of the content folder. Its id exists even when its text can't be used, so that one mistake is not told twice. */
export interface ContentFile {
  readonly kind: KindOfThing | "story";
  readonly id: string;
  readonly file: TextFile;
  /** Its text may be read on. */
  readonly readable: boolean;
}

/** A content folder as it was read. */
export interface ContentFolder {
  readonly files: readonly ContentFile[];
  readonly pictures: readonly ContentPicture[];
}

const FOLDERS: Readonly<Record<string, KindOfThing>> = {
  articles: "article",
  outlets: "outlet",
  sources: "source",
  facts: "fact",
  events: "event",
  corrections: "correction",
};

/** Reads each file of a content folder once, in the order of their names by code point. */
export function readFolder(dir: string, report: Report): ContentFolder {
  const top = shownPath(dir);
  const root: TextFile = { path: top, text: "" };
  const entries = listFolder(dir);
  if (!entries) {
    report("no-content", startOf(root), { dir });
    return { files: [], pictures: [] };
  }
  const files: ContentFile[] = [];
  const pictures: ContentPicture[] = [];
  for (const name of entries) {
    const path = join(dir, name);
    const at = startOf({ path: `${top}/${name}`, text: "" });
    const type = typeOf(path);
    const kind = Object.hasOwn(FOLDERS, name) ? FOLDERS[name] : undefined;
    if (type === "link") report("symbolic-link", at, { name });
    else if (type === "folder" && kind) files.push(...readThings(path, `${top}/${name}`, kind, report));
    else if (type === "folder" && name === "pictures") pictures.push(...readPictures(path, `${top}/${name}`, report));
    else if (type === "file" && name === "story.md") files.push(readText(path, at.file.path, "story", "story", report));
    else {
      const says = type === "folder" ? "is not a folder this site knows" : "is not a file this site knows";
      report("stray-file", at, { name, says, fix: "move it out of the content folder, or into the folder of its kind" });
    }
  }
  if (!entries.includes("story.md")) report("no-story", startOf(root));
  return { files, pictures };
}

/** A folder as its messages name it: from where the command runs, so that an editor or a robot can open it. */
function shownPath(dir: string): string {
  const path = relative("", dir);
  const outside = path.startsWith("..") || isAbsolute(path) || path === "";
  return outside ? basename(resolve(dir)) : path.split(sep).join("/");
}

function readThings(dir: string, shownDir: string, kind: KindOfThing, report: Report): ContentFile[] {
  const files: ContentFile[] = [];
  const names = listFolder(dir) ?? [];
  for (const name of names) {
    const path = join(dir, name);
    const at = startOf({ path: `${shownDir}/${name}`, text: "" });
    const type = typeOf(path);
    const { id, says } = idFromName(name);
    const stray = (says: string, fix: string) => report("stray-file", at, { name, says, fix });
    if (type === "link") report("symbolic-link", at, { name });
    else if (type === "folder") stray("is a folder inside a folder", "move its files up, and remove it");
    else if (type !== "file") stray("is not a file", "remove it");
    else if (!/\.(md|markdown)$/i.test(name)) stray("is not a Markdown file", "remove it, or give it a name that ends in .md");
    else if (!name.endsWith(".md")) stray("does not end in .md", `rename it to ${name.replace(/\.\w+$/, ".md")}`);
    else if (says)
      report("bad-name", at, { name: name.slice(0, -3), says, ending: ".md", suggestion: id, taken: names.includes(`${id}.md`) });
    else files.push(readText(path, at.file.path, kind, id ?? "", report));
    const known = files.at(-1)?.file.path === at.file.path;
    if (!known && id !== null && type !== "folder" && !names.includes(`${id}.md`))
      files.push({ kind, id, file: at.file, readable: false });
  }
  return files;
}

function readText(path: string, shownPath: string, kind: ContentFile["kind"], id: string, report: Report): ContentFile {
  const size = lstatSync(path).size;
  if (size > LIMITS.bytes) {
    const file = { path: shownPath, text: "" };
    report("over-limit", startOf(file), { found: size, unit: "bytes in one file", limit: LIMITS.bytes, fix: "divide the text" });
    return { kind, id, file, readable: false };
  }
  const { text, wrong } = decode(readFileSync(path));
  const file = { path: shownPath, text };
  if (wrong) report("not-utf8", { file, from: wrong.at, to: wrong.at + 1 }, { says: wrong.says });
  else if (text.trim() === "") report("empty-file", startOf(file));
  return { kind, id, file, readable: !wrong && text.trim() !== "" };
}
