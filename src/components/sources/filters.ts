import { foreignName } from "../../story/foreign-name.ts";
import { isCrowded } from "../../story/sizes.ts";
import type { SourceParts } from "../../story/source-parts.ts";
import type { Story } from "../../story/story.ts";
import type { Words } from "../../words/words.ts";
import type { Filter } from "../filter.ts";

/** The articles that name anyone, to choose one by; none when there is nothing to choose between. */
export function articleFilter(story: Story, { said }: SourceParts, words: Words): readonly Filter[] {
  if (isCrowded(story)) return [];
  const naming = new Set([...said.values()].flatMap(({ articles }) => articles));
  const options = story.articles
    .filter(({ id }) => naming.has(id))
    .map(({ letter, outlet }) => ({
      value: letter,
      label: letter,
      note: story.outlet(outlet).short,
      lang: foreignName(story, outlet)?.lang,
    }));
  return options.length > 1 ? [{ name: "article", legend: words.filter.article, all: words.filter.all, options }] : [];
}

/** The letters of articles, as the words of a `data-article`; none where there is no such filter. */
export function letterWords(story: Story, articles: readonly string[] = []): string {
  return isCrowded(story) ? "" : articles.map((id) => story.article(id).letter).join(" ");
}
