import { compareDays, type Day, readDate } from "../../story/dates.ts";
import { daysAfter, latestWeekday, monthAfter, weekdayOf, year, yearOf } from "./calendar.ts";
import { fixed, leaning, type Rule } from "./expression.ts";

const YEAR = "(1\\d{3}|20\\d{2}|21\\d{2})";
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = [
  ...["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth", "twentieth", "twenty-first"],
];
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
/** What may stand before a year by itself, or the year is a number like any other. */
const BEFORE_YEAR =
  "(?<=^|\\b(?:in|since|of|by|until|till|from|during|before|after|early|late|mid|about|around|circa|year|throughout)[ -])";

/** Dates in English that are neither a weekday nor named by their month, in the order they are looked for. */
export const RULES: readonly Rule[] = [
  rule(`${YEAR} ?(?:-|–|to|until|through|(?<=between ${YEAR} )and) ?${YEAR}(?![\\d-])`, (match) => {
    const [from = "", to = ""] = match[0].match(/\d+/g) ?? [];
    return from < to ? fixed(`${from}/${to}`) : null;
  }),
  rule(`${YEAR}–(\\d\\d)(?!\\d)`, ([, from = "", to = ""]) =>
    from.slice(2) < to ? fixed(`${from}/${from.slice(0, 2)}${to}`) : null,
  ),
  rule("(?:the )?(1\\d|20)(\\d)0s(?! and)", ([, century, decade]) => fixed(`${century}${decade}X`)),
  rule("(?:the )?(1\\d|2[01])(?:st|th)[ -]century", ([, number]) => century(Number(number))),
  rule(`(?:the )?(${ORDINALS.join("|")})[ -]century`, ([, word = ""]) => century(10 + ORDINALS.indexOf(word.toLowerCase()))),
  rule("(?:the )?(last|past|previous|this|current) century", ([, which = ""]) =>
    leaning((day) => {
      const number = Math.floor(yearOf(day) / 100) - (/this|current/i.test(which) ? 0 : 1);
      return [`${number}XX`, `${year(yearOf(day) - 100)}/${year(yearOf(day))}`];
    }),
  ),
  rule(`(?:the )?(spring|summer|autumn|fall|winter)(?: of|,)? ${YEAR}(?!\\d)`, ([, name = "", of]) => {
    const dates = seasons(name, Number(of));
    return fixed(...dates);
  }),
  rule("(?<!\\bthe )(last|this|next|in the|in) (spring|summer|autumn|fall|winter)(?! of)", ([, which = "", name = ""]) =>
    leaning((day) => seasonsNear(which.toLowerCase(), name, day), { nameOnly: /in/i.test(which) }),
  ),
  rule("(?:(?:earlier|later|late|early) )?(?<!\\bthe )(last|this|next) (year|month|week)", (match) => {
    const steps = { last: -1, this: 0, next: 1 }[match[1]?.toLowerCase() ?? ""] ?? 0;
    const unit = match[2]?.toLowerCase();
    const exact = match[1] === match[0].slice(0, match[1]?.length);
    if (unit === "year") return leaning((day) => [year(yearOf(day) + steps)], { exact });
    if (unit === "month") return leaning((day) => [monthAfter(day, steps)], { exact });
    return leaning((day) => weeks(day, steps), { exact });
  }),
  rule(
    "(?:(?:over|at|on|during) )?(?<!\\bthe )(?:(last|this|this past|this coming|next|the) weekend|overnight)(?! of)",
    (match) => {
      if (/overnight$/i.test(match[0])) return leaning((day) => [`${daysAfter(day, -1)}/${day}`], { exact: false });
      return leaning((day) => weekends(match[1]?.toLowerCase() ?? "the", day), { nameOnly: match[1]?.toLowerCase() === "the" });
    },
  ),
  rule(`(\\d|10|a|${NUMBERS.join("|")}) (days?|years?) ago`, ([, number = "", unit = ""]) => {
    const count = /^a$/i.test(number) ? 1 : /\d/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase());
    if (unit.startsWith("y")) return leaning((day) => [`${year(yearOf(day) - count)}~`], { exact: false });
    return leaning((day) => [0, 1, -1].map((more) => daysAfter(day, -count - more)), { exact: false });
  }),
  rule("yesterday(?: (?:morning|afternoon|evening))?", () => leaning((day) => [daysAfter(day, -1)])),
  rule("last night", () => leaning((day) => [`${daysAfter(day, -1)}/${day}`], { exact: false })),
  rule("(?:earlier )?today|tonight|this (?:morning|afternoon|evening)", () => leaning((day) => [day])),
  rule("tomorrow(?: (?:morning|afternoon|evening|night))?", () => leaning((day) => [daysAfter(day, 1)])),
];

