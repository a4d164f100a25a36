import type { DayNumber } from "./calendar.ts";
import type { Panel } from "./panels.ts";

/** Where a stretch of time lies in a panel: shares of all its days, and how many breaks come before it. */
export interface Place {
  readonly at: number;
  readonly width: number;
  readonly breaks: number;
}

/** What a break takes of a panel's width, in rem; it is the same at every width. */
export const BREAK = 3;

/** Places a stretch of time that lies in one segment of a panel. */
export function placeOf(panel: Panel, start: DayNumber, end: DayNumber): Place {
  let before = 0;
  for (const [breaks, segment] of panel.segments.entries()) {
    if (start < segment.end)
      return { at: (before + start - segment.start) / panel.days, width: (end - start) / panel.days, breaks };
    before += segment.end - segment.start;
  }
  throw new RangeError(`day ${start} is not in the panel`);
}

/** The ends of a place in a panel of a given width, in rem. */
export function endsOf({ at, width, breaks }: Place, panel: Panel, rem: number): { start: number; end: number } {
  const scale = rem - panel.breaks.length * BREAK;
  const start = at * scale + breaks * BREAK;
  return { start, end: start + width * scale };
}
