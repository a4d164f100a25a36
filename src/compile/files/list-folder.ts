import { lstatSync, readdirSync, statSync } from "node:fs";
import { byCodePoint } from "../../story/order.ts";

/** The names in a folder by code point, those that begin with a dot left out; null when it is no folder. */
export function listFolder(dir: string): string[] | null {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return null;
  return readdirSync(dir)
    .filter((name) => !name.startsWith("."))
    .sort(byCodePoint);
}

/** What lies at a path; a link is not followed. */
export function typeOf(path: string): "file" | "folder" | "link" | "missing" | "other" {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return "missing";
  if (stat.isSymbolicLink()) return "link";
  if (stat.isDirectory()) return "folder";
  return stat.isFile() ? "file" : "other";
}
