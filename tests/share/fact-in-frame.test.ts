import { describe, expect, it } from "vitest";
import { factInFrame } from "../../src/share/fact-in-frame.ts";
import { aFact, anArticle, aPassage, aStory, corroborated } from "../story/a-story.ts";

const lettersTo = (n: number) => Array.from({ length: n }, (_, index) => String.fromCharCode(65 + index));

describe("a fact in a frame", () => {
  it("says which article tells which version, and from whom", () => {
    const story = aStory({
      articles: [
        anArticle("A", aPassage("fact:f/flat", "mayor via tass"), aPassage("fact:f/hedged", "council")),
        anArticle("B", aPassage("fact:f")),
        anArticle("C", aPassage("event:e")),
      ],
      facts: [aFact("f", ["flat", "hedged"])],
    });
    expect(factInFrame(story, corroborated(story))).toEqual({
      numbers: "In 2 of 3 articles, 2 named origins",
      rows: [
        { letter: "A", outlet: "an-outlet", says: "an-outlet: flat; hedged (from mayor and council)" },
        { letter: "B", outlet: "an-outlet", says: "an-outlet: takes no side (own voice)" },
      ],
      more: null,
    });
  });

  it("of a fact without versions says only from whom", () => {
    const story = aStory({ articles: [anArticle("A", aPassage("fact:f"))] });
    expect(factInFrame(story, corroborated(story))).toMatchObject({
      numbers: "In 1 of 1 article, no named origin",
      rows: [{ says: "an-outlet (own voice)" }],
    });
  });

  it("counts the articles beyond the eighth", () => {
    const story = aStory({ articles: lettersTo(10).map((letter) => anArticle(letter, aPassage("fact:f"))) });
    const { rows, more } = factInFrame(story, corroborated(story));
    expect([rows.length, more]).toEqual([8, "and 2 more articles"]);
  });
});
