import { articleLink } from "../links.ts";
import { ofFact } from "../story/corroboration.ts";
import { factNumbers } from "../story/fact-numbers.ts";
import { formatDate } from "../words/dates.ts";
import { type Card, describe } from "./card.ts";
import type { Told } from "./cards.ts";
import { places } from "./places.ts";

/**
 * The card of an article: its headline as published, and what was found in it.
 *
 * @throws {RangeError} when there is no such article
 */
export function articleCard(
  { story, corroborations, words }: Pick<Told, "story" | "corroborations" | "words">,
  id: string,
): Card {
  const article = story.article(id);
  const outlet = story.outlet(article.outlet).short;
  const date = article.published ? formatDate(article.published, story.front.language) : words.footer.undated;
  const facts = [...factNumbers(article).keys()].map((fact) => ofFact(corroborations, fact));
  const shared = facts.filter((fact) => fact.shared);
  const finding = words.share.article({
    passages: article.passages.length,
    facts: facts.length,
    shared: shared.length,
    contested: shared.filter(({ contested }) => contested).length,
    alone: facts.filter(({ singleSource }) => singleSource).length,
  });
  const { text } = article.title;
  return {
    page: articleLink(id),
    description: describe([words.article.description(outlet, text), `${finding}.`]),
    kicker: { letter: article.letter, texts: [outlet, date], contested: false },
    ...{ headline: text, face: "serif", standfirst: null, finding },
    instead: words.share.instead.headline(article.language),
    strip: places(story, (each) => ({ state: each === article ? "this" : "other" })),
    alt: words.share.alt([words.article.title(article.letter, outlet, text), finding], []),
  };
}
