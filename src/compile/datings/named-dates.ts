import type { ParsedComponents, ParsedResult } from "chrono-node";
import { Chrono, configuration } from "chrono-node/en";
import { compareDays, type Day, readDate } from "../../story/dates.ts";
import { dateIn, daysAfter, latestWeekday, yearOf } from "./calendar.ts";
import type { Expression } from "./expression.ts";

/** The parsers of chrono that read what is written: no clock, no numbers of days, nothing that guesses. */
const PARSERS = [
  "ISOFormatParser",
  "ENYearMonthDayParser",
  "ENMonthNameLittleEndianParser",
  "ENMonthNameMiddleEndianParser",
  "ENMonthNameParser",
  "ENYearMonthNameParser",
  "ENWeekdayParser",
];
/** Words that are more often not dates; after a preposition and with a capital they are. */
const RARELY_DATES = /^(?:sat|sun|wed|mar|may|march|now)$/i;
const BEFORE_NAME =
  /(?:^|\b(?:on|in|since|from|until|till|by|last|this|next|early|late|mid|about|around|of|during|before|after|through|throughout|and|to)[ -])$/i;

const chrono = makeChrono();

/** Finds weekdays, days and months by name in an English text: `on Tuesday`, `February 18`, `last September`, `3–7 May 2021`. */
export function findNamedDates(text: string): Expression[] {
  // The day it is reckoned from here is of no account: only what the words say themselves is used.
  const results = chrono.parse(text, { instant: new Date("2000-01-01T12:00:00Z"), timezone: 0 });
  const found = results.flatMap((result) => readResult(result, text) ?? []);
  const [first, second] = found;
  return first && second && found.length === 2 ? joined(first, second, text) : found;
}

function makeChrono(): Chrono {
  const { parsers, refiners } = configuration.createCasualConfiguration();
  const kept = parsers.filter((parser) => PARSERS.includes(parser.constructor.name));
  if (kept.length !== PARSERS.length) throw new Error("chrono-node has other parsers than this program was written for");
  return new Chrono({ parsers: kept, refiners });
}

function readResult({ index, start, end, ...result }: ParsedResult, text: string): Expression | null {
  const matched = result.text.trimEnd();
  const word = matched.replace(/^on /i, "");
  const from = index;
  const to = index + matched.length;
  const before = text.slice(0, index);
  const which =
    /(?:^|\b)(last|this|next) $/i.exec(before)?.[1]?.toLowerCase() ?? /^(last|this|next) /i.exec(word)?.[1]?.toLowerCase();
  if (which && /\bthe (?:(?:last|next|this) )?$/i.test(before)) return null;
  const place = { from: word === matched && which && !/^(?:last|this|next) /i.test(word) ? from - which.length - 1 : from, to };
  if (start.isCertain("weekday") && !start.isCertain("day")) {
    if (end || /week/i.test(word) || !isName(word, matched === word ? before : `${before}on `, text.slice(to))) return null;
    return { ...place, ...weekday(start.get("weekday") ?? 0, which) };
  }
  if (!start.isCertain("month")) return null;
  if (!start.isCertain("day") && !start.isCertain("year") && !end && !isName(word, before, text.slice(to))) return null;
  const years = [start, end].map((part) => (part?.isCertain("year") ? part.get("year") : null)).filter((year) => year !== null);
  const read = (year: number) => dateOrRange(start, end, year);
  const base = { ...place, exact: true };
  const last = years.at(-1);
  if (last === undefined) {
    return { ...base, leans: true, nameOnly: which === undefined, dates: (day) => yearsNear(read, day, which), inYear: read };
  }
  const date = last >= 1000 && last < 2200 ? read(last) : null;
  return date === null ? null : { ...base, leans: false, nameOnly: false, dates: () => [date], inYear: null };
}

/** A word of its own that is the name of a day or month: not "may", "a sun", "the March on Rome", "the Sunday Times". */
function isName(word: string, before: string, after: string): boolean {
  const name = word.replace(/^(?:last|this|next) /i, "");
  const alone = before.trim() === "" && name === word;
  if (!/^\p{Lu}/u.test(name) || /^ \p{Lu}/u.test(after)) return false;
  if (RARELY_DATES.test(name) && alone && !/^March$/.test(name)) return false;
  return BEFORE_NAME.test(before) || name !== word;
}

function weekday(number: number, which: string | undefined): Omit<Expression, "from" | "to"> {
  const dates = (day: Day) => {
    const latest = latestWeekday(number, day);
    const earlier = latestWeekday(number, daysAfter(day, -1));
    const next = daysAfter(latest, 7);
    if (which === "last") return [earlier, daysAfter(earlier, -7)];
    if (which === "next") return [next, daysAfter(next, 7)];
    return which === "this" ? [latest, next, daysAfter(latest, -7)] : [latest, next];
  };
  return { leans: true, nameOnly: which === undefined, exact: true, dates, inYear: null };
}

/** A day or month, or a range of them, in the year of its end. */
function dateOrRange(start: ParsedComponents, end: ParsedComponents | undefined, year: number): string | null {
  const first = dateOf(start, start.isCertain("year") ? (start.get("year") ?? year) : year);
  if (!end) return first;
  const last = dateOf(end, year);
  if (first === null || last === null) return null;
  if (first <= last) return `${first}/${last}`;
  const before = start.isCertain("year") ? null : dateOf(start, year - 1);
  return before && `${before}/${last}`;
}

function dateOf(part: ParsedComponents, year: number): string | null {
  return dateIn(year, part.get("month") ?? 1, part.isCertain("day") ? part.get("day") : null);
}

/** The date in the latest year in which it isn't after the day, then in the years around: as `last`, `this` and `next` say. */
function yearsNear(read: (year: number) => string | null, day: Day, which: string | undefined): string[] {
  const now = yearOf(day);
  // 29 February is missing from up to seven years on end.
  const all = Array.from({ length: 17 }, (_, index) => read(now + 8 - index)).filter((date) => date !== null);
  const past = all.filter((date) => compareDays(startOf(date), day) <= 0);
  const future = all.filter((date) => compareDays(startOf(date), day) > 0).reverse();
  if (which === "next") return future.slice(0, 2);
  if (which === "this") return all.filter((date) => date.startsWith(String(now)));
  if (which !== "last") return [...past.slice(0, 1), ...future.slice(0, 1)];
  const over = past.filter((date) => compareDays(readDate(date).latest ?? day, day) < 0);
  return over.slice(0, 2);
}

const startOf = (date: string): Day => readDate(date).earliest ?? "";

/** "Tuesday (February 20)": the day says it all. */
function joined(first: Expression, second: Expression, text: string): Expression[] {
  const days = [first, second].filter(({ inYear, leans }) => inYear !== null || !leans);
  const [day] = days;
  if (!day || days.length !== 1 || !/^[\s,(]*$/.test(text.slice(first.to, second.from))) return [first, second];
  return [{ ...day, from: first.from, to: second.to }];
}
