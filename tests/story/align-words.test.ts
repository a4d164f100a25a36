import { describe, expect, it } from "vitest";
import { alignWords } from "../../src/story/align-words.ts";
import { countWords, splitWords } from "../../src/story/split-words.ts";

/** The table as text, with what differs from the base marked: *different*, +added+, … missing. */
function table(...texts: string[]): string[] {
  const sign = { same: "", different: "*", added: "+", missing: "…" };
  return alignWords(texts).map((row) => row.map(({ words, kind }) => sign[kind] + words + (words && sign[kind])).join(" | "));
}

describe("words under words", () => {
  it("shows what is the same, different, missing and added, in rows of equal length", () => {
    expect(
      table(
        "clear demonstration of the special personal relations between the two leaders",
        "clear demonstration of the special relations between the two leaders.",
        "clear evidence of the special, very personal relations between the top politicians",
        "exemplifies the special personal relations",
      ),
    ).toMatchInlineSnapshot(`
      [
        "clear demonstration of | the special | … | personal | relations | between the | two leaders",
        "clear demonstration of | the special | … | … | relations | between the | two leaders.",
        "*clear evidence of* | the special, | +very+ | personal | relations | between the | *top politicians*",
        "*exemplifies* | the special | … | personal | relations | … | …",
      ]
    `);
  });

  it("does not mind case and punctuation, and keeps them as written", () => {
    expect(table("“Violates UN sanctions”", "violates U.N. Sanctions!")).toEqual([
      "“Violates UN sanctions”",
      "violates U.N. Sanctions!",
    ]);
  });

  it("adds words at the start and at the end", () => {
    expect(table("a gift", "surely a gift indeed")).toEqual(["… | a gift | …", "+surely+ | a gift | +indeed+"]);
  });

  it("lays words of one stem under one another, as different", () => {
    expect(
      table(
        "clear evidence of the special personal relationships between the top politicians of both countries.",
        "a clear demonstration of the special personal relationship",
        "clear demonstration of the special relations between the two leaders.",
      ),
    ).toMatchInlineSnapshot(`
      [
        "… | clear | evidence | of the special | personal | relationships | between the | top politicians of both countries.",
        "+a+ | clear | *demonstration* | of the special | personal | *relationship* | … | …",
        "… | clear | *demonstration* | of the special | … | *relations* | between the | *two leaders.*",
      ]
    `);
  });

  it("never parts words that another row replaces together", () => {
    expect(table("the car was given away freely", "the car went freely", "the car was given freely")).toMatchInlineSnapshot(`
      [
        "the car | was given away | freely",
        "the car | *went* | freely",
        "the car | *was given* | freely",
      ]
    `);
  });

  it("says which words of a cell the base has too", () => {
    const rows = alignWords(["the car was given away freely", "the car went freely", "the car was gladly given freely"]);
    expect(rows[2]?.[1]).toEqual({
      words: "was gladly given",
      kind: "different",
      parts: [
        { words: "was ", inBase: true },
        { words: "gladly ", inBase: false },
        { words: "given", inBase: true },
      ],
    });
  });

  it("stays narrow enough to be read across, however much differs", () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const other = long.map((word, index) => (index % 2 === 0 ? word : `other${index}`));
    const [base, row] = alignWords([long.join(" "), other.join(" ")]);
    expect([base?.length, row?.length]).toEqual([12, 12]);
    expect(base?.map(({ words }) => words).join(" ")).toBe(long.join(" "));
    expect(row?.map(({ words }) => words).join(" ")).toBe(other.join(" "));
  });

  it("loses no word of any row", () => {
    const texts = ["a b c d e f", "b x d y f", "a b c q d e r s f", "z", "f e d c b a"];
    for (const [index, row] of alignWords(texts).entries()) {
      expect(
        row
          .map(({ words }) => words)
          .filter(Boolean)
          .join(" "),
      ).toBe(texts[index]);
    }
  });
});

describe("the words of a text", () => {
  const keys = (text: string) => splitWords(text).map(({ key }) => key);

  it.each([
    ["Kim Jong-un’s “gift” – a car.", ["kim", "jong", "uns", "gift", "a", "car"]],
    ["1.5 million, 15 million; $5, €5 and 5%", ["1.5", "million", "15", "million", "$5", "€5", "and", "5%"]],
    ["… – !", []],
    ["", []],
    ["Ｆｕｌｌ ﬁne", ["full", "fine"]],
  ])("%j are %j", (text, words) => {
    expect(keys(text)).toEqual(words);
  });

  it("are found in scripts without spaces", () => {
    expect(countWords("金正恩收到一辆豪华轿车")).toBeGreaterThan(3);
  });

  it("keep the punctuation that clings to them", () => {
    const text = "a gift – “for” him.";
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["a", "gift –", "“for”", "him."]);
  });
});
