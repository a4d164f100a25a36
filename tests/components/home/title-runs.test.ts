import { expect, it } from "vitest";
import { titleRuns } from "../../../src/components/home/title-runs.ts";
import { aHeadline, anArticle } from "../../story/a-story.ts";

const { passages } = anArticle("A", aHeadline("fact:f", "a bell"), aHeadline("fact:g", "a bell"));

it("marks the words of a passage where it stands, not where the same words stood before", () => {
  const runs = titleRuns("Who stole a bell? Not a bell thief", passages, (passage) => passage === passages[1]);
  expect(runs.filter(({ marked }) => marked)).toEqual([{ text: "a bell", marked: true }]);
  expect(runs.map(({ text }) => text)).toEqual(["Who stole ", "a bell", "? Not ", "a bell", " thief"]);
});

it("leaves a headline without passages whole", () => {
  expect(titleRuns("A bell", [], () => true)).toEqual([{ text: "A bell", marked: false }]);
});
