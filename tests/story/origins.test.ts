import { describe, expect, it } from "vitest";
import { rootOf } from "../../src/story/origins.ts";
import { anArticle, aPassage, aSource, aStory, corroborated } from "./a-story.ts";

const sources = [
  aSource("peskov", { partOf: "press-office" }),
  aSource("press-office", { partOf: "kremlin" }),
  aSource("kremlin"),
  aSource("officials", { kind: "unnamed", partOf: "kremlin" }),
  aSource("reports", { kind: "unnamed" }),
];

/** The corroboration of a fact that article A, B, … attributes as written. */
function from(...attributions: string[]) {
  const articles = attributions.map((attribution, index) =>
    anArticle(String.fromCharCode(65 + index), aPassage("fact:f", attribution)),
  );
  return corroborated(aStory({ sources, articles }));
}

describe("the origins of a fact", () => {
  it("are the first links of its attributions, whoever passed them on", () => {
    expect(from("kcna via tass via ap", "kcna").origins).toEqual([{ source: "kcna", voices: ["kcna"], articles: ["a", "b"] }]);
  });

  it("follow part-of to its end: a spokesman counts with the body he speaks for", () => {
    expect(from("peskov", "kremlin", "press-office").origins).toEqual([
      { source: "kremlin", voices: ["kremlin", "peskov", "press-office"], articles: ["a", "b", "c"] },
    ]);
  });

  it("are both of two that said it together", () => {
    expect(from("kcna and peskov via tass").origins.map(({ source }) => source)).toEqual(["kcna", "kremlin"]);
  });

  it("come with the most articles first, then by id", () => {
    expect(from("tass", "kcna", "tass", "afp").origins.map(({ source }) => source)).toEqual(["tass", "afp", "kcna"]);
  });

  it("do not count the unnamed, who are shown apart and are no one's own voice", () => {
    const { origins, unnamed, ownVoice } = from("reports", "reports via kcna");
    expect({ origins, ownVoice }).toEqual({ origins: [], ownVoice: [] });
    expect(unnamed).toEqual([{ source: "reports", voices: ["reports"], articles: ["a", "b"] }]);
  });

  it("do not take unnamed officials for the body they belong to", () => {
    expect(from("officials", "kremlin")).toMatchObject({
      origins: [{ source: "kremlin", articles: ["b"] }],
      unnamed: [{ source: "officials", articles: ["a"] }],
    });
  });

  it("are never raised by articles in their own voice", () => {
    expect(from("peskov", "", "", "", "kremlin")).toMatchObject({ origins: [{ source: "kremlin" }], ownVoice: ["b", "c", "d"] });
  });

  it("refuse a chain that closes instead of following it for ever", () => {
    const story = aStory({ sources: [aSource("a", { partOf: "b" }), aSource("b", { partOf: "a" })] });
    expect(() => rootOf(story, "a")).toThrow('the source "a" is part of itself');
  });
});
