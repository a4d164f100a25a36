import { stack } from "./stack.ts";
import type { Block, Segment } from "./untangle.ts";

/** What a line takes that passes between names, in rows. */
const LANE = 0.2;
/** What it takes where there is room. */
const WIDE_LANE = 0.6;

/** How many rows a column needs. */
export function rowsNeeded(column: readonly Block[]): number {
  return runsOf(column).reduce((sum, { size }) => sum + size, 0);
}

/**
 * Gives every thing its middle, in rows, as near to its neighbours as it can stand: a name in a row of its own, a line
 * that passes by in a lane between names. The last column is spread evenly.
 *
 * @param order the columns from left to right
 * @param segments for each gap between columns, the lines in it
 * @param rows at least as many as each column needs
 */
export function placeRows(
  order: readonly (readonly Block[])[],
  segments: readonly (readonly Segment[])[],
  rows: number,
): ReadonlyMap<string, number> {
  const ends = (order.at(-1) ?? []).flat();
  const middles = new Map(ends.map((thing, index) => [thing, Math.round(((index + 0.5) * rows) / ends.length)]));
  const goals = goalsOf(segments, middles);
  for (const [index, column] of order.slice(0, -1).entries()) {
    const arriving = Map.groupBy(segments[index - 1] ?? [], ({ to }) => to);
    const want = (thing: string): number => {
      const before = mean((arriving.get(thing) ?? []).flatMap(({ from }) => middles.get(from) ?? []));
      const goal = goals.get(thing) ?? before ?? rows / 2;
      return before === null ? goal : before + (goal - before) / (order.length - index);
    };
    for (const [thing, middle] of placeColumn(runsOf(column), want, rows)) middles.set(thing, middle);
  }
  return middles;
}

/** Where each thing's lines end, on the average: what a straight line would head for. */
function goalsOf(segments: readonly (readonly Segment[])[], ends: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const goals = new Map(ends);
  for (const gap of segments.toReversed()) {
    for (const [thing, lines] of Map.groupBy(gap, ({ from }) => from)) {
      const goal = mean(lines.flatMap(({ to }) => goals.get(to) ?? []));
      if (goal !== null) goals.set(thing, goal);
    }
  }
  return goals;
}

/** A block of names, or all lines that pass between two names. */
interface Run {
  readonly things: readonly string[];
  readonly lines: boolean;
  /** In whole rows, so that names stay on the grid. */
  readonly size: number;
}

function runsOf(column: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  for (const block of column) {
    const lines = block[0]?.startsWith("way ") ?? false;
    const above = runs.at(-1);
    if (lines && above?.lines) runs.pop();
    const things = lines && above?.lines ? [...above.things, ...block] : block;
    runs.push({ things, lines, size: lines ? Math.ceil(things.length * LANE) : things.length });
  }
  return runs;
}

function placeColumn(runs: readonly Run[], want: (thing: string) => number, rows: number): readonly [string, number][] {
  const wishes = runs.map(({ things, size }) => ({ size, want: (mean(things.map(want)) ?? 0) - size / 2 }));
  const starts = stack(wishes, rows, true);
  return runs.flatMap(({ things, lines }, index) => {
    const start = starts[index] ?? 0;
    if (!lines) return things.map((thing, place): [string, number] => [thing, start + place + 0.5]);
    // Lines may use all the room up to the names above and below.
    const top = index === 0 ? 0 : (starts[index - 1] ?? 0) + (runs[index - 1]?.size ?? 0);
    const room = (starts[index + 1] ?? rows) - top;
    const lane = Math.min(room / things.length, WIDE_LANE);
    const tops = stack(
      things.map((thing) => ({ size: lane, want: want(thing) - top - lane / 2 })),
      room,
    );
    return things.map((thing, place): [string, number] => [thing, top + (tops[place] ?? 0) + lane / 2]);
  });
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : null;
}
