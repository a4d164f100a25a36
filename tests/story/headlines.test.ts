import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import { headlines } from "../../src/story/headlines.ts";
import type { Story } from "../../src/story/story.ts";
import { aFact, aHeadline, anArticle, aPassage, aStory } from "./a-story.ts";

const compare = (story: Story) => headlines(story, corroborate(story));
const facts = [aFact("legal", ["violates", "could"]), aFact("model", ["senat", "limousine"]), aFact("plain")];
const articles = [
  anArticle("A", aHeadline("fact:legal/violates,fact:plain"), aPassage("fact:model/senat")),
  anArticle("B", aHeadline("fact:legal", "is he allowed", "seoul"), aHeadline("fact:model/limousine")),
  anArticle("C", aPassage("fact:legal/could")),
  anArticle("D"),
];

describe("the headlines", () => {
  it("are compared on the first contested fact that the front leads with", () => {
    expect(compare(aStory({ facts, articles, lead: ["plain", "model"] })).question?.fact.id).toBe("model");
  });

  it("or, when it leads with none, on the contested one that most articles carry", () => {
    expect(compare(aStory({ facts, articles })).question?.fact.id).toBe("legal");
  });

  it("say a version in their own voice, take no side, or do not say", () => {
    const { headlines: all } = compare(aStory({ facts, articles }));
    const answers = all.map(({ answers: own }) => own.map(({ version, ownVoice }) => [version?.id ?? "no side", ownVoice]));
    expect(answers).toEqual([[["violates", true]], [["no side", false]], [], []]);
  });

  it("claim things about other facts with versions too, and nothing about those without", () => {
    const { headlines: all } = compare(aStory({ facts, articles }));
    expect(all.map(({ claims }) => claims.map(({ corroboration }) => corroboration.fact.id))).toEqual([
      ["legal"],
      ["legal", "model"],
      [],
      [],
    ]);
  });

  it("have no question in a story where nothing is contested", () => {
    expect(compare(aStory({ articles: [anArticle("A", aHeadline("fact:f"))] }))).toMatchObject({
      question: null,
      headlines: [{ answers: [] }],
    });
  });
});