/** A year by itself. It is looked for last: a year that belongs to a day or month is not by itself. */
export const BARE_YEAR: Rule = rule(`${BEFORE_YEAR}${YEAR}(?![\\d,]?\\d|-\\d|/| ?(?:BC|AD|CE|percent|per cent|%))`, ([, only]) =>
  only ? fixed(only) : null,
);

function rule(pattern: string, read: Rule["read"]): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"), read };
}

/** The 19th century is 1800 to 1899 to most, 1801 to 1900 to the strict. */
function century(number: number) {
  return fixed(`${number - 1}XX`, `${year(number * 100 - 99)}/${year(number * 100)}`);
}

/** A season as EDTF has it, then with a month on either side, then as the other hemisphere has it; two winters touch a year. */
function seasons(name: string, of: number): string[] {
  const code = SEASONS[name.toLowerCase()] ?? 21;
  const first = (code - 21) * 3 + 3;
  const january = `${year(of)}-01-01`;
  const around = (start: number) => `${monthAfter(january, start - 2)}/${monthAfter(january, start + 2)}`;
  const starts = [first, first - 12, first - 6, first + 6].filter((month) => month >= 0 && month <= 12);
  return [`${year(of)}-${code}`, ...starts.map(around)];
}

function seasonsNear(which: string, name: string, day: Day): string[] {
  const now = yearOf(day);
  const years = [now + 1, now, now - 1, now - 2];
  const span = (of: number) => readDate(seasons(name, of)[0] ?? "");
  const begun = years.filter((of) => compareDays(span(of).earliest ?? day, day) <= 0);
  const over = begun.filter((of) => compareDays(span(of).latest ?? day, day) < 0);
  const coming = years.filter((of) => !begun.includes(of)).reverse();
  const going = begun.filter((of) => !over.includes(of));
  if (which === "last") return over.slice(0, 2).flatMap((of) => seasons(name, of));
  if (which === "next") return coming.slice(0, 2).flatMap((of) => seasons(name, of));
  const likely = which === "this" ? [...going, now, now - 1] : [...begun.slice(0, 1), ...coming.slice(0, 1)];
  return likely.flatMap((of) => seasons(name, of));
}

/** A week from Monday, then from Sunday; "last week" can be the seven days before. */
function weeks(day: Day, steps: number): string[] {
  const from = (start: Day) => `${start}/${daysAfter(start, 6)}`;
  const starts = [1, 0].map((weekday) => daysAfter(latestWeekday(weekday, day), steps * 7));
  return [...starts.map(from), ...(steps < 0 ? [from(daysAfter(day, -7))] : [])];
}

/** Saturday and Sunday: the last before the day, or the one that it falls in or comes before. */
function weekends(which: string, day: Day): string[] {
  const from = (saturday: Day) => `${saturday}/${daysAfter(saturday, 1)}`;
  const latest = latestWeekday(6, day);
  const within = weekdayOf(day) === 6 || weekdayOf(day) === 0;
  const before = within && which === "last" ? daysAfter(latest, -7) : latest;
  const next = daysAfter(latest, 7);
  if (which === "next") return [from(next), from(daysAfter(next, 7))];
  if (which === "this coming" || (which === "this" && !within)) return [from(next), from(latest)];
  if (which === "last") return [from(before), from(daysAfter(before, -7))];
  return [from(latest), from(next), from(daysAfter(latest, -7))];
}
