import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoryJson } from "../data/story-json.ts";
import { robots, sitemap } from "../feeds/sitemap.ts";
import { base, sitemapLink } from "../links.ts";

/** What a page says its address is, as a link of the site; null of one that says none, only leads on, or is another one’s in a frame. */
export function ownLink(html: string): string | null {
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (!address || /<meta (http-equiv="refresh"|name="robots")/.test(html)) return null;
  return new URL(address.replaceAll("&amp;", "&")).pathname;
}

/**
 * Writes the sitemap of a built site, and at the root of a host what tells robots of it, unless someone has put their own there.
 *
 * @param links the pages it is to hold
 * @param site the address of the host
 */
export function writeSitemap(folder: string, links: readonly string[], site: string): void {
  const story: StoryJson = JSON.parse(readFileSync(join(folder, "story.json"), "utf8"));
  writeFileSync(join(folder, "sitemap.xml"), sitemap(links, story, site));
  const forRobots = join(folder, "robots.txt");
  if (base === "/" && !existsSync(forRobots)) writeFileSync(forRobots, robots(new URL(sitemapLink(), site).href));
}
