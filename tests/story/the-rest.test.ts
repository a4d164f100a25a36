import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import type { Story } from "../../src/story/story.ts";
import { theRest } from "../../src/story/the-rest.ts";
import { aFact, anArticle, aPassage, aStory } from "./a-story.ts";

const restAfter = (story: Story, id: string) =>
  theRest(story, corroborate(story), id)?.map(({ article, adds }) => [
    article.letter,
    adds.map(({ corroboration, otherwise }) => (otherwise ? `${corroboration.fact.id}, otherwise` : corroboration.fact.id)),
  ]);
const carrying = (letter: string, ...facts: string[]) => anArticle(letter, ...facts.map((fact) => aPassage(`fact:${fact}`)));

describe("what is left after one article", () => {
  it("is what the others add to it and to those before them, the one that adds most first", () => {
    const story = aStory({
      articles: [carrying("A", "x"), carrying("B", "x", "p"), carrying("C", "r", "p", "x", "q"), carrying("D", "p", "s")],
    });
    expect(restAfter(story, "a")).toEqual([
      ["C", ["r", "p", "q"]],
      ["D", ["s"]],
    ]);
  });

  it("comes in the order of letters when two add as many", () => {
    const story = aStory({ articles: [carrying("A", "x"), carrying("C", "r"), carrying("B", "p")] });
    expect(restAfter(story, "a")?.map(([letter]) => letter)).toEqual(["B", "C"]);
  });

  it("holds what another says otherwise, once; saying it more vaguely adds nothing", () => {
    const story = aStory({
      facts: [aFact("z", ["is", "may>is", "is-not"])],
      articles: [carrying("A", "z/is"), carrying("B", "z/may"), carrying("C", "z/is-not"), carrying("D", "z/is-not")],
    });
    expect(restAfter(story, "a")).toEqual([["C", ["z, otherwise"]]]);
  });

  it("is told by the first passage on it, or the first that says otherwise, in reading order", () => {
    const story = aStory({
      facts: [aFact("z", ["is", "is-not"])],
      articles: [
        carrying("A", "z/is"),
        anArticle("B", aPassage("fact:z/is"), aPassage("fact:p"), aPassage("fact:z/is-not"), aPassage("fact:p")),
      ],
    });
    const [next] = theRest(story, corroborate(story), "a") ?? [];
    expect(next?.adds.map(({ told: { passage, mark } }) => [passage.number, mark.fact, mark.version])).toEqual([
      [2, "p", null],
      [3, "z", "is-not"],
    ]);
  });

  it("is nothing after the only article, or one that says all; an article without a passage adds nothing", () => {
    expect(restAfter(aStory({ articles: [carrying("A", "x"), anArticle("B")] }), "a")).toEqual([]);
    expect(restAfter(aStory({ articles: [carrying("A", "x", "y"), carrying("B", "y")] }), "a")).toEqual([]);
  });

  it("is not worked out for more articles than anyone reads", () => {
    const letters = Array.from({ length: 27 }, (_, index) => (index < 26 ? String.fromCharCode(65 + index) : "AA"));
    expect(restAfter(aStory({ articles: letters.map((letter) => carrying(letter, letter.toLowerCase())) }), "a")).toBe(undefined);
  });

  it("refuses an article that is not there", () => {
    expect(() => restAfter(aStory(), "a")).toThrow(RangeError);
  });
});
