import { compatible, type DateRecord, readDate, spans } from "../../story/dates.ts";
import type { Receipt } from "../../story/records.ts";
import type { FoundPassage } from "../passages/find-passages.ts";
import type { ArticleText } from "../passages/read-text.ts";
import type { Location } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import { isToldElsewhere, mayLeanElsewhere, outsideTheMark } from "./context.ts";
import { type Reading, resolveWords } from "./resolve-words.ts";

/** A `when:` mark, its event known. */
export interface DatingMark {
  readonly event: string;
  /** The date the mark gives; null when it leaves it to the event. */
  readonly own: DateRecord | null;
  /** The event's date. */
  readonly date: DateRecord;
  readonly at: Location;
}

/**
 * Checks an article's words for when against the date their mark gives them, and tells of what can't be right.
 *
 * @returns how the words come to their date; null when they don't by themselves, so that the date is the editor's reading
 */
export function checkDating(passage: FoundPassage, mark: DatingMark, article: ArticleText, report: Report): Receipt | null {
  const date = mark.own ?? mark.date;
  const { published, updated, language } = article.thing.values;
  const anchors = updated === null ? [published] : [published, updated];
  const readings = anchors.flatMap((anchor) => resolveWords(passage.text, anchor, language));
  const reading = likeliest(readings, date);
  if (!reading) return null;
  const doubtful = !reading.sure || outsideTheMark(passage) || (reading.anchor !== null && mayLeanElsewhere(passage));
  const params = {
    words: passage.text,
    anchor: reading.anchor?.edtf ?? null,
    reads: reading.date.edtf,
    date: date.edtf,
    event: mark.event,
    marked: mark.own !== null,
  };
  if (!compatible(reading.date, date)) {
    const named = reading.nameOnly && namesIt(passage.text, date, language);
    // "In March" may be that of a year which the article names elsewhere, or of which the mark's own date knows.
    const pinned = named && (mark.own !== null || isToldElsewhere(passage.text, date, article.plain));
    const vague = [reading.date, date].some(({ approximate, uncertain }) => approximate || uncertain);
    if (!doubtful && !pinned && !vague) report("dating-differs", mark.at, { ...params, other: named ? date.edtf : null });
    return null;
  }
  if (reading.exact && !doubtful && !date.approximate && !date.uncertain) {
    if (spans(reading.date, date) && !spans(date, reading.date)) report("dating-vaguer", mark.at, params);
    else if (isPlain(date) && spans(date, reading.date) && !spans(reading.date, date)) report("dating-sharper", mark.at, params);
  }
  return { anchor: reading.anchor?.edtf ?? null, reads: reading.date };
}

/** The reading that is the date; or else the first that could be; or else the first. */
function likeliest(readings: readonly Reading[], date: DateRecord): Reading | undefined {
  const same = readings.find((reading) => spans(reading.date, date) && spans(date, reading.date));
  return same ?? readings.find((reading) => compatible(reading.date, date)) ?? readings[0];
}

/** Whether the words would name a date if they were reckoned from that date itself: a Tuesday, some September. */
function namesIt(words: string, date: DateRecord, language: string): boolean {
  const day = date.latest ?? date.earliest;
  return day !== null && resolveWords(words, readDate(day), language).some((reading) => compatible(reading.date, date));
}

/** A date, and no interval: of an interval an article may well tell a part. */
const isPlain = ({ precision }: DateRecord): boolean => precision !== "interval";
