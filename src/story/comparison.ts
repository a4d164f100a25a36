import { differ } from "./accounts.ts";
import { type Carrier, type Corroboration, type Corroborations, ofFact } from "./corroboration.ts";
import { compatible } from "./dates.ts";
import { factNumbers } from "./fact-numbers.ts";
import type { ArticleRecord } from "./records.ts";
import type { Story } from "./story.ts";
import type { Telling, TimelineEntry } from "./timeline.ts";

/** A fact that both of two articles carry. */
export interface BothCarry {
  readonly corroboration: Corroboration;
  readonly left: Carrier;
  readonly right: Carrier;
  /** Among the versions of these two are some of which neither covers the other. */
  readonly differs: boolean;
}

/** A fact that only one of two articles carries. */
export interface OneCarries {
  readonly corroboration: Corroboration;
  readonly carrier: Carrier;
}

/** An event that both of two articles tell. */
export interface BothTell {
  readonly entry: TimelineEntry;
  readonly left: Telling;
  readonly right: Telling;
  /** A date that one gives shares no day with a date that the other gives. */
  readonly conflict: boolean;
}

/** Two articles read side by side. */
export interface Comparison {
  readonly left: ArticleRecord;
  readonly right: ArticleRecord;
  /** In the left article's reading order. */
  readonly both: readonly BothCarry[];
  /** In its own reading order. */
  readonly onlyLeft: readonly OneCarries[];
  readonly onlyRight: readonly OneCarries[];
  /** In the timeline's order. */
  readonly events: readonly BothTell[];
}

/** Beyond this many articles their pairs are more pages than anyone can look through: 26 have 325. */
export const MOST_COMPARED = 26;

/** Whether a story has so few articles that a reader may read them side by side, or the rest of them after one. */
export const isRead = (story: Story): boolean => story.reviewed.length <= MOST_COMPARED;

/**
 * Each two reviewed articles, in the order of their letters.
 *
 * @returns none when there are more than `MOST_COMPARED` articles
 */
export function couples(story: Story): readonly (readonly [ArticleRecord, ArticleRecord])[] {
  const articles = story.reviewed;
  if (!isRead(story)) return [];
  return articles.flatMap((left, index) => articles.slice(index + 1).map((right) => [left, right] as const));
}

/**
 * Reads two articles side by side: what both carry and whether they agree on it, what only one has, what both date.
 *
 * @param entries the story's timeline
 * @throws {RangeError} when the story does not hold one of them
 */
export function compare(
  story: Story,
  corroborations: Corroborations,
  entries: readonly TimelineEntry[],
  [left, right]: readonly [string, string],
): Comparison {
  const inLeft = factsOf(story.article(left), corroborations);
  const inRight = factsOf(story.article(right), corroborations);
  return {
    left: story.article(left),
    right: story.article(right),
    both: inLeft.flatMap(({ corroboration, carrier }) => bothCarry(corroboration, carrier, right)),
    onlyLeft: inLeft.filter(({ corroboration }) => !carries(corroboration, right)),
    onlyRight: inRight.filter(({ corroboration }) => !carries(corroboration, left)),
    events: entries.flatMap((entry) => bothTell(entry, left, right)),
  };
}

/** The facts that an article carries, in its reading order. */
export function factsOf(article: ArticleRecord, corroborations: Corroborations): readonly OneCarries[] {
  return [...factNumbers(article).keys()].flatMap((fact) => {
    const corroboration = ofFact(corroborations, fact);
    const carrier = carrierIn(corroboration, article.id);
    return carrier ? { corroboration, carrier } : [];
  });
}

function bothCarry(corroboration: Corroboration, left: Carrier, article: string): readonly BothCarry[] {
  const right = carrierIn(corroboration, article);
  if (!right) return [];
  return [{ corroboration, left, right, differs: differ(corroboration.fact, [...left.versions, ...right.versions]) }];
}

function bothTell(entry: TimelineEntry, one: string, other: string): readonly BothTell[] {
  const left = entry.tellings.find(({ article }) => article === one);
  const right = entry.tellings.find(({ article }) => article === other);
  if (!left || !right) return [];
  const conflict = left.datings.some(({ date }) => right.datings.some((dating) => !compatible(date, dating.date)));
  return [{ entry, left, right, conflict }];
}

const carrierIn = ({ carriers }: Corroboration, article: string): Carrier | undefined =>
  carriers.find((carrier) => carrier.article === article);
const carries = (corroboration: Corroboration, article: string): boolean => carrierIn(corroboration, article) !== undefined;
