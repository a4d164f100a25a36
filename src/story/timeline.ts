import { compareDates, compareDays, compatible, type DateRecord, type Day, type Span, spans } from "./dates.ts";
import { byCodePoint } from "./order.ts";
import { voicesOf } from "./origins.ts";
import type { EventMark, EventRecord, PassageRecord } from "./records.ts";
import type { Marked, Story } from "./story.ts";

/** An article's own words for when, beside the date they resolve to. */
export interface Dating {
  readonly words: string;
  readonly date: DateRecord;
  /** How that date stands to the event's: the same days, more days around them, fewer of them, some of them, none of them. */
  readonly relation: "same" | "vaguer" | "sharper" | "overlaps" | "conflict";
  readonly passage: PassageRecord;
  readonly mark: EventMark;
}

/** One article's telling of an event. */
export interface Telling {
  readonly article: string;
  /** Its passages that tell the event, in reading order; never empty. */
  readonly passages: readonly Marked<EventMark>[];
  /** Those of them that give a date; empty when the article gives none. */
  readonly datings: readonly Dating[];
  /** Whom those passages name first, sorted by id; empty when the article tells it in its own voice. */
  readonly voices: readonly string[];
}

/** An event in the merged timeline. */
export interface TimelineEntry {
  readonly event: EventRecord;
  /** In the order of the articles' letters. */
  readonly tellings: readonly Telling[];
  /** Two of its dates, the event's own among them, share no day. */
  readonly conflict: boolean;
  /** The other events known to fall on the same single day, in the timeline's order; never one that is only about that day. */
  readonly sameDayAs: readonly string[];
}

/**
 * Merges what all articles tell into one timeline.
 *
 * @returns every event, told or not, in the order of dates, then of ids
 */
export function timeline(story: Story): readonly TimelineEntry[] {
  const events = [...story.events].sort((a, b) => compareDates(a.date, b.date) || byCodePoint(a.id, b.id));
  const days = Map.groupBy(events, (event) => knownDay(event.date));
  return events.map((event) => {
    const tellings = tellingsOf(story, event);
    const dates = tellings.flatMap((telling) => telling.datings.map((dating) => dating.date));
    const day = knownDay(event.date);
    const sameDay = day === null ? [] : (days.get(day) ?? []);
    return {
      event,
      tellings,
      conflict: inConflict([event.date, ...dates]),
      sameDayAs: sameDay.filter((other) => other !== event).map((other) => other.id),
    };
  });
}

function tellingsOf(story: Story, event: EventRecord): readonly Telling[] {
  const byArticle = Map.groupBy(story.telling(event.id), ({ passage }) => passage.article);
  return [...byArticle].map(([article, passages]) => ({
    article,
    passages,
    datings: passages.flatMap(({ passage, mark }) => {
      if (mark.dating === null) return [];
      return { words: passage.text, date: mark.dating, relation: relate(mark.dating, event.date), passage, mark };
    }),
    voices: [...new Set(passages.flatMap(({ passage }) => voicesOf(passage)))].sort(byCodePoint),
  }));
}

function relate(dating: Span, event: Span): Dating["relation"] {
  if (!compatible(dating, event)) return "conflict";
  const asWide = spans(dating, event);
  const asNarrow = spans(event, dating);
  if (asWide && asNarrow) return "same";
  if (asWide) return "vaguer";
  return asNarrow ? "sharper" : "overlaps";
}

/** Intervals all share a day with each other exactly when the last of their starts is not after the first of their ends. */
function inConflict(dates: readonly Span[]): boolean {
  const starts = dates.flatMap(({ earliest }) => earliest ?? []);
  const ends = dates.flatMap(({ latest }) => latest ?? []);
  const lastStart = starts.reduce<Day | null>((a, b) => (a !== null && compareDays(a, b) >= 0 ? a : b), null);
  const firstEnd = ends.reduce<Day | null>((a, b) => (a !== null && compareDays(a, b) <= 0 ? a : b), null);
  return lastStart !== null && firstEnd !== null && compareDays(lastStart, firstEnd) > 0;
}

/** The datings without repetitions: the same words more than once are one, and the first passage stands for all. */
export const distinctDatings = (datings: readonly Dating[]): Dating[] =>
  [...Map.groupBy(datings, ({ words, date }) => `${words.toLowerCase()} ${date.edtf}`).values()].flatMap(
    ([first]) => first ?? [],
  );

/** The one day a date is known to be; null when it is vaguer, about or uncertain. */
export function knownDay(date: DateRecord): Day | null {
  return date.earliest === date.latest && !date.approximate && !date.uncertain ? date.earliest : null;
}
