import { compareDays } from "../../story/dates.ts";
import { byLetter } from "../../story/order.ts";
import { nearest } from "../problems/nearest.ts";
import type { Report } from "../problems/problem.ts";
import { circles } from "./follow.ts";
import type { Things } from "./things.ts";

/** Tells of what is wrong between fields that are each right: letters given twice, circles, versions that are not there. */
export function checkThings(things: Things, report: Report): void {
  checkLetters(things, report);
  checkDates(things, report);
  for (const fact of things.facts) checkVersions(fact, report);
}

/** Tells of sources that are part of each other. */
export function checkPartOf(things: Things, partOf: ReadonlyMap<string, string>, report: Report): void {
  for (const sources of circles([...partOf.keys()], (id) => [partOf.get(id) ?? []].flat())) {
    const thing = things.sources.find((source) => source.id === sources[0]);
    if (thing) report("circular-part-of", thing.fields.locate(["part-of"]), { sources });
  }
}

function checkLetters(things: Things, report: Report): void {
  const taken = new Map<string, string>();
  const free = nextLetter(things.articles.map((article) => article.values.letter));
  for (const { file, values, fields } of things.articles) {
    const owner = taken.get(values.letter);
    if (owner) report("letter-taken", fields.locate(["letter"]), { letter: values.letter, file: owner, free });
    else taken.set(values.letter, file.path);
  }
}

function nextLetter(letters: readonly string[]): string {
  const last = [...letters].sort(byLetter).at(-1) ?? "@";
  const code = (letter: string) => letter.charCodeAt(0) - 64;
  const number = [...last].reduce((sum, letter) => sum * 26 + code(letter), 0) + 1;
  const sign = (value: number): string =>
    (value > 26 ? sign(Math.floor((value - 1) / 26)) : "") + String.fromCharCode(65 + ((value - 1) % 26));
  return sign(number);
}

function checkDates(things: Things, report: Report): void {
  const asOf = things.story?.values["as-of"].earliest;
  if (!asOf) return;
  for (const { values, fields } of things.articles) {
    for (const field of ["published", "updated"] as const) {
      const day = values[field]?.earliest;
      if (day && compareDays(day, asOf) > 0) report("after-as-of", fields.locate([field]), { field, asOf });
    }
  }
}

function checkVersions({ id, values, fields }: Things["facts"][number], report: Report): void {
  const known = values.versions.map((version) => version.id);
  for (const [index, version] of values.versions.entries()) {
    if (known.indexOf(version.id) !== index) {
      report("repeated-version", fields.locateName(["versions", index, version.id]), { version: version.id });
    }
    for (const [at, covered] of version.covers.entries()) {
      if (known.includes(covered)) continue;
      const location = fields.locate(["versions", index, version.id, "covers", at]);
      report("unknown-version", location, { version: covered, fact: id, known, nearest: nearest(covered, known) });
    }
  }
  const covers = new Map(values.versions.map((version) => [version.id, version.covers]));
  for (const versions of circles([...covers.keys()], (version) => covers.get(version) ?? [])) {
    const index = known.indexOf(versions[0] ?? "");
    report("circular-covers", fields.locate(["versions", index, versions[0] ?? "", "covers"]), { versions });
  }
}
