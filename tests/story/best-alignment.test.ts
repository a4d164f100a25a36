import { describe, expect, it } from "vitest";
import { bestAlignment } from "../../src/story/best-alignment.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import type { Story } from "../../src/story/story.ts";
import { aHeadline, anArticle, aPassage, aQuotation, aStory } from "./a-story.ts";

const best = (story: Story) => bestAlignment(story, corroborate(story))?.corroboration.fact.id;
const said = "special relations between leaders";
const articles = [
  anArticle("A", aQuotation("fact:two", said), aQuotation("fact:three", said), aHeadline("fact:title", said)),
  anArticle("B", aQuotation("fact:two", said), aQuotation("fact:three", said), aHeadline("fact:title", said)),
  anArticle("C", aQuotation("fact:three", said), aHeadline("fact:title", said)),
];

describe("the alignment on the first page", () => {
  it("is the quotation in most articles", () => {
    expect(best(aStory({ articles }))).toBe("three");
  });

  it("is of a fact that the front leads with, if one of them has any", () => {
    expect(best(aStory({ articles, lead: ["title", "two"] }))).toBe("two");
  });

  it("is of headlines where nothing is quoted twice", () => {
    expect(
      best(aStory({ articles: [anArticle("A", aHeadline("fact:f", said)), anArticle("B", aHeadline("fact:f", said))] })),
    ).toBe("f");
  });

  it("is missing where no two articles word a sentence alike", () => {
    expect(best(aStory({ articles: [anArticle("A", aPassage("fact:f")), anArticle("B", aPassage("fact:f"))] }))).toBeUndefined();
  });
});
