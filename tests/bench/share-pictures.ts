import { compile } from "../../src/compile/compile.ts";
import { cards } from "../../src/share/cards.ts";
import { drawCard } from "../../src/share/draw-card.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import { timeline } from "../../src/story/timeline.ts";
import { wordsFor } from "../../src/words/words.ts";

/** What it takes to draw the pictures of a site's pages. */
export interface SharePictures {
  readonly pictures: number;
  /** Seconds of the processor for all of them, reckoned from some. */
  readonly cpu: number;
}

/** So many are drawn, from all over the site. */
const SOME = 40;

/** Draws some of the share pictures of a story and reckons from them what all of them take. */
export async function timeSharePictures(content: string): Promise<SharePictures> {
  const { story } = await compile(content);
  if (!story) throw new Error(`${content} does not compile`);
  const corroborations = corroborate(story);
  const words = wordsFor(story.front.language);
  const all = cards({ story, corroborations, entries: timeline(story), words });
  const brand = { site: words.site, story: story.front.title };
  const some = all.filter((_, index) => index % Math.ceil(all.length / SOME) === 0);
  // The first one also loads the fonts and the program that draws.
  for (const card of some.slice(0, 1)) await drawCard(card, brand);
  const start = process.cpuUsage();
  for (const card of some) await drawCard(card, brand);
  const { user, system } = process.cpuUsage(start);
  return { pictures: all.length, cpu: (((user + system) / 1e6) * all.length) / some.length };
}
