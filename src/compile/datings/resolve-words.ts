import { type DateRecord, type Day, readDate } from "../../story/dates.ts";
import { findExpression } from "./find-expression.ts";
import { readOtherLanguage } from "./other-languages.ts";
import { countOf, isEmpty, isUnsettled, plain, takeModifiers } from "./words-around.ts";

/** A date that words can mean. */
export interface Reading {
  readonly date: DateRecord;
  /** The date of publication it is reckoned from; null when the words give it by themselves. */
  readonly anchor: DateRecord | null;
  /** The words say this date and none narrower or wider. */
  readonly exact: boolean;
  /** Little else stands beside the words for when, so that the date is surely that of what the passage tells. */
  readonly sure: boolean;
  /** The words name a day, month or season, and not of which week or year: a sentence near by may. */
  readonly nameOnly: boolean;
}

/** A passage longer than this tells more than when. */
const LONGEST = 100;
/** With more other words than this, a date may be that of something else: "the firm founded in 1990 was sold". */
const FEW = 3;

/**
 * Reads what an article's own words for when come to. Words that can't be read for certain are not read.
 *
 * @param words for example `on Tuesday`, `last year`, `in September 2023`
 * @param anchor the date the article was published; null when its copy gives none
 * @param language the BCP 47 tag of the words
 * @returns the dates they can mean, likeliest first
 */
export function resolveWords(words: string, anchor: DateRecord | null, language: string): readonly Reading[] {
  if (words.length > LONGEST) return [];
  const text = plain(words);
  if (!/^en(?:-|$)/.test(language)) {
    const date = readOtherLanguage(text, language);
    return date === null ? [] : [{ date: readDate(date), anchor: null, exact: true, sure: true, nameOnly: false }];
  }
  const expression = findExpression(text);
  if (!expression) return [];
  const modifiers = takeModifiers(text.slice(0, expression.from), text.slice(expression.from, expression.to));
  const after = text.slice(expression.to);
  if (isUnsettled(modifiers.before, after)) return [];
  const dates = expression.leans ? fromAnchor(expression.dates, anchor) : expression.dates("");
  const sure = countOf(`${modifiers.before} ${after}`) <= FEW;
  const exact = expression.exact && modifiers.plain && isEmpty(modifiers.before) && isEmpty(after);
  return dates.flatMap(modifiers.apply).map((date, index) => ({
    date: readDate(date),
    anchor: expression.leans ? anchor : null,
    exact: exact && index === 0,
    sure,
    nameOnly: expression.nameOnly,
  }));
}

/** What the words come to from any day of the anchor: from a month or a year, "yesterday" comes to nothing. */
function fromAnchor(dates: (day: Day) => readonly string[], anchor: DateRecord | null): readonly string[] {
  if (!anchor?.earliest || !anchor.latest || anchor.approximate || anchor.uncertain) return [];
  const atEnd = dates(anchor.latest);
  return dates(anchor.earliest).filter((date, index) => date === atEnd[index]);
}
