import { byCodePoint } from "./order.ts";
import { isUnnamed, rootOf, voicesOf } from "./origins.ts";
import type { Story } from "./story.ts";

/** The links between the one who said something and the article: each one source, or several together. Empty: directly. */
export type Way = readonly (readonly string[])[];

/** One source that is named first in attributions. */
export interface OriginRow {
  readonly source: string;
  /** The source it counts with; itself when it is part of none. */
  readonly root: string;
  /** False for a source of kind `unnamed`, or that counts with one: it is shown and never counted. */
  readonly named: boolean;
  /** Sorted by id; empty when it told only events. */
  readonly facts: readonly string[];
  readonly passages: number;
  /** The different ways its words took to articles, shortest first. */
  readonly ways: readonly Way[];
  /** All sources on those ways, sorted by id. */
  readonly relays: readonly string[];
  /** In the order of their letters. */
  readonly articles: readonly string[];
}

/**
 * Lists whoever is named first in some attribution.
 *
 * @returns most articles first, then most facts, then by id
 */
export function originRows(story: Story): readonly OriginRow[] {
  const open = new Map<string, OpenRow>();
  for (const passage of story.articles.flatMap((article) => article.passages)) {
    for (const voice of voicesOf(passage)) {
      const row = open.get(voice) ?? { facts: new Set(), passages: 0, ways: new Map(), articles: new Set() };
      open.set(voice, row);
      const way = passage.attribution.slice(1);
      row.passages += 1;
      row.ways.set(JSON.stringify(way), way);
      row.articles.add(passage.article);
      for (const mark of passage.marks) {
        if (mark.kind === "fact") row.facts.add(mark.fact);
      }
    }
  }
  return [...open]
    .map(([source, row]) => closeRow(story, source, row))
    .sort((a, b) => b.articles.length - a.articles.length || b.facts.length - a.facts.length || byCodePoint(a.source, b.source));
}

interface OpenRow {
  readonly facts: Set<string>;
  readonly ways: Map<string, Way>;
  readonly articles: Set<string>;
  passages: number;
}

function closeRow(story: Story, source: string, { facts, passages, ways, articles }: OpenRow): OriginRow {
  const root = rootOf(story, source);
  return {
    source,
    root,
    named: !isUnnamed(story, root),
    facts: [...facts].sort(byCodePoint),
    passages,
    ways: [...ways].sort(([a, one], [b, other]) => one.length - other.length || byCodePoint(a, b)).map(([, way]) => way),
    relays: [...new Set([...ways.values()].flat(2))].sort(byCodePoint),
    articles: [...articles],
  };
}
