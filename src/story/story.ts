import type {
  ArticleRecord,
  EventMark,
  EventRecord,
  FactMark,
  FactRecord,
  OutletRecord,
  PassageRecord,
  SourceRecord,
  StoryRecords,
} from "./records.ts";

/** A passage together with the one of its marks that is asked about. */
export interface Marked<M> {
  readonly passage: PassageRecord;
  readonly mark: M;
}

/** The records of a story, linked: every reference can be followed, both ways. Read-only. */
export interface Story extends Readonly<StoryRecords> {
  article(id: string): ArticleRecord;
  outlet(id: string): OutletRecord;
  source(id: string): SourceRecord;
  fact(id: string): FactRecord;
  event(id: string): EventRecord;
  /** The articles in which something is marked. An article without a passage is not reviewed, which is not the same as silent. */
  readonly reviewed: readonly ArticleRecord[];
  /** Every passage that carries a fact, in the order of the articles' letters, then of reading. */
  carrying(fact: string): readonly Marked<FactMark>[];
  /** Every passage that tells an event, in the order of the articles' letters, then of reading. */
  telling(event: string): readonly Marked<EventMark>[];
}

/**
 * Links the records of a story.
 *
 * @param records resolved records: every id in them names a record in them
 * @returns the story; its functions throw a `RangeError` when asked for an id that it does not hold
 */
export function linkStory(records: StoryRecords): Story {
  const carrying = new Map<string, Marked<FactMark>[]>();
  const telling = new Map<string, Marked<EventMark>[]>();
  for (const article of records.articles) {
    for (const passage of article.passages) {
      for (const mark of passage.marks) {
        if (mark.kind === "fact") push(carrying, mark.fact, { passage, mark });
        else push(telling, mark.event, { passage, mark });
      }
    }
  }
  return {
    ...records,
    article: finder("article", records.articles),
    outlet: finder("outlet", records.outlets),
    source: finder("source", records.sources),
    fact: finder("fact", records.facts),
    event: finder("event", records.events),
    reviewed: records.articles.filter((article) => article.passages.length > 0),
    carrying: (fact) => carrying.get(fact) ?? [],
    telling: (event) => telling.get(event) ?? [],
  };
}

function finder<T extends { id: string }>(noun: string, things: readonly T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = byId.get(id);
    if (!thing) throw new RangeError(`this story holds no ${noun} "${id}"`);
    return thing;
  };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
