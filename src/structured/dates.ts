import type { DateRecord } from "../story/dates.ts";

/**
 * The two ends of a date as schema.org has them (ISO 8601), each as precise as it is known: a month has no day. What is known
 * as about, uncertain, a season, a decade or a century has none, since a machine would take it for exact; so has an open end.
 */
export function exactDates({ edtf, approximate, uncertain }: DateRecord): { start: string | undefined; end: string | undefined } {
  if (approximate || uncertain) return { start: undefined, end: undefined };
  const [start = "", end = ""] = edtf.split("/").map((one) => one.replace(/(-XX)+$/, ""));
  return { start: exact(start), end: exact(end) };
}

/** A date that is no interval, as precise as it is known; undefined when that is not exact. */
export const exactDate = (date: DateRecord | null): string | undefined => (date ? exactDates(date).start : undefined);

const exact = (edtf: string): string | undefined => (/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined);
