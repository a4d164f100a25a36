import { describe, expect, it } from "vitest";
import { attributedElsewhere } from "../../src/story/attributed-elsewhere.ts";
import { aFact, anArticle, aPassage, aSource, aStory } from "./a-story.ts";

const story = aStory({
  facts: [aFact("z", ["is", "is-not"])],
  sources: [aSource("s"), aSource("t")],
  articles: [
    anArticle("A", aPassage("fact:z/is"), aPassage("fact:z/is", "t")),
    anArticle("B", aPassage("fact:z/is", "s"), aPassage("fact:z/is", "s"), aPassage("fact:z/is", "s via t")),
    anArticle("C", aPassage("fact:z/is"), aPassage("fact:z/is-not", "s")),
    anArticle("D", aPassage("fact:z/is", "s")),
  ],
});

describe("what is attributed elsewhere", () => {
  const [own] = story.carrying("z");
  const elsewhere = own ? attributedElsewhere(story, own) : [];

  it("is told by other articles, each chain of an article once", () => {
    expect(elsewhere.map(({ passage }) => [passage.article, passage.attribution])).toEqual([
      ["b", [["s"]]],
      ["b", [["s"], ["t"]]],
      ["d", [["s"]]],
    ]);
  });

  it("is the first passage with that chain", () => {
    expect(elsewhere[0]?.passage.number).toBe(1);
  });
});
