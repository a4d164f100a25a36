import { describe, expect, it } from "vitest";
import { correctionsOf, touchedBy } from "../../src/story/corrections.ts";
import { aCorrection, anArticle, anEvent, aPassage, aStory } from "./a-story.ts";

const articles = [anArticle("A", aPassage("fact:f"))];
const events = [anEvent("e", "2024-02-20")];

describe("a correction", () => {
  const both = aCorrection("both", "2024-03-02", { articles: ["a"], facts: ["f"] });
  const other = aCorrection("other", "2024-03-01", { events: ["e"] });
  const story = aStory({ articles, events, corrections: [both, other] });

  it("is known to everything that it touches, and to nothing else", () => {
    expect(correctionsOf(story, "article", "a")).toEqual([both]);
    expect(correctionsOf(story, "fact", "f")).toEqual([both]);
    expect(correctionsOf(story, "event", "e")).toEqual([other]);
    expect(correctionsOf(story, "event", "f")).toEqual([]);
  });

  it("names what it touches: articles by letter and headline, then facts, then events", () => {
    const all = aCorrection("all", "2024-03-02", { events: ["e"], facts: ["f"], articles: ["a"] });
    expect(touchedBy(story, all).map(({ kind, letter, title }) => [kind, letter, title])).toEqual([
      ["article", "A", "A"],
      ["fact", null, "f"],
      ["event", null, "e"],
    ]);
  });

  it("still names what was withdrawn since", () => {
    const withdrawn = [{ id: "gone", kind: "article", title: "A hoax", letter: "G", reason: "a hoax", aliases: [] } as const];
    const told = { ...story, withdrawn: withdrawn.map((thing) => ({ ...thing, aliases: [...thing.aliases] })) };
    const [touched] = touchedBy(told, aCorrection("x", "2024-03-02", { articles: ["gone"] }));
    expect(touched).toEqual({ kind: "article", id: "gone", letter: "G", title: "A hoax", withdrawn: true, article: null });
  });
});
