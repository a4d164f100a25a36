import { readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { withoutIdleSpace } from "./idle-space.ts";
import { SEARCH_PAGE, withPolicy } from "./policy.ts";
import { withOneSheet } from "./sheet/one-sheet.ts";
import type { KnownRules } from "./sheet/used-rules.ts";
import { ownLink } from "./write-sitemap.ts";

// The story as one file: it is made whole, and its policy allows less.
const COMES_WITH_POLICY = /^<!doctype html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/i;

/**
 * Gives pages their one style sheet and their policy. Astro's own policy would always let its scripts in.
 *
 * @param paths of pages in the folder
 * @returns the links of those that have an address of their own
 * @throws {Error} that names the page, when one is not as Astro writes pages
 */
export function finishFiles(folder: string, paths: readonly string[]): string[] {
  const known: KnownRules = new Map();
  return paths.flatMap((path) => {
    const file = join(folder, path);
    const html = readFileSync(file, "utf8");
    if (COMES_WITH_POLICY.test(html)) return [];
    try {
      writeFileSync(file, withPolicy(withOneSheet(withoutIdleSpace(html), known), path.replaceAll(sep, "/") === SEARCH_PAGE));
    } catch (cause) {
      throw new Error(`${path} cannot be finished: ${(cause as Error).message}`, { cause });
    }
    return ownLink(html) ?? [];
  });
}
