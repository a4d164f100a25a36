import { describe, expect, it } from "vitest";
import { feedItems } from "../../src/feeds/feed-items.ts";
import { aCorrection, anArticle, aStory, withFields } from "../story/a-story.ts";
import { aFollowedStory, followedOf } from "./some-followed.ts";

const itemsOf = (story: Parameters<typeof followedOf>[0]) => feedItems(followedOf(story));

describe("the items of a feed", () => {
  it("are the articles and corrections, the newest first, and last those of which no day is known", () => {
    expect(itemsOf(aFollowedStory()).map(({ title, published, changed }) => [title, published, changed])).toEqual([
      ["Correction: slip", "2024-03-02", "2024-03-02"],
      ["A, an-outlet: A", "2024-02-20", "2024-02-25"],
      ["B, an-outlet: B", "2024-02-21", "2024-02-21"],
      ["C, an-outlet: C", null, null],
      ["D, an-outlet: D", null, null],
    ]);
  });

  it("say in words what is known of the date, and what was found", () => {
    const summaries = itemsOf(aFollowedStory()).map(({ summary }) => summary);
    expect(summaries).toEqual([
      "We had one & it was two. It touches f.",
      "Published 20 February 2024. 1 passage, 1 fact: 1 shared, 0 of them contested, 0 told here alone.",
      "Published 21 February 2024. 1 passage, 1 fact: 1 shared, 0 of them contested, 0 told here alone.",
      "The date of publication is not given. Not reviewed yet.",
      "Published February 2024. Not reviewed yet.",
    ]);
  });

  it("change when a correction touches them", () => {
    const articles = [withFields(anArticle("A"), { published: "2024-02-20" })];
    const corrections = [aCorrection("slip", "2024-05-01", { articles: ["a"] })];
    const article = itemsOf(aStory({ articles, corrections })).find(({ link }) => link.includes("/articles/"));
    expect([article?.published, article?.changed]).toEqual(["2024-02-20", "2024-05-01"]);
  });

  it("keep their id when a file is renamed, and lead to where it is now", () => {
    const articles = [withFields(anArticle("A"), { aliases: ["first-name", "second-name"] })];
    const [item] = itemsOf(aStory({ articles }));
    expect([item?.id, item?.link]).toEqual(["https://host.example/articles/first-name/", "https://host.example/articles/a/"]);
  });

  it("are never more than a hundred", () => {
    const corrections = Array.from({ length: 120 }, (_, index) => aCorrection(`c${index}`, "2024-03-02"));
    expect(itemsOf(aStory({ corrections })).length).toBe(100);
  });

  it.each(["2024-02-20~", "2024-02-20?", "-0043-03-15", "2024-02-20/2024-02-21"])(
    "have no day when all that is known is %s",
    (published) => {
      const [item] = itemsOf(aStory({ articles: [withFields(anArticle("A"), { published })] }));
      expect(item?.changed).toBe(null);
    },
  );
});
