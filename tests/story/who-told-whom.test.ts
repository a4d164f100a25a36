import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import type { Story } from "../../src/story/story.ts";
import { whoToldWhom } from "../../src/story/who-told-whom.ts";
import { anArticle, anOutlet, aPassage, aSource, aStory, withFields } from "./a-story.ts";

const trace = (story: Story) => whoToldWhom(story, corroborate(story));
const steps = (story: Story) =>
  trace(story).edges.map(({ from, to }) => `${from} → ${to.kind === "article" ? to.id.toUpperCase() : to.id}`);

describe("the graph of who told whom", () => {
  it("goes from the origin through every relay to the article", () => {
    const story = aStory({ articles: [anArticle("A", aPassage("fact:f", "peskov via tass via ap"))] });
    expect(steps(story)).toEqual(["ap → A", "peskov → tass", "tass → ap"]);
    expect(trace(story).sources).toEqual([
      { source: "ap", origin: false, relay: true, distance: 1 },
      { source: "peskov", origin: true, relay: false, distance: 3 },
      { source: "tass", origin: false, relay: true, distance: 2 },
    ]);
  });

  it("starts from both of two that said it together", () => {
    const story = aStory({ articles: [anArticle("A", aPassage("fact:f", "ministry and office via kcna"))] });
    expect(steps(story)).toEqual(["kcna → A", "ministry → kcna", "office → kcna"]);
  });

  it("joins equal steps and says which facts and articles took them", () => {
    const story = aStory({
      articles: [
        anArticle(
          "A",
          aPassage("fact:g", "kim via kcna"),
          aPassage("fact:f", "kim via kcna"),
          aPassage("event:e", "kim via kcna"),
        ),
        anArticle("B", aPassage("fact:f", "kim via kcna"), aPassage("fact:h", "kcna")),
      ],
    });
    expect(trace(story).edges).toEqual([
      { from: "kcna", to: { kind: "article", id: "a" }, facts: ["f", "g"], passages: 3, articles: ["a"] },
      { from: "kcna", to: { kind: "article", id: "b" }, facts: ["f", "h"], passages: 2, articles: ["b"] },
      { from: "kim", to: { kind: "source", id: "kcna" }, facts: ["f", "g"], passages: 4, articles: ["a", "b"] },
    ]);
  });

  it("knows a source that is an origin here and a relay there, though two pass words on in both directions", () => {
    const story = aStory({ articles: [anArticle("A", aPassage("fact:f", "tass via ap"), aPassage("fact:f", "ap via tass"))] });
    expect(trace(story).sources).toMatchObject([
      { source: "ap", origin: true, relay: true, distance: 2 },
      { source: "tass", origin: true, relay: true, distance: 2 },
    ]);
  });

  it("is empty when no article names anyone", () => {
    const story = aStory({ articles: [anArticle("A", aPassage("fact:f"))] });
    expect(trace(story)).toMatchObject({ sources: [], edges: [], origins: [], independent: 0 });
  });
});

describe("the table of origins", () => {
  const story = aStory({
    sources: [aSource("peskov", { partOf: "kremlin" }), aSource("kremlin"), aSource("reports", { kind: "unnamed" })],
    articles: [
      anArticle("A", aPassage("fact:f", "peskov via tass via ap"), aPassage("fact:g", "peskov"), aPassage("fact:h", "kremlin")),
      anArticle("B", aPassage("fact:f", "peskov"), aPassage("fact:f", "reports"), aPassage("fact:g", "kcna")),
    ],
  });

  it("has a row for each first link, most articles first, then most facts, then by id", () => {
    expect(trace(story).origins.map(({ source }) => source)).toEqual(["peskov", "kcna", "kremlin", "reports"]);
  });

  it("says for each what it told, by which ways, and with whom it counts", () => {
    expect(trace(story).origins[0]).toEqual({
      source: "peskov",
      root: "kremlin",
      named: true,
      facts: ["f", "g"],
      passages: 3,
      ways: [[], [["tass"], ["ap"]]],
      relays: ["ap", "tass"],
      articles: ["a", "b"],
    });
  });

  it("shows the unnamed and counts the named once for each end of part-of", () => {
    expect(trace(story).origins.find(({ source }) => source === "reports")?.named).toBe(false);
    expect(trace(story).independent).toBe(2);
  });
});

describe("each article's part", () => {
  it("is how many of its facts are attributed, and which agencies it credits", () => {
    const story = aStory({
      articles: [
        withFields(anArticle("A", aPassage("fact:f"), aPassage("fact:f", "kcna"), aPassage("fact:g")), {
          agencies: ["dpa", "afp"],
        }),
        anArticle("B"),
      ],
    });
    expect(trace(story).articles).toMatchObject([
      { article: { id: "a" }, facts: 2, attributedFacts: 1, ownVoiceFacts: 1, agencies: ["dpa", "afp"] },
      { article: { id: "b" }, facts: 0, attributedFacts: 0, ownVoiceFacts: 0, agencies: [] },
    ]);
  });

  it("names the outlets that are sources too, with who published and who names them", () => {
    const story = aStory({
      outlets: [anOutlet("bbc", "bbc-source"), anOutlet("dw")],
      articles: [
        withFields(anArticle("A", aPassage("fact:f", "kim via bbc-source")), { outlet: "dw" }),
        withFields(anArticle("B", aPassage("fact:f")), { outlet: "bbc" }),
      ],
    });
    expect(trace(story).outletsAsSources).toEqual([{ outlet: "bbc", source: "bbc-source", published: ["b"], namedIn: ["a"] }]);
  });
});
