import { byCodePoint } from "./order.ts";
import type { PassageRecord } from "./records.ts";
import type { Story } from "./story.ts";

/** Where something comes from: a source followed through `part-of` to its end. */
export interface Origin {
  readonly source: string;
  /** The first links that lead to it: the source itself, or those that speak for it. Sorted by id. */
  readonly voices: readonly string[];
  /** The articles that name one of its voices, in the order of their letters. */
  readonly articles: readonly string[];
}

/** The origins of some passages; those of kind `unnamed` apart, since they are shown and never counted. */
export interface Origins {
  readonly named: readonly Origin[];
  readonly unnamed: readonly Origin[];
}

/**
 * Follows the first link of each passage's attribution to its end.
 *
 * @param passages in the order of their articles' letters
 * @returns the distinct origins, most articles first, then by id
 */
export function originsOf(story: Story, passages: Iterable<PassageRecord>): Origins {
  const found = new Map<string, { voices: Set<string>; articles: Set<string> }>();
  for (const passage of passages) {
    for (const voice of voicesOf(passage)) {
      const root = rootOf(story, voice);
      const origin = found.get(root) ?? { voices: new Set(), articles: new Set() };
      found.set(root, origin);
      origin.voices.add(voice);
      origin.articles.add(passage.article);
    }
  }
  const origins = [...found]
    .map(([source, { voices, articles }]) => ({ source, voices: [...voices].sort(byCodePoint), articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length || byCodePoint(a.source, b.source));
  return {
    named: origins.filter((origin) => !isUnnamed(story, origin.source)),
    unnamed: origins.filter((origin) => isUnnamed(story, origin.source)),
  };
}

/**
 * The source that another one counts with: `part-of` followed to its end.
 *
 * A source of kind `unnamed` is an end itself: "officials" of a ministry are not the ministry, and are never counted as it.
 */
export function rootOf(story: Story, source: string): string {
  const seen = new Set<string>();
  let end = story.source(source);
  while (end.partOf !== null && end.kind !== "unnamed") {
    if (seen.has(end.id)) throw new RangeError(`the source "${end.id}" is part of itself`);
    seen.add(end.id);
    end = story.source(end.partOf);
  }
  return end.id;
}

/** Whether a source is shown and never counted. */
export function isUnnamed(story: Story, source: string): boolean {
  return story.source(source).kind === "unnamed";
}

/** Whom a passage names first: the one who said it, or several that said it together; none when it is the article's own voice. */
export function voicesOf(passage: PassageRecord): readonly string[] {
  return passage.attribution[0] ?? [];
}

/** Those who passed a passage's words on, between the one who said them and the article. */
export function relaysOf(passage: PassageRecord): readonly string[] {
  return passage.attribution.slice(1).flat();
}

/** Whether a passage names no source: the article says it itself. */
export function inOwnVoice(passage: PassageRecord): boolean {
  return voicesOf(passage).length === 0;
}
