import { factLink } from "../links.ts";
import { type Corroboration, ofFact } from "../story/corroboration.ts";
import type { Words } from "../words/words.ts";
import { type Card, describe } from "./card.ts";
import type { Told } from "./cards.ts";
import { places } from "./places.ts";

/**
 * The card of a fact: its statement, which articles carry it, and from how many origins.
 *
 * @throws {RangeError} when there is no such fact
 */
export function factCard({ story, corroborations, words }: Pick<Told, "story" | "corroborations" | "words">, id: string): Card {
  const corroboration = ofFact(corroborations, id);
  const { fact, carriers, contested, origins, ownVoice } = corroboration;
  const status = statusOf(corroboration, words);
  const finding = words.share.fact({
    carriers: carriers.length,
    articles: story.reviewed.length,
    unread: story.articles.length - story.reviewed.length,
    origins: origins.length,
    ownVoice: ownVoice.length,
  });
  const byArticle = new Map(carriers.map((carrier) => [carrier.article, carrier]));
  // Versions are numbered where they differ, as in the strips of the pages.
  const numbers = (told: readonly string[]) => told.map((version) => fact.versions.findIndex(({ id }) => id === version) + 1);
  const strip = places(story, (article) => {
    const carrier = byArticle.get(article.id);
    return carrier ? { contested, versions: contested ? numbers(carrier.versions) : [] } : null;
  });
  const letters = carriers.map(({ article }) => story.article(article).letter);
  return {
    page: factLink(id),
    description: describe([fact.statement, words.share.standing(status, finding), words.fact.description(story.front.title)]),
    kicker: { letter: null, texts: [status, fact.topic], contested },
    ...{ headline: fact.statement, face: "sans", standfirst: null, finding },
    instead: words.share.instead.fact(story.front.language),
    strip,
    alt: words.share.alt([fact.statement, words.share.standing(status, finding)], letters),
  };
}

function statusOf({ contested, unanimous, shared, singleSource }: Corroboration, { share }: Words): string {
  if (contested) return share.status.contested;
  if (unanimous) return share.status.unanimous;
  if (shared) return share.status.shared;
  return singleSource ? share.status.alone : share.status.untold;
}
