import { type AttributionGraph, attributionGraph } from "./attribution-graph.ts";
import type { Corroborations } from "./corroboration.ts";
import { type OriginRow, originRows } from "./origin-rows.ts";
import type { ArticleRecord } from "./records.ts";
import type { Story } from "./story.ts";

/** Who told whom: every attribution of a story, as a graph and as tables. */
export interface WhoToldWhom extends AttributionGraph {
  /** Most articles first, then most facts, then by id. */
  readonly origins: readonly OriginRow[];
  /** How many named origins the story has when each is followed through `part-of` to its end. */
  readonly independent: number;
  /** In the order of their letters. */
  readonly articles: readonly AttributionOfArticle[];
  /** In the order of the outlets' ids. */
  readonly outletsAsSources: readonly OutletAsSource[];
}

/** How much of an article is attributed. */
export interface AttributionOfArticle {
  readonly article: ArticleRecord;
  readonly facts: number;
  /** The facts of which at least one passage names a source. */
  readonly attributedFacts: number;
  /** All others. */
  readonly ownVoiceFacts: number;
  /** Sources whose copy it says it used; never counted as origins. */
  readonly agencies: readonly string[];
}

/** An outlet that is a source too. */
export interface OutletAsSource {
  readonly outlet: string;
  readonly source: string;
  /** The articles it published, in the order of their letters. */
  readonly published: readonly string[];
  /** The articles whose attributions name it, at whatever place, in the order of their letters. */
  readonly namedIn: readonly string[];
}

/** Traces every attribution of a story, from whoever is named first to the article. */
export function whoToldWhom(story: Story, corroborations: Corroborations): WhoToldWhom {
  const origins = originRows(story);
  return {
    ...attributionGraph(story),
    origins,
    independent: new Set(origins.filter(({ named }) => named).map(({ root }) => root)).size,
    articles: attributionOfArticles(story, corroborations),
    outletsAsSources: outletsAsSources(story),
  };
}

function attributionOfArticles(story: Story, corroborations: Corroborations): readonly AttributionOfArticle[] {
  const facts = new Map<string, number>();
  const ownVoice = new Map<string, number>();
  for (const { carriers } of corroborations.values()) {
    for (const carrier of carriers) {
      facts.set(carrier.article, (facts.get(carrier.article) ?? 0) + 1);
      if (carrier.ownVoice) ownVoice.set(carrier.article, (ownVoice.get(carrier.article) ?? 0) + 1);
    }
  }
  return story.articles.map((article) => {
    const all = facts.get(article.id) ?? 0;
    const own = ownVoice.get(article.id) ?? 0;
    return { article, facts: all, attributedFacts: all - own, ownVoiceFacts: own, agencies: article.agencies };
  });
}

function outletsAsSources(story: Story): readonly OutletAsSource[] {
  const naming = new Map<string, Set<string>>();
  for (const article of story.articles) {
    for (const source of article.passages.flatMap((passage) => passage.attribution.flat())) {
      naming.set(source, (naming.get(source) ?? new Set()).add(article.id));
    }
  }
  const published = Map.groupBy(story.articles, (article) => article.outlet);
  return story.outlets.flatMap(({ id, source }) => {
    if (source === null) return [];
    return {
      outlet: id,
      source,
      published: (published.get(id) ?? []).map((article) => article.id),
      namedIn: [...(naming.get(source) ?? [])],
    };
  });
}
