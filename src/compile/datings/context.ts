import type { DateRecord } from "../../story/dates.ts";
import type { FoundPassage } from "../passages/find-passages.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const NAMES = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTHS.map((month) => `${month.slice(0, 3)}(?:t|${month.slice(3)})?`).join("|")}`;

/** A year or a month in the same sentence. */
const ANOTHER_DATE = new RegExp(`(?<!\\d)(?:1\\d{3}|20\\d{2})(?!\\d)|(?<!\\p{L})(?!\\p{L}+day)(?:${NAMES})(?!\\p{L})`, "u");
/** Words before the marked ones that change them: "two days before [Tuesday]", "between 1 and [3 May]". */
const CHANGES_NEXT = new RegExp(
  `(?:^|[ (])(?:before|after|until|till|by|since|from|between|than|through|about|around|circa|not|of|early|late|mid)(?: the)?[ -]*$|(?:${NAMES}|\\d) (?:and|or|to) (?:on |in )?$|[-–—/]$`,
  "iu",
);
/** Words that belong to a date which is marked without its preposition: "that [Tuesday]", "last [year]". */
const DETERMINES =
  /(?:^|[ (])(?:an?|one|every|each|any|some|that|those|this|these|same|the|last|next|previous|following|first|second|third|fourth|fifth)[ -]*$/i;
const BEGINS_WITH_PREPOSITION = /^(?:on|in|at|since|from|over|during|between|until|by|before|after) /i;
/** Words after the marked ones that change them: "[September] of that year". */
const CHANGES_LAST = new RegExp(
  `^[ ,]*(?:[-–/]|\\d|(?:and|or|to|until|through) (?:on |in )?(?:\\d|${NAMES})|(?:ago|before|after|earlier|later|of|last|next|BCE?|AD|anniversary|eve)(?!\\p{L})|in (?:the )?\\d|(?:this|that|the (?:previous|following)) (?:year|month|week))`,
  "iu",
);
const ANOTHER_YEAR = /\b(?:that year|years? (?:ago|before|earlier|later)|(?:last|previous|following|next) year)\b/i;

/** Whether words just outside the mark may change what the marked ones say. */
export function outsideTheMark({ text, before, after }: FoundPassage): boolean {
  return (
    CHANGES_NEXT.test(before) || CHANGES_LAST.test(after) || (!BEGINS_WITH_PREPOSITION.test(text) && DETERMINES.test(before))
  );
}

/** Whether the words may be reckoned from something else than the day of publication: a date near by, or the day of a quotation. */
export function mayLeanElsewhere({ before, after, quotations }: FoundPassage): boolean {
  return quotations.length > 0 || ANOTHER_DATE.test(`${before} ${after}`);
}

/**
 * Whether an article tells in other words of which year, or which week, the named day or month is.
 *
 * @param words for example `on Tuesday`, `in September`
 * @param article all its text
 */
export function isToldElsewhere(words: string, date: DateRecord, article: string): boolean {
  const days = [date.earliest, date.latest].filter((day) => day !== null);
  if (days.some((day) => new RegExp(`(?<!\\d)${day.slice(0, 4)}(?!\\d)`).test(article)) || ANOTHER_YEAR.test(article))
    return true;
  if (!/(?:day|weekend)/i.test(words)) return false;
  return days.some((day) => {
    const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
    const number = `${Number(day.slice(8))}(?:st|nd|rd|th)?`;
    const name = `${month.slice(0, 3)}(?:t|${month.slice(3)})?\\.?`;
    return new RegExp(`(?<!\\d)${number} (?:of )?${name}(?!\\p{L})|(?<!\\p{L})${name} (?:the )?${number}(?!\\d)`, "iu").test(
      article,
    );
  });
}
