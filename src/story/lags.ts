import type { EventRecord } from "./records.ts";
import type { FirstReported } from "./reports.ts";

/** The events of which some report came after just so long. */
export interface EqualLag {
  /** In whole days, below 0 when the report came before the event. */
  readonly days: number;
  /** In the order of their first reports; never empty. */
  readonly events: readonly EventRecord[];
}

/**
 * Finds the reports that came the soonest after their events, and those that came the latest.
 *
 * @param dates what `reported` gives
 * @returns null when of no report it is known how long it took
 */
export function lagRange(dates: readonly FirstReported[]): { shortest: EqualLag; longest: EqualLag } | null {
  const events = dates
    .flatMap((date) => date.events)
    .map(({ entry, reports }) => ({
      event: entry.event,
      lags: reports.flatMap(({ lag }) => lag ?? []),
    }));
  const lags = events.flatMap((one) => one.lags);
  if (lags.length === 0) return null;
  const equalTo = (days: number): EqualLag => ({
    days,
    events: events.filter((one) => one.lags.includes(days)).map(({ event }) => event),
  });
  return { shortest: equalTo(lags.reduce((a, b) => Math.min(a, b))), longest: equalTo(lags.reduce((a, b) => Math.max(a, b))) };
}
