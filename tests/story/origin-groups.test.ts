import { describe, expect, it } from "vitest";
import { originGroups } from "../../src/story/origin-groups.ts";
import { sourceParts } from "../../src/story/source-parts.ts";
import { anArticle, aPassage, aSource, aStory } from "./a-story.ts";

const story = aStory({
  sources: [
    aSource("spokesman", { partOf: "office" }),
    aSource("office", { partOf: "state" }),
    aSource("state"),
    aSource("officials", { kind: "unnamed", partOf: "state" }),
  ],
  articles: [
    anArticle("A", aPassage("fact:f", "spokesman via ap"), aPassage("fact:g,event:e", "officials"), aPassage("fact:h", "ap")),
    anArticle(
      "B",
      aPassage("fact:f", "state"),
      aPassage("event:e", "spokesman via tass via ap"),
      aPassage("fact:g", "officials"),
    ),
  ],
});

describe("origins with those who speak for them", () => {
  it("stand together under the end of part-of, the named before the unnamed", () => {
    expect(originGroups(story).map(({ root, named, voices }) => [root, named, voices.map(({ source }) => source)])).toEqual([
      ["state", true, ["state", "spokesman"]],
      ["ap", true, ["ap"]],
      ["officials", false, ["officials"]],
    ]);
  });

  it("count each fact and each article once", () => {
    expect(originGroups(story)[0]).toMatchObject({ facts: ["f"], articles: ["a", "b"] });
  });
});

describe("what a source says and what it passes on", () => {
  it("are told apart, and what its voices say an origin says", () => {
    const { said, passed } = sourceParts(story);
    expect(said.get("state")).toEqual({
      source: "state",
      facts: ["f"],
      events: ["e"],
      articles: ["a", "b"],
      voices: ["spokesman", "state"],
    });
    expect(said.get("ap")).toMatchObject({ facts: ["h"], articles: ["a"] });
    expect(passed.get("ap")).toMatchObject({ facts: ["f"], events: ["e"], articles: ["a", "b"], voices: ["spokesman"] });
    expect([...passed.keys()]).toEqual(["ap", "tass"]);
  });

  it("never count the unnamed with a body they may belong to", () => {
    expect(sourceParts(story).said.get("officials")).toMatchObject({ facts: ["g"], articles: ["a", "b"] });
    expect(sourceParts(story).said.get("state")?.voices).not.toContain("officials");
  });
});
