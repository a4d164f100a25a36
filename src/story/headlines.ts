import { type Corroboration, type Corroborations, ofFact } from "./corroboration.ts";
import { inFrontOrder } from "./front-order.ts";
import { inOwnVoice } from "./origins.ts";
import type { ArticleRecord, FactMark, VersionRecord } from "./records.ts";
import type { Marked, Story } from "./story.ts";

/** All headlines, and the question they are compared on. */
export interface Headlines {
  /** The first contested fact that the front leads with; if it leads with none, the contested one that most articles carry. */
  readonly question: Corroboration | null;
  /** In the order of the articles' letters, the ones not reviewed included. */
  readonly headlines: readonly Headline[];
}

/** One article's headline. */
export interface Headline {
  readonly article: ArticleRecord;
  /** All it says of facts with versions, in reading order. */
  readonly claims: readonly Claim[];
  /** Those of them that are about the question; empty when the headline does not say. */
  readonly answers: readonly Claim[];
}

/** What a headline says of a fact that has versions. */
export interface Claim extends Marked<FactMark> {
  readonly corroboration: Corroboration;
  /** Null when the headline takes no side. */
  readonly version: VersionRecord | null;
  /** The headline names no source for it. */
  readonly ownVoice: boolean;
}

/** Says for each headline what it claims, and how it answers the story's first contested question. */
export function headlines(story: Story, corroborations: Corroborations): Headlines {
  const question = inFrontOrder(story, [...corroborations.values()]).find(({ contested }) => contested) ?? null;
  return {
    question,
    headlines: story.articles.map((article) => {
      const claims = claimsIn(article, corroborations);
      return { article, claims, answers: claims.filter(({ corroboration }) => corroboration === question) };
    }),
  };
}

function claimsIn(article: ArticleRecord, corroborations: Corroborations): readonly Claim[] {
  const passages = article.passages.filter(({ place }) => place === "title");
  return passages.flatMap((passage) =>
    passage.marks.flatMap((mark) => {
      if (mark.kind !== "fact") return [];
      const corroboration = ofFact(corroborations, mark.fact);
      const { versions } = corroboration.fact;
      if (versions.length === 0) return [];
      const version = versions.find(({ id }) => id === mark.version) ?? null;
      return { passage, mark, corroboration, version, ownVoice: inOwnVoice(passage) };
    }),
  );
}
