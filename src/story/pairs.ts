import type { Corroborations } from "./corroboration.ts";
import type { Story } from "./story.ts";

/** How many facts each two articles share. */
export interface Pairs {
  /** The reviewed articles, in the order of their letters: both the rows and the columns. */
  readonly articles: readonly string[];
  /** `counts[row][column]`; on the diagonal all facts of that article. */
  readonly counts: readonly (readonly number[])[];
}

/** A larger table cannot be read. */
const MOST_ARTICLES = 60;

/**
 * Counts the facts that each two articles share.
 *
 * @returns null when there are too many articles for a table
 */
export function pairs(story: Story, corroborations: Corroborations): Pairs | null {
  if (story.reviewed.length > MOST_ARTICLES) return null;
  const together = new Map<string, number>();
  for (const { carriers } of corroborations.values()) {
    for (const { article: one } of carriers) {
      for (const { article: other } of carriers) {
        together.set(`${one} ${other}`, (together.get(`${one} ${other}`) ?? 0) + 1);
      }
    }
  }
  const articles = story.reviewed.map(({ id }) => id);
  return { articles, counts: articles.map((row) => articles.map((column) => together.get(`${row} ${column}`) ?? 0)) };
}
