import { capital, count, countInWords, list } from "./en-numbers.ts";

/** A stretch without an event. */
interface Gap {
  readonly unit: "years" | "months";
  readonly length: number;
  readonly extent: "just" | "over" | "about";
  readonly ongoing: boolean;
}

/** So many days are counted one by one; more are told in months, and then in years. */
const DAYS = 99;
const MONTHS = 700;

const duration = (days: number): string => {
  if (days <= DAYS) return count(days, "day");
  if (days <= MONTHS) return `about ${count(Math.round(days / 30.44), "month")}`;
  return `about ${count(Math.round(days / 365.25), "year")}`;
};

/** From an event to its report, in days, below 0 when the report came first. */
const lag = (days: number): string => {
  if (days === 0) return "the same day";
  if (Math.abs(days) === 1) return days < 0 ? "the day before" : "the next day";
  return `${duration(Math.abs(days))} ${days < 0 ? "before" : "later"}`;
};

/** The two clocks of the timeline: when it happened, and when it was reported. */
export const clocks = {
  label: "Two clocks, two orders",
  happened: "When it happened",
  title: "When it was reported",
  description: (story: string): string =>
    `Every event of “${story}” by the day it was first reported, and how long after it happened.`,
  finding: (dates: number): string =>
    dates === 0 ? "No article gives its date" : `First reported on ${countInWords(dates, "date")}`,

  gap: ({ unit, length, extent, ongoing }: Gap): string => {
    const long = countInWords(length, unit.slice(0, -1));
    const words = { just: long, over: `more than ${long}`, about: `about ${long}` }[extent];
    return `${capital(words)} without ${ongoing ? "a new" : "an"} event`;
  },

  lag,
  /** How a report stands to its event. */
  report: (days: number): string => (days < 0 ? `announced ${lag(days)}` : lag(days)),

  /** What stands after the number of events. */
  events: (n: number, dates: number): string =>
    dates === 0
      ? `${n === 1 ? " event is" : " events are"} told.`
      : `${n === 1 ? " event" : " events"}, by the date of the first report.`,
  noEvents: "No article tells an event yet.",
  noDates: " No article gives its own date, so when they were reported is not known.",
  noLag: " How long any report took is not known.",
  always: (days: number): string => ` Wherever both days are known, the report came ${lag(days)}: `,
  quickest: (days: number): string => ` The quickest report came ${lag(days)}: `,
  slowest: (days: number): string => `; the slowest ${lag(days)}: `,
  andOthers: " and others",

  undatedTitle: "In articles whose date is not given",
  /** What stands after the number of events first reported on one date. */
  first: (n: number, letters: readonly string[]): string =>
    `${n === 1 ? " event" : " events"}, first reported by ${list(letters)}`,
  firstByMany: (n: number, articles: number): string =>
    `${n === 1 ? " event" : " events"}, first reported by ${count(articles, "article")}`,
  undatedNote: (n: number): string =>
    n === 1
      ? " event. No dated article tells it, so when it was first reported is not known."
      : " events. No dated article tells them, so when they were first reported is not known.",
  moreDates: (n: number): string => `and on ${count(n, "more date")}`,
  undated: "date not given",
  note: "Events of one date stand in the order in which they happened. Each letter leads to the passage. How long a report took is said where the days of both are known, event and article.",
  untold: " An event that no article tells has no report and is not here.",
};
