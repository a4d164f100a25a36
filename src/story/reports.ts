import { compareDates, type DateRecord, dayNumber } from "./dates.ts";
import { byLetter } from "./order.ts";
import type { ArticleRecord } from "./records.ts";
import type { Story } from "./story.ts";
import { knownDay, type TimelineEntry } from "./timeline.ts";

/** An article's report of an event. */
export interface Report {
  readonly article: ArticleRecord;
  /** Whole days from the event to the report, below 0 when it was announced; null unless both days are known. */
  readonly lag: number | null;
}

/** An event by the second clock: when it was reported. */
export interface ReportedEvent {
  readonly entry: TimelineEntry;
  /** In the order of their dates of publication, those without one last, then of their letters; never empty. */
  readonly reports: readonly Report[];
}

/** The events that were first reported on one date. */
export interface FirstReported {
  /** Null: no article that tells them gives its date. */
  readonly date: DateRecord | null;
  /** In the order in which they happened. */
  readonly events: readonly ReportedEvent[];
}

/**
 * Puts the timeline in the order in which its events were first reported, as far as the articles give their dates.
 *
 * @param entries the timeline, in its order
 * @returns the dates of first reports in their order, events that no dated article tells last; without untold events
 */
export function reported(story: Story, entries: readonly TimelineEntry[]): readonly FirstReported[] {
  const events = entries.flatMap((entry) => (entry.tellings.length > 0 ? reportsOf(story, entry) : []));
  const byDate = Map.groupBy(events, ({ reports }) => reports[0]?.article.published?.edtf ?? null);
  return [...byDate.values()]
    .map((together) => ({ date: together[0]?.reports[0]?.article.published ?? null, events: together }))
    .sort((a, b) => lastWithout(a.date, b.date));
}

function reportsOf(story: Story, entry: TimelineEntry): ReportedEvent {
  const articles = entry.tellings.map(({ article }) => story.article(article));
  articles.sort((a, b) => lastWithout(a.published, b.published) || byLetter(a.letter, b.letter));
  return { entry, reports: articles.map((article) => ({ article, lag: lagOf(entry.event.date, article.published) })) };
}

function lagOf(happened: DateRecord, published: DateRecord | null): number | null {
  const [from, to] = [knownDay(happened), published && knownDay(published)];
  return from === null || to === null ? null : dayNumber(to) - dayNumber(from);
}

function lastWithout(a: DateRecord | null, b: DateRecord | null): number {
  if (a && b) return compareDates(a, b);
  return Number(a === null) - Number(b === null);
}
