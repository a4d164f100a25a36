import { calendar, type DayNumber } from "../../pictures/time/calendar.ts";
import type { DenseStretch } from "../../pictures/time/densest.ts";
import { wordsFor } from "../../words/words.ts";

/** What the unbroken strip shows, as a sentence that is true of any story. */
export function stripTitle(dense: DenseStretch | null, language: string): string {
  const words = wordsFor(language).timeline.strip;
  if (!dense) return words.title;
  const { tellings, all, start, end, span } = dense;
  return words.finding(tellings, all, atMost(start, end), about(span));

  /** The least that the stretch fits in. */
  function atMost(from: DayNumber, to: DayNumber): string {
    if (to - from <= 60) return words.days(to - from);
    const [first, last] = [calendar(from), calendar(to - 1)];
    const months = (last.year - first.year) * 12 + last.month - first.month + (last.date >= first.date ? 1 : 0);
    return months <= 24 ? words.months(months) : words.years(Math.ceil(months / 12));
  }

  function about(days: number): string {
    if (days <= 99) return words.days(days);
    if (days <= 700) return words.about(words.months(Math.round(days / 30.44)));
    return words.about(words.years(Number((days / 365.25).toPrecision(2))));
  }
}
