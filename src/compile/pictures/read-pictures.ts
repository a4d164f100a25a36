import { lstatSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { PictureRecord } from "../../story/records.ts";
import { idFromName } from "../files/id-from-name.ts";
import { LIMITS } from "../files/limits.ts";
import { listFolder, typeOf } from "../files/list-folder.ts";
import { type Location, startOf, type TextFile } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import { ENDINGS, inspectPicture } from "./inspect-picture.ts";

/** A file of the folder of pictures. Its name is known even when it can't be used, so that one mistake is not told twice. */
export interface ContentPicture {
  readonly name: string;
  /** Where it lies; it has no text. */
  readonly file: TextFile;
  /** Null when it can't be used. */
  readonly record: PictureRecord | null;
}

/** Reads each file of the folder of pictures once, in the order of their names. */
export function readPictures(dir: string, shownDir: string, report: Report): ContentPicture[] {
  const names = listFolder(dir) ?? [];
  return names.flatMap((name) => {
    const file = { path: `${shownDir}/${name}`, text: "" };
    const ending = extname(name).slice(1);
    const bare = name.slice(0, name.length - extname(name).length);
    const fits = checkName(join(dir, name), { name, bare, ending }, names, startOf(file), report);
    const record = fits ? readPicture(join(dir, name), name, startOf(file), report) : null;
    const meant = `${idFromName(bare).id ?? bare}.${ending.toLowerCase()}`;
    return fits || !names.includes(meant) ? [{ name: fits ? name : meant, file, record }] : [];
  });
}

function checkName(
  path: string,
  { name, bare, ending }: { name: string; bare: string; ending: string },
  names: readonly string[],
  at: Location,
  report: Report,
): boolean {
  const type = typeOf(path);
  const { id, says } = idFromName(bare);
  const small = ending.toLowerCase();
  const stray = (says: string, fix: string) => report("stray-file", at, { name, says, fix });
  if (type === "link") report("symbolic-link", at, { name });
  else if (type === "folder") stray("is a folder inside a folder", "move its files up, and remove it");
  else if (type !== "file") stray("is not a file", "remove it");
  else if (!Object.hasOwn(ENDINGS, small)) report("picture-type", at, { name });
  else if (says) {
    const taken = names.includes(`${id}.${small}`);
    report("bad-name", at, { name: bare, says, ending: `.${small}`, suggestion: id, taken });
  } else if (ending !== small) stray(`does not end in .${small}`, `rename it to ${bare}.${small}`);
  else return true;
  return false;
}

function readPicture(path: string, name: string, at: Location, report: Report): PictureRecord | null {
  const size = lstatSync(path).size;
  if (size > LIMITS.pictureBytes) {
    report("picture-limit", at, { found: size, unit: "bytes in one picture", limit: LIMITS.pictureBytes });
    return null;
  }
  return inspectPicture(name, readFileSync(path), at, report);
}
