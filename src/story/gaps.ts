import { compareDays, type Day, dayNumber } from "./dates.ts";
import type { TimelineEntry } from "./timeline.ts";

/** A stretch of time in which no event of the story falls, as long as it is at least. */
export interface Gap {
  readonly unit: "years" | "months";
  readonly length: number;
  /** It lasts just as long, longer by less than one more, or about so long since it begins or ends about then. */
  readonly extent: "just" | "over" | "about";
  /** Something that began before it is not known to have ended. */
  readonly ongoing: boolean;
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
  let last: { day: Day; vague: boolean } | null = null;
  let ongoing = false;
  for (const { event } of entries) {
    const { earliest, latest, approximate, uncertain } = event.date;
    const vague = approximate || uncertain;
    const length = last && earliest ? between(last.day, earliest) : null;
    if (length) found.set(event.id, { ...length, ...((vague || last?.vague) && { extent: "about" }), ongoing });
    const day = latest ?? earliest;
    if (day !== null && (last === null || compareDays(day, last.day) > 0)) last = { day, vague };
    ongoing ||= latest === null;
  }
  return found;
}

/** The whole years, or else months, from the day after one day to the day before another. */
function between(last: Day, next: Day): Pick<Gap, "unit" | "length" | "extent"> | null {
  const [start, end] = [new Date((dayNumber(last) + 1) * MILLISECONDS_A_DAY), new Date(dayNumber(next) * MILLISECONDS_A_DAY)];
  const begun = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const months = end.getUTCDate() < start.getUTCDate() ? begun - 1 : begun;
  if (months < FEWEST_MONTHS) return null;
  const [unit, size] = months >= 12 ? (["years", 12] as const) : (["months", 1] as const);
  const whole = end.getUTCDate() === start.getUTCDate() && months % size === 0;
  return { unit, length: Math.floor(months / size), extent: whole ? "just" : "over" };
}
