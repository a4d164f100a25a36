import type { Element } from "hast";
import { h } from "hastscript";
import { articleLink } from "../../links.ts";
import { foreignText } from "../../story/foreign-text.ts";
import type { ArticleRecord } from "../../story/records.ts";
import { wordsFor } from "../../words/words.ts";
import type { Evidence } from "../evidence.ts";
import { articleName } from "../telling-words.ts";
import { embedded, type Part, when } from "./parts.ts";
import { placeOf } from "./places.ts";

/** Every article in full: where it comes from, its headline, standfirst and text, with its passages as links. */
export function articlesPart({ story }: Evidence): Part {
  const words = wordsFor(story.front.language);
  const { article: say, footer, data } = words;
  return {
    head: h("section", { id: "articles" }, h("h2", data.parts.articles)),
    entries: story.articles.values().map((article) => h(null, whole(article))),
  };

  function whole(article: ArticleRecord): Element {
    const { id, title, standfirst, blocks, passages } = article;
    const own = foreignText(story, article);
    return h("article", { id: placeOf(articleLink(id)) }, [
      h("h3", [`${articleName(story, id)}: `, h("span", own, embedded(title.html, `${id}/`, 0))]),
      h("p", { className: ["note"] }, origin(article)),
      passages.length === 0 ? h("p", `${say.notReviewed}. ${say.notReviewedNote}`) : null,
      standfirst ? h("p", { className: ["standfirst"], ...own }, embedded(standfirst.html, `${id}/`, 0)) : null,
      h(
        "div",
        { className: ["prose"], ...own },
        blocks.flatMap(({ html }) => embedded(html, `${id}/`, 2)),
      ),
    ]);
  }

  /** Outlet, dates, people, agencies, rights and the original; what is not known is said to be so. */
  function origin(article: ArticleRecord): (Element | string)[] {
    const { outlet, published, updated, byline, translator, agencies, text, license, url, language } = article;
    const parts = [
      [story.outlet(outlet).name],
      [published ? when(story, published) : footer.undated],
      updated ? [`${say.updated} `, when(story, updated)] : [],
      byline.length > 0 ? [footer.by(byline)] : [],
      translator ? [footer.translatedBy(translator)] : [],
      agencies.length > 0 ? [footer.using(agencies.map((source) => story.source(source).short))] : [],
      [text === "full" ? say.reprinted(license ?? "") : say.retold],
      [url ? h("a", { href: url, hrefLang: language }, say.original) : say.noAddress],
    ].filter((part) => part.length > 0);
    return parts.flatMap((part, index) => [index > 0 ? "; " : "", ...part]);
  }
}
