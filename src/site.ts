import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from "astro:content";
import { readFile } from "node:fs/promises";
import { type Corroborations, corroborate } from "./story/corroboration.ts";
import { compareDates } from "./story/dates.ts";
import { type FactGroup, factGroups } from "./story/fact-groups.ts";
import { byId, byLetter } from "./story/order.ts";
import { linkStory, type Story } from "./story/story.ts";
import { type TimelineEntry, timeline } from "./story/timeline.ts";
import { type Words, wordsFor } from "./words/words.ts";

/**
 * What every page is made from: the story, the views that many pages share, and the words to say it in.
 * A view that each article or fact would derive anew from the whole story stands here, so that the build grows with the story
 * and not with its square.
 */
export interface Site {
  readonly story: Story;
  readonly corroborations: Corroborations;
  /** The merged timeline. */
  readonly entries: readonly TimelineEntry[];
  /** All facts, grouped by corroboration. */
  readonly groups: readonly FactGroup[];
  readonly words: Words;
}

let made: Promise<Site> | undefined;

/** What the pages are made from. Made once for a build; made anew for each request of the dev server. */
export function site(): Promise<Site> {
  if (import.meta.env.DEV) return makeSite();
  made ??= makeSite();
  return made;
}

async function makeSite(): Promise<Site> {
  const compiled = process.env.COMPILED_STORY;
  // The collections of a build don't hold the articles.
  const story = compiled ? linkStory(JSON.parse(await readFile(compiled, "utf8"))) : await storyOfCollections();
  const corroborations = corroborate(story);
  return {
    story,
    corroborations,
    entries: timeline(story),
    groups: factGroups(story, corroborations),
    words: wordsFor(story.front.language),
  };
}

async function storyOfCollections(): Promise<Story> {
  const front = await getEntry("story", "story");
  if (!front) throw new Error("The collections hold no story: its loader has not run.");
  const { empty, ...rest } = front.data;
  const held = async <N extends CollectionKey>(name: N): Promise<CollectionEntry<N>[]> =>
    empty.includes(name) ? [] : await getCollection(name);
  const [articles, outlets, sources, facts, events, corrections] = await Promise.all([
    held("articles"),
    held("outlets"),
    held("sources"),
    held("facts"),
    held("events"),
    held("corrections"),
  ]);
  // A collection comes in no promised order.
  return linkStory({
    ...rest,
    articles: articles.map((entry) => entry.data).sort((a, b) => byLetter(a.letter, b.letter)),
    outlets: outlets.map((entry) => entry.data).sort(byId),
    sources: sources.map((entry) => entry.data).sort(byId),
    facts: facts.map((entry) => entry.data).sort(byId),
    events: events.map((entry) => entry.data).sort((a, b) => compareDates(a.date, b.date) || byId(a, b)),
    corrections: corrections.map((entry) => entry.data).sort((a, b) => compareDates(b.date, a.date) || byId(a, b)),
  });
}
