import { type Carrier, type Corroboration, type Corroborations, ofFact } from "./corroboration.ts";
import { compareDays } from "./dates.ts";
import { factNumbers } from "./fact-numbers.ts";
import { byCarriers } from "./front-order.ts";
import type { ArticleRecord, EventMark, EventRecord, FactMark } from "./records.ts";
import type { Marked, Story } from "./story.ts";
import { type ToldBy, toldBy } from "./told-by.ts";

/** A fact as one article carries it. */
export interface ReadFact {
  /** Its number within the article, from 1, in reading order. */
  readonly number: number;
  readonly corroboration: Corroboration;
  /** The article's own part in it. */
  readonly carrier: Carrier;
  readonly event: EventRecord | null;
}

/** An event as one article tells it. */
export interface ReadEvent {
  readonly event: EventRecord;
  /** In reading order; never empty. */
  readonly passages: readonly Marked<EventMark>[];
}

/** One article read beside all others. */
export interface Reading {
  readonly article: ArticleRecord;
  /** Something is marked in it. If not, it is not silent: `leavesOut` and `writtenBefore` are empty and mean nothing. */
  readonly reviewed: boolean;
  /** In reading order. */
  readonly facts: readonly ReadFact[];
  readonly counts: {
    readonly facts: number;
    readonly shared: number;
    readonly contested: number;
    readonly unanimous: number;
    readonly alone: number;
  };
  /** The facts that more than half of the other reviewed articles carry and it does not; most carriers first, then by id. */
  readonly leavesOut: readonly Corroboration[];
  /** Facts it would leave out, had it not been published, or last updated, before the fact's event. */
  readonly writtenBefore: readonly Corroboration[];
  /** The facts that no other article carries, in reading order. */
  readonly alone: readonly Corroboration[];
  /** The events it tells, in reading order. */
  readonly events: readonly ReadEvent[];
  /** Who told it. */
  readonly toldBy: ToldBy;
  /** The facts it has in its own voice throughout, in reading order. */
  readonly ownVoice: readonly string[];
  /** Sources whose copy it says it used. */
  readonly agencies: readonly string[];
  /** What it says in its own voice that another article attributes, in reading order. */
  readonly droppedAttribution: readonly {
    readonly corroboration: Corroboration;
    readonly passages: readonly Marked<FactMark>[];
  }[];
  /** The facts of which it holds two differing versions, in reading order. */
  readonly atOddsWithItself: readonly Corroboration[];
}

/**
 * Reads one article beside all others: what it carries and who else does, what it leaves out, what it alone reports, who told it.
 *
 * @param id the article's id
 * @throws {RangeError} when there is no such article
 */
export function readArticle(story: Story, corroborations: Corroborations, id: string): Reading {
  const article = story.article(id);
  const facts = [...factNumbers(article)].map(([fact, number]) => readFact(story, ofFact(corroborations, fact), id, number));
  const count = (trait: "shared" | "contested" | "unanimous" | "singleSource"): number =>
    facts.filter(({ corroboration }) => corroboration[trait]).length;
  const missing = missingFrom(story, corroborations, article);
  return {
    article,
    reviewed: article.passages.length > 0,
    facts,
    counts: {
      facts: facts.length,
      shared: count("shared"),
      contested: count("contested"),
      unanimous: count("unanimous"),
      alone: count("singleSource"),
    },
    leavesOut: missing.filter(({ fact }) => !isWrittenBefore(story, article, fact.event)),
    writtenBefore: missing.filter(({ fact }) => isWrittenBefore(story, article, fact.event)),
    alone: facts.map(({ corroboration }) => corroboration).filter(({ singleSource }) => singleSource),
    events: eventsIn(story, article),
    toldBy: toldBy(story, article),
    ownVoice: facts.filter(({ carrier }) => carrier.ownVoice).map(({ corroboration }) => corroboration.fact.id),
    agencies: article.agencies,
    droppedAttribution: facts
      .map(({ corroboration, carrier }) => ({ corroboration, passages: carrier.droppedAttribution }))
      .filter(({ passages }) => passages.length > 0),
    atOddsWithItself: facts.filter(({ carrier }) => carrier.atOddsWithItself).map(({ corroboration }) => corroboration),
  };
}

function readFact(story: Story, corroboration: Corroboration, article: string, number: number): ReadFact {
  const carrier = corroboration.carriers.find((each) => each.article === article);
  if (!carrier) throw new RangeError(`the article "${article}" does not carry "${corroboration.fact.id}"`);
  const { event } = corroboration.fact;
  return { number, corroboration, carrier, event: event === null ? null : story.event(event) };
}

function missingFrom(story: Story, corroborations: Corroborations, article: ArticleRecord): readonly Corroboration[] {
  if (article.passages.length === 0) return [];
  const others = story.reviewed.length - 1;
  const carried = factNumbers(article);
  return [...corroborations.values()]
    .filter(({ fact, carriers }) => carriers.length * 2 > others && !carried.has(fact.id))
    .sort(byCarriers);
}

/** Whether an article was published, or last updated, before an event. */
export function isWrittenBefore(story: Story, article: ArticleRecord, event: string | null): boolean {
  const written = (article.updated ?? article.published)?.latest ?? null;
  const happened = event === null ? null : story.event(event).date.earliest;
  return written !== null && happened !== null && compareDays(written, happened) < 0;
}

function eventsIn(story: Story, article: ArticleRecord): readonly ReadEvent[] {
  const marked = article.passages.flatMap((passage) =>
    passage.marks.flatMap((mark) => (mark.kind === "event" ? { passage, mark } : [])),
  );
  return [...Map.groupBy(marked, ({ mark }) => mark.event)].map(([id, passages]) => ({ event: story.event(id), passages }));
}
