import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import { factGroups } from "../../src/story/fact-groups.ts";
import { aFact, anArticle, aPassage, aStory } from "./a-story.ts";

const grouped = (story: ReturnType<typeof aStory>) =>
  factGroups(story, corroborate(story)).map(({ kind, articles, facts }) => [kind, articles, facts.map(({ fact }) => fact.id)]);

describe("the groups of facts", () => {
  it("puts contested facts first, then most articles first, then those that no article carries", () => {
    const story = aStory({
      facts: [aFact("all"), aFact("disputed", ["yes", "no"]), aFact("lone"), aFact("nowhere")],
      articles: [
        anArticle("A", aPassage("fact:all"), aPassage("fact:disputed/yes"), aPassage("fact:lone")),
        anArticle("B", aPassage("fact:all"), aPassage("fact:disputed/no")),
      ],
    });
    expect(grouped(story)).toEqual([
      ["contested", null, ["disputed"]],
      ["agreed", 2, ["all"]],
      ["agreed", 1, ["lone"]],
      ["none", 0, ["nowhere"]],
    ]);
  });

  it("keeps the order of the front within a group", () => {
    const story = aStory({ lead: ["c"], articles: [anArticle("A", aPassage("fact:a"), aPassage("fact:b"), aPassage("fact:c"))] });
    expect(grouped(story)).toEqual([["agreed", 1, ["c", "a", "b"]]]);
  });

  it("holds no empty group", () => {
    expect(grouped(aStory())).toEqual([]);
  });
});
