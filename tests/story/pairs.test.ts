import { expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import { pairs } from "../../src/story/pairs.ts";
import type { ArticleRecord } from "../../src/story/records.ts";
import { anArticle, aPassage, aStory } from "./a-story.ts";

const count = (articles: ArticleRecord[]) => {
  const story = aStory({ articles });
  return pairs(story, corroborate(story));
};

it("each two reviewed articles share so many facts; on the diagonal stand all of one", () => {
  const articles = [anArticle("A", aPassage("fact:f,fact:g")), anArticle("B", aPassage("fact:g")), anArticle("C")];
  expect(count(articles)).toEqual({
    articles: ["a", "b"],
    counts: [
      [2, 1],
      [1, 1],
    ],
  });
});

it("there is no table of more than sixty articles", () => {
  const articles = (length: number) => Array.from({ length }, (_, index) => anArticle(`A${index}`, aPassage("fact:f")));
  expect(count(articles(60))?.counts).toHaveLength(60);
  expect(count(articles(61))).toBeNull();
});
