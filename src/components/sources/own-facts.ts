import { factNumbers } from "../../story/fact-numbers.ts";
import { inOwnVoice } from "../../story/origins.ts";
import type { ArticleRecord } from "../../story/records.ts";

/** An article's facts, in reading order. */
export interface OwnFacts {
  /** At least one of its passages on them names a source. */
  readonly attributed: readonly string[];
  /** None does. */
  readonly ownVoice: readonly string[];
}

export function ownFacts(article: ArticleRecord): OwnFacts {
  const naming = article.passages.filter((passage) => !inOwnVoice(passage)).flatMap(({ marks }) => marks);
  const attributed = new Set(naming.flatMap((mark) => (mark.kind === "fact" ? mark.fact : [])));
  const facts = [...factNumbers(article).keys()];
  return { attributed: facts.filter((fact) => attributed.has(fact)), ownVoice: facts.filter((fact) => !attributed.has(fact)) };
}
