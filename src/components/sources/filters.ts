import { isCrowded } from "../../story/sizes.ts";
import type { SourceParts } from "../../story/source-parts.ts";
import type { Story } from "../../story/story.ts";
import type { Words } from "../../words/words.ts";
import { articleOption, type Filter } from "../filter.ts";

/** The articles that name anyone of those shown, to choose one by; none when there is nothing to choose between. */
export function articleFilter(
  story: Story,
  { said, passed }: SourceParts,
  shown: readonly string[],
  words: Words,
): readonly Filter[] {
  if (isCrowded(story)) return [];
  const naming = new Set([said, passed].flatMap((parts) => shown.flatMap((source) => parts.get(source)?.articles ?? [])));
  const options = story.articles.filter(({ id }) => naming.has(id)).map((article) => articleOption(story, article));
  return options.length > 1 ? [{ name: "article", legend: words.filter.article, all: words.filter.all, options }] : [];
}

/** The letters of articles, as the words of a `data-article`; none where there is no such filter. */
export function letterWords(story: Story, articles: readonly string[] = []): string {
  return isCrowded(story) ? "" : articles.map((id) => story.article(id).letter).join(" ");
}
