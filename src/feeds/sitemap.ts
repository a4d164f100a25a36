import type { StoryJson } from "../data/story-json.ts";
import { base, checksLink } from "../links.ts";
import { compareDays, type Day } from "../story/dates.ts";

/** Of what `story.json` says, what the dates in a sitemap follow from. */
export type Dated = {
  readonly story: Pick<StoryJson["story"], "asOf">;
  readonly articles: readonly Pick<StoryJson["articles"][number], "id" | "letter">[];
  readonly corrections: readonly Pick<StoryJson["corrections"][number], "date" | "articles" | "facts">[];
};

/**
 * The pages of a site as a sitemap (sitemaps.org). A page's date is the day that the story is brought up to, or that of a later
 * correction that touches it; a page that does not follow from the story has none.
 *
 * @param links pages of the site, in any order
 * @param site the address of the host
 */
export function sitemap(links: readonly string[], dated: Dated, site: string): string {
  const urls = [...links].sort().map((link) => {
    const changed = changedOn(link, dated);
    return `<url><loc>${escaped(new URL(link, site).href)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
}

/** What tells robots that they may read everything, and where the sitemap is. They ask for it at the root of a host only. */
export const robots = (sitemap: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;

function changedOn(link: string, { story, articles, corrections }: Dated): Day | null {
  if (link === checksLink()) return null;
  const [kind, id = "", next = ""] = link.slice(base.length).split("/");
  // A further page of a list is about no one thing.
  const isOfOne = id !== "" && !(id === "page" && next !== "");
  const compared = kind === "compare" ? id.split("-") : [];
  const touching = corrections.filter((correction) => {
    if (kind === "articles" && isOfOne) return correction.articles.includes(id);
    if (kind === "facts" && isOfOne) return correction.facts.includes(id);
    if (kind === "compare") return articles.some((one) => compared.includes(one.letter) && correction.articles.includes(one.id));
    // What is said of the whole story follows from all of it.
    return true;
  });
  return [story.asOf, ...touching.map(({ date }) => date)].sort(compareDays).at(-1) ?? null;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
