import { expect, test } from "vitest";
import { inSentences } from "../../src/story/in-sentences.ts";
import type { PassageRecord } from "../../src/story/records.ts";
import { anArticle, aPassage, type LoosePassage } from "./a-story.ts";

/** A passage between square brackets in its sentence. */
function aSentence(sentence: string, block = 0): LoosePassage {
  const [before = "", text = "", after = ""] = sentence.split(/[[\]]/);
  return { ...aPassage("fact:f", "", { block, text }), before, after };
}

/** The sentences that are read, each passage between square brackets. */
function readBack(...passages: LoosePassage[]): string[] {
  return inSentences(anArticle("A", ...passages).passages, (passage: PassageRecord) => passage).map(({ runs }) =>
    runs.map(({ text, told }) => (told.length > 0 ? `[${text}]` : text)).join(""),
  );
}

test("a sentence with several passages is read once", () => {
  expect(readBack(aSentence("It [was red], long and new."), aSentence("It was red, [long] and new."))).toEqual([
    "It [was red], [long] and new.",
  ]);
});

test("passages that touch, or fill their sentence, leave no empty run", () => {
  expect(readBack(aSentence("[It was ]red."), aSentence("It was [red.]"))).toEqual(["[It was ][red.]"]);
  const [first] = inSentences(anArticle("A", aSentence("[It was red.]")).passages, (passage) => passage);
  expect(first?.runs).toHaveLength(1);
});

test("another sentence, another block, or the same words once more are read by themselves", () => {
  expect(readBack(aSentence("It [was] red."), aSentence("It [is] red."))).toEqual(["It [was] red.", "It [is] red."]);
  expect(readBack(aSentence("It [was] red."), aSentence("It was [red]."))).toEqual(["It [was] [red]."]);
  expect(readBack(aSentence("It [was] red."), aSentence("It was [red].", 1))).toHaveLength(2);
  expect(readBack(aSentence("It was [red]."), aSentence("It [was] red."))).toHaveLength(2);
});

test("a passage that tells several things is one run, and tells them all", () => {
  const [passage] = anArticle("A", aSentence("It [was] red.")).passages;
  const things = passage ? [1, 2].map((thing) => ({ thing, passage })) : [];
  const [sentence] = inSentences(things, (each) => each.passage);
  expect(sentence?.runs.map(({ told }) => told.map(({ thing }) => thing))).toEqual([[], [1, 2], []]);
  expect(sentence?.told.map(({ thing }) => thing)).toEqual([1, 2]);
});
