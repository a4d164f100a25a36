import { type Corroboration, corroborate, ofFact } from "../../src/story/corroboration.ts";
import { readDate } from "../../src/story/dates.ts";
import { byCodePoint } from "../../src/story/order.ts";
import type {
  ArticleRecord,
  CorrectionRecord,
  EventRecord,
  FactRecord,
  OutletRecord,
  PassageRecord,
  SourceRecord,
  StoryRecords,
} from "../../src/story/records.ts";
import { linkStory, type Story } from "../../src/story/story.ts";

/** A passage that is not yet in an article. */
export type LoosePassage = Omit<PassageRecord, "article" | "number">;

interface PassageWish extends Partial<Pick<PassageRecord, "place" | "block" | "quotations">> {
  /** Targets as an editor writes them: `fact:gift/flat`, `event:handover`, `when:handover/2024-02-18`. */
  target: string;
  /** `peskov and kcna via tass` */
  from?: string;
  text?: string;
}

/** A passage, by what it marks and whom it names. */
export function aPassage(target: string, from = "", wish: Partial<PassageWish> = {}): LoosePassage {
  const place = wish.place ?? "body";
  return {
    place,
    block: wish.block ?? (place === "body" ? 0 : null),
    text: wish.text ?? "some words",
    before: "",
    after: "",
    quotations: wish.quotations ?? [],
    attribution: from === "" ? [] : from.split(" via ").map((link) => link.split(" and ")),
    marks: target.split(",").map(markOf),
  };
}

/** A headline's passage. */
export function aHeadline(target: string, text = "some words", from = ""): LoosePassage {
  return aPassage(target, from, { place: "title", text });
}

/** A passage that quotes. */
export function aQuotation(target: string, quotation: string, from = ""): LoosePassage {
  return aPassage(target, from, { text: `“${quotation}”`, quotations: [quotation] });
}

type ArticleWish = Partial<Omit<ArticleRecord, "passages" | "letter" | "published" | "updated">> & {
  published?: string;
  updated?: string;
};

/** An article: its id is its letter in small. */
export function anArticle(letter: string, ...passages: LoosePassage[]): ArticleRecord {
  const id = letter.toLowerCase();
  return {
    id,
    letter,
    title: { text: letter, html: letter },
    standfirst: null,
    outlet: "an-outlet",
    published: null,
    updated: null,
    url: null,
    byline: [],
    translator: null,
    agencies: [],
    language: "en",
    direction: "ltr",
    text: "digest",
    license: null,
    words: 100,
    blocks: [],
    passages: passages.map((passage, index) => ({ ...passage, article: id, number: index + 1 })),
    aliases: [],
  };
}

/** The same article with other frontmatter. */
export function withFields(article: ArticleRecord, { published, updated, ...fields }: ArticleWish): ArticleRecord {
  const dates = {
    published: published === undefined ? article.published : readDate(published),
    updated: updated === undefined ? article.updated : readDate(updated),
  };
  return { ...article, ...fields, ...dates };
}

/** A fact; a version written `may>could` covers the other. */
export function aFact(id: string, versions: string[] = [], fields: Partial<FactRecord> = {}): FactRecord {
  return {
    id,
    statement: id,
    short: id,
    topic: "a topic",
    scale: null,
    versions: versions.map((version) => {
      const [own = "", ...covers] = version.split(">");
      return { id: own, label: own, covers };
    }),
    event: null,
    note: null,
    aliases: [],
    ...fields,
  };
}

export function anEvent(id: string, date: string): EventRecord {
  return { id, title: id, short: id, date: readDate(date), note: null, aliases: [] };
}

/** A correction of a day, which touches nothing unless it is told. */
export function aCorrection(id: string, date: string, fields: Partial<CorrectionRecord> = {}): CorrectionRecord {
  return { id, date: readDate(date), title: id, articles: [], facts: [], events: [], note: "<p>Why.</p>", ...fields };
}

export function aSource(id: string, fields: Partial<SourceRecord> = {}): SourceRecord {
  return { id, name: id, short: id, role: null, kind: "other", partOf: null, language: null, note: null, aliases: [], ...fields };
}

export function anOutlet(id: string, source: string | null = null): OutletRecord {
  return { id, name: id, named: true, short: id, kind: "other", country: null, language: null, source, note: null };
}

/** A story; facts, events, sources and outlets that articles name and the wish does not are made up. */
export function aStory(wish: Partial<StoryRecords> & { lead?: string[] } = {}): Story {
  const articles = wish.articles ?? [];
  const passages = articles.flatMap((article) => article.passages);
  const marks = passages.flatMap((passage) => passage.marks);
  const facts = marks.flatMap((mark) => (mark.kind === "fact" ? mark.fact : []));
  const events = marks.flatMap((mark) => (mark.kind === "event" ? mark.event : []));
  const sources = [...passages.flatMap(({ attribution }) => attribution.flat()), ...articles.flatMap(({ agencies }) => agencies)];
  return linkStory({
    front: {
      title: "A story",
      standfirst: "",
      language: "en",
      direction: "ltr",
      asOf: readDate("2024-03-01"),
      contact: null,
      license: null,
      lead: wish.lead ?? [],
      introduction: "",
    },
    articles,
    outlets: filled(wish.outlets, ["an-outlet"], anOutlet),
    sources: filled(wish.sources, sources, (id) => aSource(id)),
    facts: filled(wish.facts, facts, (id) => aFact(id)),
    events: filled(wish.events, events, (id) => anEvent(id, "2024-02-20")),
    withdrawn: wish.withdrawn ?? [],
    corrections: wish.corrections ?? [],
    pictures: [],
  });
}

/** One fact's corroboration in a story. */
export function corroborated(story: Story, fact = "f"): Corroboration {
  return ofFact(corroborate(story), fact);
}

function markOf(target: string): PassageRecord["marks"][number] {
  const [, scheme, id = "", detail] = /^(fact|event|when):([^/]+)(?:\/(.+))?$/.exec(target) ?? [];
  const anchor = `${scheme}.${id}.1`;
  if (scheme === "fact") return { kind: "fact", fact: id, version: detail ?? null, anchor };
  return { kind: "event", event: id, dating: detail === undefined ? null : readDate(detail), receipt: null, anchor };
}

function filled<T extends { id: string }>(
  given: readonly T[] | undefined,
  named: readonly string[],
  make: (id: string) => T,
): T[] {
  const things = new Map((given ?? []).map((thing) => [thing.id, thing]));
  for (const id of named) if (!things.has(id)) things.set(id, make(id));
  return [...things.values()].sort((a, b) => byCodePoint(a.id, b.id));
}
