import { describe, expect, it } from "vitest";
import { factOrigins } from "../../src/story/fact-origins.ts";
import { anArticle, aPassage, aSource, aStory, corroborated } from "./a-story.ts";

const trace = (story: ReturnType<typeof aStory>) => factOrigins(story, corroborated(story));

describe("where a fact comes from", () => {
  const story = aStory({
    sources: [
      aSource("ministry"),
      aSource("spokesman", { partOf: "ministry" }),
      aSource("tass"),
      aSource("officials", { kind: "unnamed" }),
    ],
    articles: [
      anArticle("A", aPassage("fact:f", "spokesman via tass"), aPassage("fact:f", "ministry")),
      anArticle("B", aPassage("fact:f", "spokesman via tass"), aPassage("fact:f", "officials")),
      anArticle("C", aPassage("fact:f")),
      anArticle("D", aPassage("fact:f", "ministry"), aPassage("fact:f")),
    ],
  });
  const { named, unnamed, ownVoice, dropped } = trace(story);

  it("tells each way from an origin to the articles once, the shortest first", () => {
    expect(named.map(({ source, ways }) => [source, ways])).toEqual([["ministry", [[], [["tass"]]]]]);
  });

  it("keeps the unnamed apart", () => {
    expect(unnamed.map(({ source, articles }) => [source, articles])).toEqual([["officials", ["b"]]]);
  });

  it("says who attributes what an article says in its own voice, each chain of an article once", () => {
    const attributed = ownVoice.map((voice) => [
      voice.carrier.article,
      voice.attributed.map(({ passage }) => `${passage.article}: ${passage.attribution.flat().join(" via ")}`),
    ]);
    expect(attributed).toEqual([
      ["c", ["a: spokesman via tass", "a: ministry", "b: spokesman via tass", "b: officials", "d: ministry"]],
    ]);
  });

  it("shows an article that names a source once and drops it elsewhere apart from the voices", () => {
    expect(dropped.map(({ carrier }) => carrier.article)).toEqual(["d"]);
  });
});
