import { expect, it } from "vitest";
import { compare } from "../../src/story/comparison.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import { levelPassages } from "../../src/story/level-passages.ts";
import { timeline } from "../../src/story/timeline.ts";
import { aFact, anArticle, aPassage, aStory, type LoosePassage } from "./a-story.ts";

const levelled = (versions: string[], left: LoosePassage[], right: LoosePassage[]) => {
  const story = aStory({ facts: [aFact("f", versions)], articles: [anArticle("A", ...left), anArticle("B", ...right)] });
  const { both } = compare(story, corroborate(story), timeline(story), ["a", "b"]);
  const numbers = (passages: readonly { passage: { number: number } }[]) => passages.map(({ passage }) => passage.number);
  return both.flatMap(levelPassages).map(({ version, left, right }) => [version?.id ?? null, numbers(left), numbers(right)]);
};

it("passages of one version stand level, in the editor’s order; what takes no side comes last", () => {
  const left = [aPassage("fact:f"), aPassage("fact:f/may"), aPassage("fact:f/is"), aPassage("fact:f/may")];
  expect(levelled(["is", "may", "is-not"], left, [aPassage("fact:f/may")])).toEqual([
    ["is", [3], []],
    ["may", [2, 4], [1]],
    [null, [1], []],
  ]);
});

it("passages on a fact without versions are all on one level", () => {
  expect(levelled([], [aPassage("fact:f"), aPassage("fact:f")], [aPassage("fact:f")])).toEqual([[null, [1, 2], [1]]]);
});

it("a passage that carries two versions stands in both", () => {
  expect(levelled(["is", "is-not"], [aPassage("fact:f/is,fact:f/is-not")], [aPassage("fact:f/is")])).toEqual([
    ["is", [1], [1]],
    ["is-not", [1], []],
  ]);
});
