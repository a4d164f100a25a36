import { byCodePoint } from "./order.ts";
import { isUnnamed, relaysOf, rootOf, voicesOf } from "./origins.ts";
import type { ArticleRecord } from "./records.ts";
import type { Story } from "./story.ts";

/** One origin of an article, and how its words came to it. */
export interface Teller {
  /** The source, followed through `part-of` to its end. */
  readonly source: string;
  /** Those who speak for it here, itself perhaps among them. Sorted by id. */
  readonly voices: readonly string[];
  /** Those who passed its words on to the article. Sorted by id. */
  readonly relays: readonly string[];
  /** The facts and the events it told, in reading order. One passage may tell both; either may be empty. */
  readonly facts: readonly string[];
  readonly events: readonly string[];
}

/** Who told an article what it says: most facts first, then by id. The unnamed are shown and never counted. */
export interface ToldBy {
  readonly named: readonly Teller[];
  readonly unnamed: readonly Teller[];
}

/** Gathers whom an article names, by origin. */
export function toldBy(story: Story, article: ArticleRecord): ToldBy {
  const tellers = new Map<string, Record<"voices" | "relays" | "facts" | "events", Set<string>>>();
  for (const passage of article.passages) {
    for (const voice of voicesOf(passage)) {
      const root = rootOf(story, voice);
      const teller = tellers.get(root) ?? { voices: new Set(), relays: new Set(), facts: new Set(), events: new Set() };
      tellers.set(root, teller);
      teller.voices.add(voice);
      for (const relay of relaysOf(passage)) teller.relays.add(relay);
      for (const mark of passage.marks) {
        if (mark.kind === "fact") teller.facts.add(mark.fact);
        else teller.events.add(mark.event);
      }
    }
  }
  const sorted = [...tellers]
    .map(([source, { voices, relays, facts, events }]) => ({
      source,
      voices: [...voices].sort(byCodePoint),
      relays: [...relays].sort(byCodePoint),
      facts: [...facts],
      events: [...events],
    }))
    .sort((a, b) => b.facts.length - a.facts.length || byCodePoint(a.source, b.source));
  return {
    named: sorted.filter(({ source }) => !isUnnamed(story, source)),
    unnamed: sorted.filter(({ source }) => isUnnamed(story, source)),
  };
}
