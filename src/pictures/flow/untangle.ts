/** Things that stay together in their column, such as those who speak for one origin; the first stays first. */
export type Block = readonly string[];

/** A line between two neighbouring columns. */
export interface Segment {
  readonly from: string;
  readonly to: string;
}

const SWEEPS = 12;

/**
 * Orders the things in columns so that fewer lines cross: again and again each column is sorted by where its neighbours
 * stand, to the right and then to the left, and the best order found is kept.
 *
 * @param columns blocks of things from left to right, in the order that ties keep; the last column stays as it is
 * @param segments for each gap between columns, the lines in it
 * @param last blocks, by their first thing, that stay at the end of their column
 */
export function untangle(
  columns: readonly (readonly Block[])[],
  segments: readonly (readonly Segment[])[],
  last: ReadonlySet<string>,
): readonly (readonly Block[])[] {
  let order = columns;
  let best = columns;
  let fewest = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    order = sweep % 2 ? sweepRight(order, segments, last) : sweepLeft(order, segments, last);
    const crossings = segments.reduce((sum, gap, index) => sum + crossingsIn(gap, order[index] ?? [], order[index + 1] ?? []), 0);
    if (crossings < fewest) {
      best = order;
      fewest = crossings;
    }
  }
  return best;
}

type Columns = readonly (readonly Block[])[];

function sweepLeft(columns: Columns, segments: readonly (readonly Segment[])[], last: ReadonlySet<string>): Columns {
  const sorted = [...columns];
  for (let index = columns.length - 2; index >= 0; index--) {
    const places = placesOf(sorted[index + 1] ?? []);
    const neighbours = Map.groupBy(segments[index] ?? [], ({ from }) => from);
    const where = (thing: string) => (neighbours.get(thing) ?? []).map(({ to }) => places.get(to) ?? 0);
    sorted[index] = sortBlocks(sorted[index] ?? [], where, last);
  }
  return sorted;
}

function sweepRight(columns: Columns, segments: readonly (readonly Segment[])[], last: ReadonlySet<string>): Columns {
  const sorted = [...columns];
  for (let index = 1; index < columns.length - 1; index++) {
    const places = placesOf(sorted[index - 1] ?? []);
    const neighbours = Map.groupBy(segments[index - 1] ?? [], ({ to }) => to);
    const where = (thing: string) => (neighbours.get(thing) ?? []).map(({ from }) => places.get(from) ?? 0);
    sorted[index] = sortBlocks(sorted[index] ?? [], where, last);
  }
  return sorted;
}

function sortBlocks(
  blocks: readonly Block[],
  where: (thing: string) => readonly number[],
  last: ReadonlySet<string>,
): readonly Block[] {
  const places = placesOf(blocks);
  const middle = (things: Block): number => {
    const wanted = things.flatMap(where);
    return mean(wanted.length ? wanted : things.map((thing) => places.get(thing) ?? 0));
  };
  const inner = blocks.map(([first = "", ...others]) => [first, ...sortBy(others, (thing) => middle([thing]))]);
  return sortBy(inner, (block) => (last.has(block[0] ?? "") ? Number.POSITIVE_INFINITY : middle(block)));
}

/** Each thing's place in its column, from 0 at the top to 1 at the foot, so that columns of any length compare. */
function placesOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const things = blocks.flat();
  return new Map(things.map((thing, index) => [thing, (index + 0.5) / things.length]));
}

/** The sort is stable: ties keep their order. */
function sortBy<T>(things: readonly T[], key: (thing: T) => number): T[] {
  const keyed = things.map((thing) => ({ thing, at: key(thing) }));
  return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ thing }) => thing);
}

function crossingsIn(segments: readonly Segment[], left: readonly Block[], right: readonly Block[]): number {
  const [starts, ends] = [placesOf(left), placesOf(right)];
  const lines = segments.map(({ from, to }) => ({ start: starts.get(from) ?? 0, end: ends.get(to) ?? 0 }));
  return lines.reduce(
    (sum, a, index) => sum + lines.slice(index + 1).filter((b) => (a.start - b.start) * (a.end - b.end) < 0).length,
    0,
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
