import type { Corroboration } from "../../story/corroboration.ts";
import { byCodePoint } from "../../story/order.ts";
import { isCrowded } from "../../story/sizes.ts";
import type { Story } from "../../story/story.ts";
import type { Words } from "../../words/words.ts";
import { articleOption, type Filter, type FilterOption } from "../filter.ts";
import { KINDS, kindsOf } from "./kinds.ts";

/**
 * What a table of facts can be filtered by: article, kind and topic. An option without a fact is left out, and so are articles
 * that are too many to name.
 */
export function factFilters(story: Story, facts: readonly Corroboration[], words: Words): readonly Filter[] {
  const choices = isCrowded(story) ? [] : story.reviewed;
  const carried = new Map(
    choices.map(({ id }) => [id, facts.filter(({ carriers }) => carriers.some(({ article }) => article === id)).length]),
  );
  const articles = choices.map((article) => ({ ...articleOption(story, article), count: carried.get(article.id) ?? 0 }));
  const kinds = KINDS.map((kind) => ({
    value: kind,
    label: words.facts.kinds[kind],
    count: facts.filter((fact) => kindsOf(fact).includes(kind)).length,
    contested: kind === "contested",
  }));
  const topics = topicsOf(story).map((topic, index) => ({
    value: topicValue(index),
    label: topic,
    count: facts.filter(({ fact }) => fact.topic === topic).length,
  }));
  const { article, all } = words.filter;
  return [
    { name: "article", legend: article, all, options: articles },
    { name: "kind", legend: words.facts.kind, all, options: kinds },
    { name: "topic", legend: words.facts.topic, all, options: topics },
  ]
    .map((filter) => ({ ...filter, options: filter.options.filter(({ count }: FilterOption) => count !== 0) }))
    .filter(({ options }) => options.length > 1);
}

/** The topics of all facts, by code point. */
export function topicsOf(story: Story): readonly string[] {
  return [...new Set(story.facts.map(({ topic }) => topic))].sort(byCodePoint);
}

/** What a topic is filtered by: its place among all, since its name may hold anything. */
export const topicValue = (index: number): string => `${index + 1}`;
