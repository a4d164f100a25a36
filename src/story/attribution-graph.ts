import { byCodePoint } from "./order.ts";
import type { PassageRecord } from "./records.ts";
import type { Story } from "./story.ts";

/** One place words pass through on their way to a reader: a source or an article, by its id. */
export interface Hand {
  readonly kind: "source" | "article";
  readonly id: string;
}

/** A source in the graph. */
export interface SourceNode {
  readonly source: string;
  /** It is named first in some attribution. */
  readonly origin: boolean;
  /** It passes on what another said in some attribution. */
  readonly relay: boolean;
  /** The most steps from it to an article within one attribution, from 1. */
  readonly distance: number;
}

/** One step of attributions: the words went from a source to a source or to an article. */
export interface Edge {
  readonly from: string;
  readonly to: Hand;
  /** The facts that took this step, sorted by id; empty when only events did. */
  readonly facts: readonly string[];
  readonly passages: number;
  /** The articles in which they ended, in the order of their letters. */
  readonly articles: readonly string[];
}

/** Every attribution of a story as a graph. */
export interface AttributionGraph {
  /** Sorted by id. */
  readonly sources: readonly SourceNode[];
  /** Sorted by where they start, then sources before articles, then by where they end. */
  readonly edges: readonly Edge[];
}

/**
 * Draws an edge for every step of every attribution.
 *
 * `peskov and kcna via tass` in article A gives peskov → tass, kcna → tass and tass → A.
 */
export function attributionGraph(story: Story): AttributionGraph {
  const sources = new Map<string, SourceNode>();
  const edges = new Map<string, OpenEdge>();
  for (const passage of story.articles.flatMap((article) => article.passages)) {
    const steps = passage.attribution.length;
    for (const [index, link] of passage.attribution.entries()) {
      for (const source of link) {
        sources.set(source, seenAgain(sources.get(source), source, index, steps - index));
        for (const to of nextHands(passage, index)) addTo(edges, source, to, passage);
      }
    }
  }
  return {
    sources: [...sources.values()].sort((a, b) => byCodePoint(a.source, b.source)),
    edges: [...edges.values()].map(closeEdge).sort(byEnds),
  };
}

interface OpenEdge {
  readonly from: string;
  readonly to: Hand;
  readonly facts: Set<string>;
  readonly articles: Set<string>;
  passages: number;
}

function seenAgain(before: SourceNode | undefined, source: string, index: number, distance: number): SourceNode {
  return {
    source,
    origin: index === 0 || (before?.origin ?? false),
    relay: index > 0 || (before?.relay ?? false),
    distance: Math.max(distance, before?.distance ?? 0),
  };
}

function nextHands(passage: PassageRecord, index: number): readonly Hand[] {
  const next = passage.attribution[index + 1];
  if (!next) return [{ kind: "article", id: passage.article }];
  return next.map((id) => ({ kind: "source", id }));
}

function addTo(edges: Map<string, OpenEdge>, from: string, to: Hand, passage: PassageRecord): void {
  const key = `${from} ${to.kind} ${to.id}`;
  const edge = edges.get(key) ?? { from, to, facts: new Set(), articles: new Set(), passages: 0 };
  edges.set(key, edge);
  edge.passages += 1;
  edge.articles.add(passage.article);
  for (const mark of passage.marks) {
    if (mark.kind === "fact") edge.facts.add(mark.fact);
  }
}

function closeEdge({ from, to, facts, passages, articles }: OpenEdge): Edge {
  return { from, to, facts: [...facts].sort(byCodePoint), passages, articles: [...articles] };
}

function byEnds(a: Edge, b: Edge): number {
  return byCodePoint(a.from, b.from) || -byCodePoint(a.to.kind, b.to.kind) || byCodePoint(a.to.id, b.to.id);
}
