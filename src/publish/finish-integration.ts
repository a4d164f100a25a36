import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { withPolicy } from "./policy.ts";
import { withOneSheet } from "./sheet/one-sheet.ts";
import type { KnownRules } from "./sheet/used-rules.ts";
import { ownLink, writeSitemap } from "./write-sitemap.ts";

// The story as one file: it is made whole, and its policy allows less.
const COMES_WITH_POLICY = /^<!doctype html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/i;

/**
 * Gives every page its one style sheet and its policy when all are written, and where the host is known writes the sitemap of
 * them. Astro's own policy would always let its scripts in.
 */
export function finishPages(): AstroIntegration {
  let site: string | undefined;
  return {
    name: "finish-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = config.site;
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const known: KnownRules = new Map();
        const links: string[] = [];
        for await (const path of glob("**/*.html", { cwd: folder })) {
          const file = join(folder, path);
          const html = await readFile(file, "utf8");
          if (COMES_WITH_POLICY.test(html)) continue;
          links.push(...[ownLink(html)].filter((link) => link !== null));
          try {
            await writeFile(file, withPolicy(withOneSheet(html, known)));
          } catch (cause) {
            throw new Error(`${path} cannot be finished: ${(cause as Error).message}`, { cause });
          }
        }
        if (site) writeSitemap(folder, links, site);
      },
    },
  };
}
