import type { ArticleRecord } from "../story/records.ts";
import type { Story } from "../story/story.ts";
import type { Place } from "./card.ts";

type Marked = Partial<Omit<Place, "letter">>;

/**
 * The strip of a story: a place for each article, in the order of the letters. Empty when there are more than a picture has
 * room for.
 *
 * @param mark how an article stands to what the strip is about; null when it doesn't carry it
 */
export function places(story: Story, mark: (article: ArticleRecord) => Marked | null): Place[] {
  if (story.articles.length > MOST) return [];
  return story.articles.map((article) => {
    const marked = mark(article);
    const state = marked ? "carries" : article.passages.length > 0 ? "silent" : "unread";
    return { letter: article.letter, state, versions: [], contested: false, ...marked };
  });
}

/** More letters than these could not be read. */
const MOST = 60;
