import { differ } from "./accounts.ts";
import { factsOf, isRead, type OneCarries } from "./comparison.ts";
import type { Corroborations } from "./corroboration.ts";
import { byLetter } from "./order.ts";
import type { ArticleRecord, FactMark } from "./records.ts";
import type { Marked, Story } from "./story.ts";

/** What an article adds for a reader who knows those before it. */
export interface Addition extends OneCarries {
  /** Its first passage on the fact; when it says otherwise, the first that does. */
  readonly told: Marked<FactMark>;
  /** The reader has read of the fact, but this article's version of it is none of those read, nor covers or is covered by one. */
  readonly otherwise: boolean;
}

/** One of the other articles, and what it adds. */
export interface NextArticle {
  readonly article: ArticleRecord;
  /** In reading order; never empty. */
  readonly adds: readonly Addition[];
}

/**
 * What is left for a reader who has read one article: the others, the one that adds most first, each with only what
 * neither that article nor those before it on the list said.
 *
 * @returns without those that add nothing; null when there are more than `MOST_COMPARED` articles, of which nobody reads all the rest
 * @throws {RangeError} when there is no such article
 */
export function theRest(story: Story, corroborations: Corroborations, id: string): readonly NextArticle[] | null {
  if (!isRead(story)) return null;
  const read = new Map<string, readonly string[]>();
  const rest: NextArticle[] = [];
  const unread = new Set(story.reviewed.filter((article) => article.id !== id));
  remember(read, factsOf(story.article(id), corroborations));
  while (unread.size > 0) {
    const next = mostOf([...unread].map((article) => ({ article, adds: additions(article, corroborations, read) })));
    if (!next || next.adds.length === 0) break;
    rest.push(next);
    remember(read, next.adds);
    unread.delete(next.article);
  }
  return rest;
}

/** How many facts the others add, all together. */
export const addedBy = (rest: readonly NextArticle[]): number => rest.reduce((sum, { adds }) => sum + adds.length, 0);

function mostOf(candidates: readonly NextArticle[]): NextArticle | undefined {
  return candidates.toSorted((a, b) => b.adds.length - a.adds.length || byLetter(a.article.letter, b.article.letter))[0];
}

/** The versions that a reader knows of each fact that was read. */
type Read = Map<string, readonly string[]>;

function additions(article: ArticleRecord, corroborations: Corroborations, read: Read): readonly Addition[] {
  const added = factsOf(article, corroborations).flatMap(({ corroboration, carrier }) => {
    const { fact } = corroboration;
    const known = read.get(fact.id);
    const news = ({ mark: { version } }: Marked<FactMark>) =>
      known === undefined || (known.length > 0 && version !== null && known.every((one) => differ(fact, [one, version])));
    const told = carrier.passages.find(news);
    return told ? { corroboration, carrier, told, otherwise: known !== undefined } : [];
  });
  return added.toSorted((a, b) => a.told.passage.number - b.told.passage.number);
}

function remember(read: Read, carried: readonly OneCarries[]): void {
  for (const { corroboration, carrier } of carried) {
    const { id } = corroboration.fact;
    read.set(id, [...(read.get(id) ?? []), ...carrier.versions]);
  }
}
