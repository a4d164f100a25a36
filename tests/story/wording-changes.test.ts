import { describe, expect, it } from "vitest";
import { wordingChanges } from "../../src/story/wording-changes.ts";

const told = (base: string, text: string) =>
  wordingChanges(base, text).map(({ base: ours, words }) => `${ours || "nothing"} > ${words || "nothing"}`);

describe("beside the wording it is compared with, a wording", () => {
  it("leaves words out, adds some, has others instead", () => {
    expect(told("a clear sign of ties", "a sign of special ties")).toEqual(["clear > nothing", "nothing > special"]);
    expect(told("a very odd gift", "a strange gift")).toEqual(["very odd > strange"]);
  });

  it("does not change where only case and punctuation do", () => {
    expect(told("“A special, personal tie.”", "a special personal tie")).toEqual([]);
  });

  it("has a word of the same stem for that word alone, whatever stands beside it", () => {
    expect(told("special personal relationships between them", "special relations")).toEqual([
      "personal > nothing",
      "relationships > relations",
      "between them > nothing",
    ]);
  });

  it("is told without the punctuation at the ends, and with that between", () => {
    expect(told("ties, “old and, so they say, strong”.", "ties.")).toEqual(["old and, so they say, strong > nothing"]);
    expect(told("it cost $5", "it cost €5")).toEqual(["$5 > €5"]);
  });

  it("is told of a long run by its first words and its last", () => {
    expect(told("a gift of one two three four five six seven to him", "a gift")).toEqual(["of one two … to him > nothing"]);
  });

  it("can be in any script", () => {
    expect(told("علاقة خاصة جدا", "علاقة خاصة")).toEqual(["جدا > nothing"]);
    expect(told("特別な関係", "関係")).toEqual(["特別な > nothing"]);
  });
});
