import { differ, inOrder } from "./accounts.ts";
import { inOwnVoice, type Origin, originsOf } from "./origins.ts";
import type { FactMark, FactRecord } from "./records.ts";
import type { Marked, Story } from "./story.ts";

/** Every fact's corroboration, by the fact's id, in the story's order. */
export type Corroborations = ReadonlyMap<string, Corroboration>;

/** One article's part in a fact. */
export interface Carrier {
  readonly article: string;
  /** Its passages on the fact, in reading order; never empty. */
  readonly passages: readonly Marked<FactMark>[];
  /** The versions its passages carry, in the editor's order; empty when it takes no side. */
  readonly versions: readonly string[];
  /** It holds two versions of which neither covers the other. */
  readonly atOddsWithItself: boolean;
  /** None of its passages on the fact names a source. */
  readonly ownVoice: boolean;
  /** Its own-voice passages that say what a passage of another article attributes. */
  readonly droppedAttribution: readonly Marked<FactMark>[];
}

/** Who carries a fact, and from where. */
export interface Corroboration {
  readonly fact: FactRecord;
  /** In the order of the articles' letters. */
  readonly carriers: readonly Carrier[];
  readonly shared: boolean;
  readonly singleSource: boolean;
  readonly contested: boolean;
  readonly unanimous: boolean;
  /** The named origins; those of kind `unnamed` are in `unnamed`, and are never counted. Most articles first, then by id. */
  readonly origins: readonly Origin[];
  readonly unnamed: readonly Origin[];
  /** The articles that carry it in their own voice. */
  readonly ownVoice: readonly string[];
}

/**
 * Says for every fact of a story who carries it, from which origins, and whether the accounts agree.
 *
 * @returns the facts by id
 */
export function corroborate(story: Story): Corroborations {
  return new Map(story.facts.map((fact) => [fact.id, corroborationOf(story, fact)]));
}

/**
 * One fact's corroboration among all.
 *
 * @throws {RangeError} when there is no such fact
 */
export function ofFact(corroborations: Corroborations, fact: string): Corroboration {
  const corroboration = corroborations.get(fact);
  if (!corroboration) throw new RangeError(`this story holds no fact "${fact}"`);
  return corroboration;
}

function corroborationOf(story: Story, fact: FactRecord): Corroboration {
  const marked = story.carrying(fact.id);
  const carriers = carriersOf(fact, marked);
  const contested = differ(fact, versionsOf(marked));
  const { named, unnamed } = originsOf(
    story,
    marked.map(({ passage }) => passage),
  );
  return {
    fact,
    carriers,
    shared: carriers.length >= 2,
    singleSource: carriers.length === 1,
    contested,
    unanimous: story.reviewed.length >= 2 && carriers.length === story.reviewed.length && !contested,
    origins: named,
    unnamed,
    ownVoice: carriers.filter((carrier) => carrier.ownVoice).map((carrier) => carrier.article),
  };
}

function carriersOf(fact: FactRecord, marked: readonly Marked<FactMark>[]): readonly Carrier[] {
  const attributing = attributingArticles(marked);
  return [...Map.groupBy(marked, ({ passage }) => passage.article)].map(([article, passages]) => ({
    article,
    passages,
    versions: inOrder(fact, versionsOf(passages)).map((version) => version.id),
    atOddsWithItself: differ(fact, versionsOf(passages)),
    ownVoice: passages.every(({ passage }) => inOwnVoice(passage)),
    droppedAttribution: passages.filter(({ passage, mark }) => {
      const others = attributing.get(mark.version);
      return inOwnVoice(passage) && others !== undefined && others.size > (others.has(article) ? 1 : 0);
    }),
  }));
}

/**
 * The articles that attribute each version of a fact; `null` is taking no side.
 *
 * Only the same version counts as the same words later said in one's own voice. Who says a vaguer thing says less than
 * was attributed, who says a sharper one says something else.
 */
function attributingArticles(marked: readonly Marked<FactMark>[]): ReadonlyMap<string | null, ReadonlySet<string>> {
  const articles = new Map<string | null, Set<string>>();
  for (const { passage, mark } of marked) {
    if (inOwnVoice(passage)) continue;
    const attributing = articles.get(mark.version) ?? new Set();
    articles.set(mark.version, attributing.add(passage.article));
  }
  return articles;
}

function versionsOf(marked: readonly Marked<FactMark>[]): string[] {
  return marked.flatMap(({ mark }) => mark.version ?? []);
}
