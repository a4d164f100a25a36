import { articleText } from "../data/article-text.ts";
import { plainWords } from "../feeds/plain-words.ts";
import { articleLink, eventLink, factLink, sourceLink } from "../links.ts";
import type { Corroborations } from "../story/corroboration.ts";
import { eventPage } from "../story/sizes.ts";
import { sourceParts } from "../story/source-parts.ts";
import type { Marked, Story } from "../story/story.ts";
import { wordsFor } from "../words/words.ts";
import type { Text, Thing, Things } from "./things.ts";

/** Everything of a story that can be found, in the order in which the page lists it when nothing is asked. */
export function thingsOf(story: Story, corroborations: Corroborations): Things {
  const place = new Map(story.articles.map(({ id }, index) => [id, index]));
  const { register } = wordsFor(story.front.language);
  const inArticles = (ids: Iterable<string>): string => {
    const letters = [...new Set(ids)].map((id) => story.article(id).letter);
    return letters.length > MOST_NAMED ? register.of(letters.length, story.articles.length) : register.summary(letters, [], []);
  };
  const passages = (marked: readonly Marked<{ readonly anchor: string }>[]): Text[] =>
    marked.map(({ passage, mark }) => ({ words: passage.text, article: place.get(passage.article), anchor: mark.anchor }));
  const told = sourceParts(story);

  const articles = story.articles.map((article, index): Thing => {
    const outlet = story.outlet(article.outlet);
    const title = article.title.text;
    const [, ...lines] = articleText(article).whole.split("\n");
    return {
      ...{ kind: "articles", title, link: articleLink(article.id), carriers: article.letter, article: index },
      texts: [
        ...lines.map((words) => ({ words, article: index })),
        // A name in the article's language is quoted in it.
        ...said(title, outlet.name, outlet.short, ...article.byline).map((text) =>
          outlet.language === article.language ? { ...text, article: index } : text,
        ),
      ],
    };
  });
  const facts = [...corroborations.values()].map(
    ({ fact, carriers }): Thing => ({
      ...{ kind: "facts", title: fact.statement, link: factLink(fact.id) },
      carriers: inArticles(carriers.map(({ article }) => article)),
      texts: [
        ...passages(story.carrying(fact.id)),
        ...said(fact.statement, ...fact.versions.map(({ label }) => label), fact.short, fact.topic, plain(fact.note)),
      ],
    }),
  );
  const events = story.events.map(
    (event): Thing => ({
      ...{ kind: "events", title: event.title, link: eventLink(event.id, eventPage(story, event.id)) },
      carriers: inArticles(story.telling(event.id).map(({ passage }) => passage.article)),
      texts: [...passages(story.telling(event.id)), ...said(event.title, event.short, plain(event.note))],
    }),
  );
  const sources = story.sources.map(
    (source): Thing => ({
      ...{ kind: "sources", title: source.name, link: sourceLink(story, source.id) },
      carriers: inArticles([told.said, told.passed].flatMap((part) => part.get(source.id)?.articles ?? [])),
      texts: said(source.name, source.short, source.role, plain(source.note)),
    }),
  );
  return {
    articles: story.articles.map(({ id, letter, language, direction }) => ({
      letter,
      link: articleLink(id),
      language,
      direction,
    })),
    things: [...articles, ...facts, ...events, ...sources],
  };
}

/** So many letters are named one by one where there is no room for their strip. */
const MOST_NAMED = 10;

const plain = (html: string | null): string => (html === null ? "" : plainWords(html));

/** What the editors say of a thing besides its title. */
const said = (title: string, ...words: readonly (string | null)[]): Text[] =>
  [...new Set(words)].flatMap((each) => (each && each !== title ? [{ words: each }] : []));
