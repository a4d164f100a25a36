import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/search/words-in.ts";

const terms = (text: string): string[] => wordsIn(text).map(({ term }) => term);

describe("the words of a text", () => {
  it.each([
    ["case and marks make no difference", "Élysée, ČAPEK; Zürich", ["elysee", "capek", "zurich"]],
    ["letters that readers type without their stroke", "Łódź Bjørn Großes İstanbul", ["lodz", "bjorn", "grosses", "istanbul"]],
    ["the s of a name is no word, and an elided word is one", "Kim’s l’Élysée d'Orsay", ["kim", "l", "elysee", "d", "orsay"]],
    [
      "a number holds its points and commas",
      "1,000 cars at 18.2% by 2024-02-18.",
      ["1000", "cars", "at", "182", "by", "2024", "02", "18"],
    ],
    ["letters and digits stand together", "the S600", ["the", "s600"]],
    ["Arabic without its points, stretches and article", "الرَّئيـس والكتاب", ["رييس", "والكتاب"]],
    ["Cyrillic", "Путин, Песко́в", ["путин", "песков"]],
    ["Chinese as pairs of signs", "北京市 2024", ["北京", "京市", "市", "2024"]],
    ["Japanese with its long sounds", "サーバー", ["サー", "ーハ", "ハー", "ー"]],
    ["nothing but signs", "— … ?", []],
  ])("%s", (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it("stand where they are said to", () => {
    const text = "Kim’s “Élysée” 北京";
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Kim", "Élysée", "北", "京"]);
  });

  it("a Korean syllable that is not typed to its end begins those it can become", () => {
    const [whole = ""] = terms("김정은이");
    for (const typed of ["기", "김저", "김정은"]) expect(whole.startsWith(terms(typed)[0] ?? "-"), typed).toBe(true);
    expect(whole.startsWith(terms("김일")[0] ?? "-")).toBe(false);
  });
});
