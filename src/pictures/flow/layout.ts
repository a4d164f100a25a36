import type { OriginGroup } from "../../story/origin-groups.ts";
import { placeRows, rowsNeeded } from "./rows.ts";
import { idOf, isRelay, type Step, said } from "./steps.ts";
import { type Block, type Segment, untangle } from "./untangle.ts";

/** A name on its row, from 0. */
export interface Label {
  readonly id: string;
  readonly row: number;
}

/** Names in columns on rows of one height, and where lines pass between them. */
export interface Layout {
  readonly rows: number;
  /** How many columns there are of those who passed something on. */
  readonly relays: number;
  /** Who said it. `origin`: it counts for itself; those below it, up to the next, count with it. */
  readonly said: readonly (Label & { readonly origin: boolean })[];
  /** The row above those without a name, who aren't counted. */
  readonly uncounted: number | null;
  /** Who passed it on; `column` from 1. */
  readonly passed: readonly (Label & { readonly column: number })[];
  /** The articles; each takes two rows. */
  readonly told: readonly Label[];
  /** The column of each place, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** The middle of each place, and of each line where it passes a column, in rows. */
  readonly middles: ReadonlyMap<string, number>;
}

/** What an article's name takes. */
export const TOLD_ROWS = 2;
/** The thing that heads those who aren't counted. */
const UNCOUNTED = "uncounted";

/** Where a line passes a column. */
export const waypoint = ({ from, to }: Step, column: number): string => `way ${from} ${to} ${column}`;

/**
 * Gives every name a row and every line its way between them.
 *
 * @param before how many columns each relay stands before the articles
 * @param articles the places of the articles, from top to bottom
 */
export function layOut(
  groups: readonly OriginGroup[],
  steps: readonly Step[],
  before: ReadonlyMap<string, number>,
  articles: readonly string[],
): Layout {
  const relays = Math.max(0, ...before.values());
  const columnOf = (place: string): number => (isRelay(place) ? relays + 1 - (before.get(place) ?? 1) : 0);
  const columns = new Map(steps.flatMap(({ from, to }) => [from, to]).map((place) => [place, columnOf(place)]));
  for (const article of articles) columns.set(article, relays + 1);
  const { blocks, segments } = connect(saidBlocks(groups), steps, columns, articles);
  const order = untangle(blocks, segments, new Set([UNCOUNTED]));
  const rows = Math.max(articles.length * TOLD_ROWS, ...order.slice(0, -1).map(rowsNeeded));
  const middles = placeRows(order, segments, rows);
  const rowOf = (thing: string): number => Math.floor(middles.get(thing) ?? 0);
  const origins = new Set(groups.filter(({ named }) => named).map(({ root }) => root));
  const sources = (order[0] ?? []).flat().filter((thing) => thing !== UNCOUNTED);
  return {
    rows,
    relays,
    columns,
    middles,
    said: sources.map((place) => ({ id: idOf(place), row: rowOf(place), origin: origins.has(idOf(place)) })),
    uncounted: middles.has(UNCOUNTED) ? rowOf(UNCOUNTED) : null,
    passed: order.flatMap((things, column) => {
      const names = things.flat().filter(isRelay);
      return names.map((place) => ({ id: idOf(place), row: rowOf(place), column }));
    }),
    told: articles.map((place) => ({ id: idOf(place), row: rowOf(place) - TOLD_ROWS / 2 })),
  };
}

/** Each origin with those who speak for it; at the end, under a head of their own, those without a name. */
function saidBlocks(groups: readonly OriginGroup[]): Block[] {
  const sources = groups.filter(({ named }) => named).map(({ root, voices }) => [root, ...voices.map(({ source }) => source)]);
  const named = sources.map((block) => [...new Set(block)].map(said));
  const unnamed = groups.filter((group) => !group.named).flatMap(({ voices }) => voices.map(({ source }) => said(source)));
  return unnamed.length ? [...named, [UNCOUNTED, ...unnamed]] : named;
}

/** The things of each column, and the lines between neighbouring columns: a longer line is a thing of each column it passes. */
function connect(
  saidFirst: Block[],
  steps: readonly Step[],
  columns: ReadonlyMap<string, number>,
  articles: readonly string[],
): { blocks: Block[][]; segments: Segment[][] } {
  const last = Math.max(...columns.values());
  const blocks = Array.from({ length: last + 1 }, (): Block[] => []);
  const segments = Array.from({ length: last }, (): Segment[] => []);
  blocks[0] = saidFirst;
  blocks[last] = articles.map((place) => [place]);
  for (const [place, column] of columns) if (isRelay(place)) blocks[column]?.push([place]);
  for (const step of steps) {
    const end = columns.get(step.to) ?? 0;
    let from = step.from;
    for (let column = (columns.get(step.from) ?? 0) + 1; column <= end; column++) {
      const to = column === end ? step.to : waypoint(step, column);
      if (column < end) blocks[column]?.push([to]);
      segments[column - 1]?.push({ from, to });
      from = to;
    }
  }
  return { blocks, segments };
}
