import type { Bar } from "./bars.ts";
import type { DayNumber } from "./calendar.ts";

/** A short stretch of time into which much of the telling falls. */
export interface DenseStretch {
  readonly tellings: number;
  /** Of so many in all. */
  readonly all: number;
  readonly start: DayNumber;
  /** The day after the last. */
  readonly end: DayNumber;
  /** How many days the whole story spans. */
  readonly span: number;
}

/** What makes a stretch worth a headline: a third of all tellings within a tenth of the time, and no two of a kind. */
const SHARE = 1 / 3;
const OF_SPAN = 1 / 10;
const FEWEST = 4;

/**
 * Finds the shortest stretch that holds at least a third of all tellings; of equal ones the fullest, then the first.
 * A telling with an open end is in none.
 *
 * @returns null when the telling is spread too evenly to speak of one
 */
export function densestStretch(bars: readonly Bar[]): DenseStretch | null {
  const closed = bars.filter(({ open }) => !open).sort((a, b) => a.start - b.start);
  const wanted = Math.max(FEWEST, Math.ceil(bars.length * SHARE));
  if (closed.length < wanted) return null;
  const span = Math.max(...bars.map(({ end }) => end)) - Math.min(...bars.map(({ start }) => start));
  const starts = [...new Set(closed.map(({ start }) => start))];
  const found = starts.flatMap((start) => {
    const ends = closed.filter((bar) => bar.start >= start).map(({ end }) => end);
    const end = ends.sort((a, b) => a - b)[wanted - 1];
    return end === undefined ? [] : [{ tellings: ends.filter((each) => each <= end).length, all: bars.length, start, end, span }];
  });
  const [best] = found.sort((a, b) => a.end - a.start - (b.end - b.start) || b.tellings - a.tellings || a.start - b.start);
  return best && best.end - best.start <= span * OF_SPAN ? best : null;
}
