import { expect, it } from "vitest";
import { overlap } from "../../src/pictures/overlap.ts";

it("two articles share one line: what one has, what both have, what the other has, without a gap", () => {
  expect(overlap({ onlyLeft: 2, agree: 4, differ: 1, onlyRight: 3 })).toEqual([
    { part: "onlyLeft", x: 0, width: 20 },
    { part: "agree", x: 20, width: 40 },
    { part: "differ", x: 60, width: 10 },
    { part: "onlyRight", x: 70, width: 30 },
  ]);
});

it("what there is none of has no place on the line", () => {
  expect(overlap({ onlyLeft: 0, agree: 3, differ: 0, onlyRight: 0 })).toEqual([{ part: "agree", x: 0, width: 100 }]);
  expect(overlap({ onlyLeft: 0, agree: 0, differ: 0, onlyRight: 0 })).toEqual([]);
});
