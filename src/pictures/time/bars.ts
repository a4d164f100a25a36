import { compatible, type DateRecord, dayNumber, readDate, type Span } from "../../story/dates.ts";
import type { Dating, Telling, TimelineEntry } from "../../story/timeline.ts";
import type { DayNumber } from "./calendar.ts";

/** One article's telling of one event, as a stretch of days. */
export interface Bar {
  readonly article: string;
  readonly event: string;
  readonly label: string;
  /** The date it is drawn at: the article's own if it gives one, else the event's. */
  readonly date: DateRecord;
  readonly start: DayNumber;
  /** The day after the last. */
  readonly end: DayNumber;
  /** An open end is drawn beyond the days that are known. */
  readonly open: "start" | "end" | null;
  /** The date is approximate or uncertain. */
  readonly vague: boolean;
  /** The article dates the event in its own words. */
  readonly dated: boolean;
  /** That date shares no day with another date of the event. */
  readonly conflict: boolean;
}

/**
 * The bars of a timeline: one for every telling, in the timeline's order, then in that of the letters.
 *
 * An article that dates an event more than once is drawn at the date that is in conflict, before all with the event's own;
 * if none is, at the sharpest.
 */
export function barsOf(entries: readonly TimelineEntry[]): readonly Bar[] {
  return entries.flatMap((entry) => entry.tellings.map((telling) => barOf(entry, telling)));
}

function barOf(entry: TimelineEntry, telling: Telling): Bar {
  const dates: Span[] = [entry.event.date, ...entry.tellings.flatMap(({ datings }) => datings.map(({ date }) => date))];
  const inConflict = ({ date }: Dating): boolean => dates.some((other) => !compatible(date, other));
  const [dating] = [...telling.datings].sort(
    (a, b) => Number(inConflict(b)) - Number(inConflict(a)) || agreement(a) - agreement(b) || width(a.date) - width(b.date),
  );
  const date = dating?.date ?? entry.event.date;
  return {
    article: telling.article,
    event: entry.event.id,
    label: entry.event.short,
    date,
    ...daysOf(date),
    vague: date.approximate || date.uncertain,
    dated: dating !== undefined,
    conflict: dating !== undefined && inConflict(dating),
  };
}

/** 0 when a dating is in conflict with the event's own date, else 1. */
const agreement = ({ relation }: Dating): number => (relation === "conflict" ? 0 : 1);

/** The days of a date; of one with an open end, those of the end that is known. */
export function daysOf(date: DateRecord): Pick<Bar, "start" | "end" | "open"> {
  const { earliest, latest } = date;
  if (earliest !== null && latest !== null) return { start: dayNumber(earliest), end: dayNumber(latest) + 1, open: null };
  const known = readDate(date.edtf.split("/")[latest === null ? 0 : 1] ?? "");
  return { ...daysOf(known), open: latest === null ? "end" : "start" };
}

function width(date: DateRecord): number {
  const { start, end, open } = daysOf(date);
  return open ? Number.POSITIVE_INFINITY : end - start;
}
