import { describe, expect, it } from "vitest";
import { align } from "../../src/story/alignment.ts";
import { aHeadline, anArticle, aPassage, aQuotation, aSource, aStory, withFields } from "./a-story.ts";

const quoting = (letter: string, quotation: string, from = "") => anArticle(letter, aQuotation("fact:f", quotation, from));

describe("the wordings of a fact", () => {
  it("are aligned when two articles quote enough of the same words; the base is the longest, the earliest of equals", () => {
    const { groups, unaligned } = align(
      aStory({
        articles: [
          quoting("A", "clear evidence of ties"),
          quoting("B", "clear demonstration of special ties"),
          quoting("C", "something else entirely"),
        ],
      }),
      "f",
    );
    expect(groups).toMatchObject([
      {
        kind: "quotation",
        columns: 5,
        rows: [
          { wording: { passage: { article: "b" } }, base: true, differs: "not" },
          { wording: { passage: { article: "a" } }, base: false, differs: "words" },
        ],
      },
    ]);
    expect(unaligned.map(({ text }) => text)).toEqual(["something else entirely"]);
  });

  it("of one article alone are not compared with each other", () => {
    const story = aStory({
      articles: [anArticle("A", aQuotation("fact:f", "clear evidence"), aQuotation("fact:f", "clear evidence"))],
    });
    expect(align(story, "f")).toMatchObject({ groups: [], unaligned: [{}, {}] });
  });

  it("are said to differ in punctuation only when only that differs", () => {
    const story = aStory({
      articles: [
        quoting("A", "a special, personal tie"),
        quoting("B", "A special personal tie"),
        quoting("C", "a special, personal tie"),
      ],
    });
    expect(align(story, "f").groups[0]?.rows.map(({ differs }) => differs)).toEqual(["not", "punctuation", "not"]);
  });

  it("form a group for each sentence that was quoted, most rows first", () => {
    const story = aStory({
      articles: [
        anArticle(
          "A",
          aQuotation("fact:f", "prohibit selling vehicles whatever their make"),
          aQuotation("fact:f", "special personal tie"),
        ),
        anArticle("B", aQuotation("fact:f", "prohibit selling vehicles"), aQuotation("fact:f", "personal tie")),
        anArticle("C", aQuotation("fact:f", "special tie")),
      ],
    });
    expect(align(story, "f").groups.map(({ rows }) => rows.map(({ wording }) => wording.text))).toEqual([
      ["special personal tie", "personal tie", "special tie"],
      ["prohibit selling vehicles whatever their make", "prohibit selling vehicles"],
    ]);
  });

  it("are headlines too, beside other headlines only", () => {
    const story = aStory({
      articles: [
        anArticle("A", aHeadline("fact:f", "violates UN sanctions")),
        anArticle("B", aHeadline("fact:f", "Breaks UN Sanctions")),
        quoting("C", "breaks UN sanctions"),
        anArticle("D", aHeadline("fact:f", "is he allowed to")),
      ],
    });
    const { groups, unaligned } = align(story, "f");
    expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([["headline", 2]]);
    expect(groups[0]?.rows[1]?.cells).toMatchObject([
      { words: "Breaks", kind: "different" },
      { words: "UN Sanctions", kind: "same" },
    ]);
    expect(unaligned.map(({ kind }) => kind)).toEqual(["quotation", "headline"]);
  });

  it("are listed and never aligned when they neither quote nor stand in a headline", () => {
    const story = aStory({
      articles: [anArticle("A", aPassage("fact:f", "", { text: "could violate" })), quoting("B", "could violate")],
    });
    expect(align(story, "f")).toMatchObject({ groups: [], paraphrases: [{ passage: { text: "could violate" } }] });
  });

  it("of a passage that carries two versions count once", () => {
    const both = aPassage("fact:f/is,fact:f/is-not", "", { quotations: ["a special tie"] });
    const story = aStory({ articles: [anArticle("A", both), quoting("B", "a special tie")] });
    expect(align(story, "f").groups[0]?.rows).toHaveLength(2);
  });
});

describe("quotations are translations of one sentence", () => {
  const sources = [
    aSource("sister", { partOf: "kcna" }),
    aSource("kcna", { language: "ko-KP" }),
    aSource("cnn", { language: "en-US" }),
  ];
  const areTranslations = (...from: [string, string]) =>
    align(aStory({ sources, articles: [quoting("A", "a special tie", from[0]), quoting("B", "special tie", from[1])] }), "f")
      .groups[0]?.translations;

  it("when the one who is named, or whom they speak for, speaks another language than the article", () => {
    expect(areTranslations("kcna", "sister via kcna")).toBe(true);
  });

  it("not when a speaker shares the article's language, whatever its region, or none is known", () => {
    expect(areTranslations("cnn", "cnn")).toBe(false);
    expect(areTranslations("tass", "tass")).toBe(false);
  });

  it("only when one and the same origin said it: others are not even laid under one another", () => {
    expect(areTranslations("kcna", "cnn")).toBeUndefined();
    expect(areTranslations("kcna", "")).toBeUndefined();
  });

  it("not when the article is in the speaker's own language", () => {
    const articles = [quoting("A", "특별한 관계", "kcna"), quoting("B", "특별한 관계", "kcna")].map((article) =>
      withFields(article, { language: "ko" }),
    );
    expect(align(aStory({ sources, articles }), "f").groups[0]?.translations).toBe(false);
  });
});
