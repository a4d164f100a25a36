import { idFromName } from "../files/id-from-name.ts";
import { nearest } from "../problems/nearest.ts";
import { ENDINGS } from "./inspect-picture.ts";

/** How the texts of one folder name pictures. */
export interface PicturePaths {
  /** What stands before a picture's name: the way from the folder of the text to that of the pictures. */
  readonly prefix: "pictures/" | "../pictures/";
  /** The names of all files in the folder of pictures. */
  readonly names: readonly string[];
}

/** The name of the picture that a path leads to, as it is written; null when the path is none from here. */
export function namedBy(path: string, { prefix }: PicturePaths): string | null {
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : "";
  return name === "" || /[/\\?#:]/.test(name) ? null : name;
}

/** The picture that is most like a path, however that is written; null when none is like it. */
export function nearestPicture(path: string, { names }: PicturePaths): string | null {
  const { bare, full } = nameIn(path);
  return names.find((name) => name === full) ?? names.find((name) => name.replace(/\.\w+$/, "") === bare) ?? nearest(full, names);
}

/** What to write for a path: that of the nearest picture, or the one its file would have in the folder of pictures. */
export function meantPath(path: string, paths: PicturePaths): string {
  return paths.prefix + (nearestPicture(path, paths) ?? nameIn(path).full);
}

function nameIn(path: string): { bare: string; full: string } {
  const last =
    decoded(path.split(/[?#]/)[0] ?? "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  const [, stem = "", ending = ""] = /^(.*?)(?:\.([^.]*))?$/.exec(last.trim()) ?? [];
  const bare = idFromName(stem).id ?? "name";
  const small = ending.toLowerCase();
  return { bare, full: `${bare}.${Object.hasOwn(ENDINGS, small) ? small : "jpg"}` };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
