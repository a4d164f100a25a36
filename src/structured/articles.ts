import type { ArticleLeaf, NewsArticleLeaf } from "schema-dts";
import type { Evidence } from "../data/evidence.ts";
import { articleLink, homeLink } from "../links.ts";
import type { ArticleRecord } from "../story/records.ts";
import { people, publisherOf } from "./agents.ts";
import { correctionsOn } from "./corrections.ts";
import { exactDate } from "./dates.ts";
import { orNone } from "./or-none.ts";

/** An article as it stands here: retold, or printed again, and in either case based on what the outlet published. */
export function articleHere(evidence: Evidence, article: ArticleRecord): ArticleLeaf {
  const { id, title, language } = article;
  return {
    "@type": "Article",
    "@id": evidence.address(articleLink(id)),
    headline: title.text,
    inLanguage: language,
    isBasedOn: published(evidence, article),
  };
}

/** The same for the page of its own: with what it is part of, and what was corrected in it. */
export function articleOfPage(evidence: Evidence, article: ArticleRecord): ArticleLeaf {
  return {
    ...articleHere(evidence, article),
    isPartOf: { "@id": evidence.address(homeLink()) },
    correction: orNone(correctionsOn(evidence, "article", article.id)),
  };
}

/** What the outlet published, as far as our copy tells. */
function published(
  evidence: Evidence,
  { title, outlet, byline, translator, published, updated, url }: ArticleRecord,
): NewsArticleLeaf {
  return {
    "@type": "NewsArticle",
    headline: title.text,
    url: url ?? undefined,
    author: orNone(people(byline)),
    translator: orNone(people(translator === null ? [] : [translator])),
    publisher: publisherOf(evidence, evidence.story.outlet(outlet)) ?? undefined,
    datePublished: exactDate(published),
    dateModified: exactDate(updated),
  };
}
