import type { ArticleRecord } from "./records.ts";

/**
 * Numbers the facts of one article by where it first carries them.
 *
 * @returns fact id to number, from 1, in reading order
 */
export function factNumbers(article: ArticleRecord): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const passage of article.passages) {
    for (const mark of passage.marks) {
      if (mark.kind === "fact" && !numbers.has(mark.fact)) numbers.set(mark.fact, numbers.size + 1);
    }
  }
  return numbers;
}
