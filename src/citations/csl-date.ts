import type { DateRecord } from "../story/dates.ts";
import { formatDate } from "../words/dates.ts";

/** A date of the Citation Style Language. */
export interface CslDate {
  /** Year, month, day: only the parts that are known. */
  readonly "date-parts"?: readonly (readonly number[])[];
  /** From spring, 1, to winter, 4. */
  readonly season?: number;
  /** About, or uncertain. */
  readonly circa?: true;
  /** Words, for what has no parts. */
  readonly literal?: string;
}

/** A date as precise as it is known. */
export function cslDate(date: DateRecord, language: string): CslDate {
  const ends = date.edtf.replace(/[~?]/g, "").split("/").map(partsOf);
  const known = ends.flatMap((end) => end ?? []);
  if (known.length < ends.length) return { literal: formatDate(date, language) };
  const seasons = known.flatMap(({ season }) => season ?? []);
  if (seasons.length > 0 && known.length > 1) return { literal: formatDate(date, language) };
  return {
    "date-parts": known.map(({ parts }) => parts),
    ...(seasons[0] !== undefined && { season: seasons[0] }),
    ...((date.approximate || date.uncertain) && { circa: true }),
  };
}

function partsOf(edtf: string): { parts: readonly number[]; season: number | null } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf.replace(/(-XX)+$/, "")) ?? [];
  if (year === undefined) return null;
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)));
  const [first = 0, second = 0] = parts;
  return second > 12 ? { parts: [first], season: second - 20 } : { parts, season: null };
}
