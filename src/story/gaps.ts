import { compareDays, type Day, dayNumber } from "./dates.ts";
import type { TimelineEntry } from "./timeline.ts";

/** A stretch of time in which no event of the story falls, as long as it is at least. */
export interface Gap {
  readonly unit: "years" | "months";
  readonly length: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const FEWEST_MONTHS = 2;

/**
 * Finds the stretches between events that are worth a word: those in which, however the vague dates fall, at least two
 * months pass without an event. What begins and has no known end is taken to happen at its beginning.
 *
 * @param entries the timeline, in its order
 * @returns by the id of the event that ends each of them
 */
export function gaps(entries: readonly TimelineEntry[]): ReadonlyMap<string, Gap> {
  const found = new Map<string, Gap>();
  let last: Day | null = null;
  for (const { event } of entries) {
    const { earliest, latest } = event.date;
    const gap = last && earliest ? between(last, earliest) : null;
    if (gap) found.set(event.id, gap);
    const end = latest ?? earliest;
    if (end !== null && (last === null || compareDays(end, last) > 0)) last = end;
  }
  return found;
}

/** The whole years, or else months, from the day after one day to the day before another. */
function between(last: Day, next: Day): Gap | null {
  const [start, end] = [new Date((dayNumber(last) + 1) * MILLISECONDS_A_DAY), new Date(dayNumber(next) * MILLISECONDS_A_DAY)];
  const begun = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const months = end.getUTCDate() < start.getUTCDate() ? begun - 1 : begun;
  if (months >= 12) return { unit: "years", length: Math.floor(months / 12) };
  return months < FEWEST_MONTHS ? null : { unit: "months", length: months };
}
