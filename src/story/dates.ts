import { isEDTFDate, isEDTFInterval, isEDTFSeason, parse } from "@edtf-ts/core";
import { z } from "zod";

/** A calendar day as `YYYY-MM-DD`. Days compare and sort as strings; they never become a local `Date`. */
export type Day = string;

export const DateRecord = z.strictObject({
  edtf: z.string().meta({ description: "The date as the editor wrote it, in EDTF (ISO 8601-2), levels 0 and 1." }),
  earliest: z.string().nullable().meta({ description: "The first day it can be; null when its start is open." }),
  latest: z.string().nullable().meta({ description: "The last day it can be; null when its end is open." }),
  precision: z
    .enum(["day", "month", "season", "year", "decade", "century", "interval"])
    .meta({ description: "The unit the date is known to. An interval is as wide as its two ends say." }),
  approximate: z.boolean().meta({ description: "The date is marked ~: about. It does not widen the interval." }),
  uncertain: z.boolean().meta({ description: "The date is marked ?: uncertain. It does not widen the interval." }),
});

/** A date as precise as it is known, and the whole days it spans. */
export type DateRecord = z.infer<typeof DateRecord>;

/** Why a text is not a date this project accepts: a sentence that reads well after "the date: ". */
export class NotADate extends Error {}

/**
 * Reads a date written in EDTF levels 0 and 1 (Library of Congress, ISO 8601-2:2019), without `%` and without a time of day.
 *
 * @param edtf for example `2024-02-20`, `2024-02`, `2015/2017`, `2023-09/..`, `2024-02~`
 * @returns the date with the first and last whole day it spans
 * @throws {NotADate} with a sentence for the editor
 */
export function readDate(edtf: string): DateRecord {
  if (edtf.includes("%")) throw new NotADate('"%" is not used here; write ~ for about, ? for uncertain');
  if (edtf.includes("T")) throw new NotADate("a time of day is not kept; write the day alone");
  const parsed = parse(edtf);
  if (!parsed.success) {
    throw new NotADate(parsed.errors[0]?.message ?? "it is not a date in EDTF");
  }
  const value = parsed.value;
  if (!isEDTFDate(value) && !isEDTFInterval(value) && !isEDTFSeason(value)) {
    throw new NotADate("sets and lists of dates are not used here; write one date or one interval");
  }
  const [start, end] = edtf.split("/");
  const openStart = start === ".." || start === "";
  const openEnd = end === ".." || end === "";
  if (openStart && openEnd) throw new NotADate("an interval needs at least one end");
  const earliest = openStart ? null : dayOf(value.minMs);
  const latest = openEnd ? null : dayOf(value.maxMs);
  if (earliest !== null && latest !== null && compareDays(earliest, latest) > 0) {
    throw new NotADate("the interval ends before it begins");
  }
  return {
    edtf,
    earliest,
    latest,
    precision: end === undefined ? precisionOf(edtf) : "interval",
    approximate: edtf.includes("~"),
    uncertain: edtf.includes("?"),
  };
}

/** Whether two dates can both be right: their intervals share a day. An open end reaches without limit. */
export function compatible(a: Span, b: Span): boolean {
  return notAfter(a.earliest, b.latest) && notAfter(b.earliest, a.latest);
}

/** Whether `outer` covers every day of `inner`: the same date or a vaguer one. */
export function spans(outer: Span, inner: Span): boolean {
  const startsBefore = outer.earliest === null || (inner.earliest !== null && compareDays(outer.earliest, inner.earliest) <= 0);
  const endsAfter = outer.latest === null || (inner.latest !== null && compareDays(outer.latest, inner.latest) >= 0);
  return startsBefore && endsAfter;
}

/** The part of a date that says which days it can be. */
export type Span = Pick<DateRecord, "earliest" | "latest">;

/** Orders dates by first day, then last day; an open start comes first and an open end last. */
export function compareDates(a: Span, b: Span): number {
  return compareEnds(a.earliest, b.earliest, -1) || compareEnds(a.latest, b.latest, 1);
}

/** Orders two days, years before 0 and after 9999 included. */
export function compareDays(a: Day, b: Day): number {
  return dayNumber(a) - dayNumber(b);
}

/** The number of whole days from 1 January 1970 to a day; negative before it. */
export function dayNumber(day: Day): number {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return instant.getTime() / 86_400_000;
}

function dayOf(milliseconds: bigint | number): Day {
  const iso = new Date(Number(milliseconds)).toISOString();
  return iso.slice(0, iso.indexOf("T")).replace(/^\+0*/, "");
}

function precisionOf(edtf: string): DateRecord["precision"] {
  const bare = edtf.replace(/[~?]/g, "");
  if (/^-?\d+-2[1-4]$/.test(bare)) return "season";
  const [, year = "", month, day] = /^(-?[\dXYE]+)(?:-([\dX]+))?(?:-([\dX]+))?$/.exec(bare) ?? [];
  if (day && !day.includes("X")) return "day";
  if (month && !month.includes("X")) return "month";
  if (year.endsWith("XX")) return "century";
  if (year.endsWith("X")) return "decade";
  return "year";
}

function notAfter(start: Day | null, end: Day | null): boolean {
  return start === null || end === null || compareDays(start, end) <= 0;
}

function compareEnds(a: Day | null, b: Day | null, open: -1 | 1): number {
  if (a === b) return 0;
  if (a === null) return open;
  if (b === null) return -open;
  return compareDays(a, b);
}
