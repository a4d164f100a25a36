import { compareDates } from "../../story/dates.ts";
import { byId, byLetter } from "../../story/order.ts";
import type { FactRecord, StoryRecords } from "../../story/records.ts";
import { readText } from "../passages/read-text.ts";
import { publishedPictures } from "../pictures/shown-pictures.ts";
import type { Report } from "../problems/problem.ts";
import { type ArticleDraft, buildArticle } from "./build-article.ts";
import { checkPartOf, checkThings } from "./check-things.ts";
import { noteUse } from "./check-use.ts";
import { linkCorrections } from "./corrections.ts";
import { directionOf } from "./direction.ts";
import { follow } from "./follow.ts";
import { gatherNames, type Names } from "./names.ts";
import { passageResolver } from "./resolve-passage.ts";
import { stateOf } from "./state.ts";
import type { Thing, Things } from "./things.ts";
import { withdrawnThings } from "./withdrawn-things.ts";

/** All records of a story, but for the HTML in them, and the articles to make it from. */
export interface StoryDraft {
  readonly records: StoryRecords;
  readonly articles: readonly ArticleDraft[];
  /** What something names, as `fact ID`. */
  readonly used: ReadonlySet<string>;
}

/**
 * Looks up every name in every file and makes the records.
 *
 * @returns records that are whole unless a problem was told
 */
export function linkThings(things: Things, report: Report, reading: (path: string) => void): StoryDraft {
  const use = noteUse();
  const given = gatherNames(things.known, report);
  const names = use.noting(given);
  checkThings(things, report);
  const resolve = passageResolver(things, names, report);
  const articles = things.articles.map((thing) => {
    reading(thing.file.path);
    const text = readText(thing, report);
    const ids = {
      outlet: field(thing, names, "outlet", "outlet") ?? "",
      agencies: fieldList(thing, names, "source", "agencies"),
    };
    return {
      state: stateOf(thing.values),
      draft: buildArticle(
        text,
        text.passages.map((passage) => resolve(passage, text)),
        ids,
      ),
    };
  });
  const published = articles.filter(({ state }) => state === "published").map(({ draft }) => draft);
  published.sort((a, b) => byLetter(a.record.letter, b.record.letter));
  // Files come by their names, in which an ending follows the id: they are ordered anew.
  const records: StoryRecords = {
    front: linkFront(things, names),
    articles: published.map((draft) => draft.record),
    outlets: things.outlets
      .map((thing) => {
        const { name, named, short, kind, country, language } = thing.values;
        return {
          id: thing.id,
          name,
          named,
          short: short ?? name,
          kind,
          country,
          language,
          source: field(thing, names, "source", "source"),
          note: null,
        };
      })
      .sort(byId),
    sources: things.sources
      .map((thing) => {
        const { name, short, role, kind, language, aliases } = thing.values;
        return {
          id: thing.id,
          name,
          short: short ?? name,
          role,
          kind,
          partOf: field(thing, names, "source", "part-of"),
          language,
          note: null,
          aliases,
        };
      })
      .sort(byId),
    facts: things.facts
      .filter(({ values }) => stateOf(values) === "published")
      .map((thing) => linkFact(thing, things, names))
      .sort(byId),
    events: things.events
      .filter(({ values }) => stateOf(values) === "published")
      .map(({ id, values }) => ({
        id,
        title: values.title,
        short: values.short ?? values.title,
        date: values.date,
        note: null,
        aliases: values.aliases,
      }))
      .sort((a, b) => compareDates(a.date, b.date) || byId(a, b)),
    withdrawn: withdrawnThings(
      things,
      articles.map(({ draft }) => draft),
    ),
    // That something was corrected is no use of it.
    corrections: linkCorrections(things, given, report),
    pictures: publishedPictures(things),
  };
  checkPartOf(
    things,
    new Map(records.sources.flatMap(({ id, partOf }) => (partOf === null ? [] : [[id, partOf] as const]))),
    report,
  );
  return { records, articles: published, used: use.used };
}

function linkFront(things: Things, names: Names): StoryRecords["front"] {
  const values = things.story?.values;
  const language = values?.language ?? "en";
  const published = new Set(things.facts.filter((fact) => stateOf(fact.values) === "published").map((fact) => fact.id));
  return {
    title: values?.title ?? "",
    standfirst: values?.standfirst ?? "",
    language,
    direction: directionOf(language),
    asOf: values?.["as-of"] ?? { edtf: "", earliest: null, latest: null, precision: "day", approximate: false, uncertain: false },
    contact: values?.contact ?? null,
    license: values?.license ?? null,
    lead: things.story ? fieldList(things.story, names, "fact", "lead").filter((id) => published.has(id)) : [],
    introduction: "",
  };
}

function linkFact(thing: Things["facts"][number], things: Things, names: Names): FactRecord {
  const { statement, short, topic, scale, versions, aliases } = thing.values;
  const direct = new Map(versions.map((version) => [version.id, version.covers]));
  const order = versions.map((version) => version.id);
  const event = field(thing, names, "event", "event");
  const told = things.events.find(({ id }) => id === event);
  return {
    id: thing.id,
    statement,
    short: short ?? statement,
    topic,
    scale,
    versions: versions.map(({ id, label }) => {
      const covers = follow(id, (version) => direct.get(version) ?? []);
      return { id, label, covers: order.filter((version) => covers.includes(version)) };
    }),
    event: told && stateOf(told.values) !== "published" ? null : event,
    note: null,
    aliases,
  };
}

/** The thing a field names; null when the field is missing. */
function field<F extends object>(
  thing: Thing<F>,
  names: Names,
  kind: "event" | "source" | "outlet",
  name: keyof F & string,
): string | null {
  const word = thing.values[name];
  return typeof word === "string" ? (names.resolve(kind, { word, at: thing.fields.locate([name]) }) ?? word) : null;
}

function fieldList<F extends object>(thing: Thing<F>, names: Names, kind: "fact" | "source", name: keyof F & string): string[] {
  const words: unknown = thing.values[name];
  if (!Array.isArray(words)) return [];
  return words.map((word: string, index) => names.resolve(kind, { word, at: thing.fields.locate([name, index]) }) ?? word);
}
