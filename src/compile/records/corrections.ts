import { compareDates } from "../../story/dates.ts";
import { byCodePoint } from "../../story/order.ts";
import type { CorrectionRecord } from "../../story/records.ts";
import { plainText } from "../markdown/plain-text.ts";
import { startOf } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import type { Names } from "./names.ts";
import { stateOf } from "./state.ts";
import type { Thing, Things } from "./things.ts";

/**
 * Makes the records of the corrections, the newest first, and tells of those that don't say why. Of what a correction touches,
 * drafts are left out: readers can't go there.
 */
export function linkCorrections(things: Things, names: Names, report: Report): CorrectionRecord[] {
  const records = things.corrections.map((thing) => {
    const { date, title } = thing.values;
    if (plainText(thing.body.root).text.trim() === "") report("bare-correction", startOf(thing.file));
    const touched = (kind: "article" | "fact" | "event") => touchedThings(thing, things, names, kind);
    return {
      id: thing.id,
      date,
      title,
      articles: touched("article"),
      facts: touched("fact"),
      events: touched("event"),
      note: "",
    };
  });
  const drafts = new Set(things.corrections.filter(({ values }) => values.draft).map(({ id }) => id));
  return records.filter(({ id }) => !drafts.has(id)).sort((a, b) => compareDates(b.date, a.date) || byCodePoint(a.id, b.id));
}

function touchedThings(
  { values, fields }: Things["corrections"][number],
  things: Things,
  names: Names,
  kind: "article" | "fact" | "event",
): string[] {
  const field = `${kind}s` as const;
  const known: readonly Thing<{ draft: boolean; withdrawn: string | null }>[] = things[field];
  const drafts = new Set(known.filter((thing) => stateOf(thing.values) === "draft").map(({ id }) => id));
  const ids = values[field].map((word, index) => names.resolve(kind, { word, at: fields.locate([field, index]) }) ?? word);
  return [...new Set(ids)].filter((id) => !drafts.has(id));
}
