import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import { readArticle } from "../../src/story/reading.ts";
import type { Story } from "../../src/story/story.ts";
import { aFact, aHeadline, anArticle, anEvent, aPassage, aSource, aStory, withFields } from "./a-story.ts";

const read = (story: Story, id: string) => readArticle(story, corroborate(story), id);
const ids = (corroborations: readonly { fact: { id: string } }[]) => corroborations.map(({ fact }) => fact.id);
const carrying = (letter: string, ...facts: string[]) => anArticle(letter, ...facts.map((fact) => aPassage(`fact:${fact}`)));

describe("what an article carries", () => {
  const story = aStory({
    facts: [aFact("z", ["is", "is-not"])],
    articles: [
      anArticle("A", aPassage("fact:z/is"), aPassage("fact:all,event:e"), aPassage("fact:z/is-not"), aPassage("fact:only-a")),
      anArticle("B", aPassage("fact:all"), aPassage("fact:z/is")),
    ],
  });

  it("is numbered in reading order, with its own part in it", () => {
    const { facts } = read(story, "a");
    expect(facts.map(({ number, corroboration }) => [number, corroboration.fact.id])).toEqual([
      [1, "z"],
      [2, "all"],
      [3, "only-a"],
    ]);
    expect(facts[0]?.carrier).toMatchObject({ article: "a", passages: [{}, {}] });
  });

  it("is counted", () => {
    expect(read(story, "a").counts).toEqual({ facts: 3, shared: 2, contested: 1, unanimous: 1, alone: 1 });
  });

  it("is alone its own when no other article carries it", () => {
    expect(ids(read(story, "a").alone)).toEqual(["only-a"]);
    expect(ids(read(story, "b").alone)).toEqual([]);
  });

  it("shows where it is at odds with itself, and the events it tells", () => {
    expect(ids(read(story, "a").atOddsWithItself)).toEqual(["z"]);
    expect(read(story, "a").events).toMatchObject([{ event: { id: "e" }, passages: [{ passage: { number: 2 } }] }]);
  });

  it("refuses an article that is not there", () => {
    expect(() => read(story, "c")).toThrow(RangeError);
  });
});

describe("what an article leaves out", () => {
  it("is what more than half of the other reviewed articles carry", () => {
    const story = aStory({
      articles: [
        carrying("A", "x"),
        carrying("B", "half", "most"),
        carrying("C", "half", "most"),
        carrying("D", "most"),
        carrying("E", "x"),
      ],
    });
    expect(ids(read(story, "a").leavesOut)).toEqual(["most"]);
  });

  it("exactly half is not more than half; articles that are not reviewed are no half of anything", () => {
    const story = aStory({
      articles: [carrying("A", "x"), carrying("B", "f"), carrying("C", "x"), anArticle("D"), anArticle("E")],
    });
    expect(ids(read(story, "a").leavesOut)).toEqual([]);
    expect(ids(read(aStory({ articles: [carrying("A", "x"), carrying("B", "f"), anArticle("C")] }), "a").leavesOut)).toEqual([
      "f",
    ]);
  });

  it("comes with the most carriers first, then by id", () => {
    const story = aStory({
      articles: [carrying("A", "x"), carrying("B", "c", "b", "a"), carrying("C", "c", "b", "a"), carrying("D", "b")],
    });
    expect(ids(read(story, "a").leavesOut)).toEqual(["b", "a", "c"]);
  });

  it("is nothing for the only article, and means nothing for one that is not reviewed", () => {
    expect(read(aStory({ articles: [carrying("A", "f")] }), "a")).toMatchObject({ reviewed: true, leavesOut: [] });
    const story = aStory({ articles: [anArticle("A"), carrying("B", "f"), carrying("C", "f")] });
    expect(read(story, "a")).toMatchObject({ reviewed: false, leavesOut: [], writtenBefore: [], facts: [] });
  });
});

describe("an article written before a fact's event", () => {
  const readDated = (event: string, fields: Parameters<typeof withFields>[1]) => {
    const { leavesOut, writtenBefore } = read(
      aStory({
        facts: [aFact("f", [], { event: "e" })],
        events: [anEvent("e", event)],
        articles: [withFields(carrying("A", "x"), fields), carrying("B", "f")],
      }),
      "a",
    );
    return { leavesOut: ids(leavesOut), writtenBefore: ids(writtenBefore) };
  };
  const before = { leavesOut: [], writtenBefore: ["f"] };
  const leftOut = { leavesOut: ["f"], writtenBefore: [] };

  it("does not leave it out", () => {
    expect(readDated("2024-02-20", { published: "2024-02-19" })).toEqual(before);
  });

  it("must be known to be: the same day, an overlapping month or an unknown date is not before", () => {
    expect(readDated("2024-02-20", { published: "2024-02-20" })).toEqual(leftOut);
    expect(readDated("2024-02-20", { published: "2024-02" })).toEqual(leftOut);
    expect(readDated("2024", { published: "2024-02-19" })).toEqual(leftOut);
    expect(readDated("2024-02-20", {})).toEqual(leftOut);
    expect(readDated("../2024-02-20", { published: "2024-02-19" })).toEqual(leftOut);
  });

  it("was not, when it was updated since", () => {
    expect(readDated("2024-02-20", { published: "2024-02-19", updated: "2024-02-21" })).toEqual(leftOut);
    expect(readDated("2024-02-20", { published: "2024-02-18", updated: "2024-02-19" })).toEqual(before);
  });
});

describe("who told an article", () => {
  it("is listed by origin, with those who spoke for it, those who passed it on and what it told", () => {
    const story = aStory({
      sources: [aSource("peskov", { partOf: "kremlin" }), aSource("kremlin"), aSource("reports", { kind: "unnamed" })],
      articles: [
        withFields(
          anArticle(
            "A",
            aPassage("fact:f,fact:g", "peskov via tass via ap"),
            aPassage("fact:h", "kcna"),
            aPassage("fact:h,event:e", "kremlin"),
            aPassage("fact:i", "reports"),
            aPassage("fact:j"),
          ),
          { agencies: ["dpa"] },
        ),
      ],
    });
    const { toldBy, ownVoice, agencies } = read(story, "a");
    expect(toldBy.named).toEqual([
      { source: "kremlin", voices: ["kremlin", "peskov"], relays: ["ap", "tass"], facts: ["f", "g", "h"], events: ["e"] },
      { source: "kcna", voices: ["kcna"], relays: [], facts: ["h"], events: [] },
    ]);
    expect(toldBy.unnamed).toMatchObject([{ source: "reports", facts: ["i"] }]);
    expect({ ownVoice, agencies }).toEqual({ ownVoice: ["j"], agencies: ["dpa"] });
  });

  it("shows where it dropped an attribution", () => {
    const story = aStory({ articles: [anArticle("A", aHeadline("fact:f")), anArticle("B", aPassage("fact:f", "kcna"))] });
    expect(read(story, "a").droppedAttribution).toMatchObject([{ corroboration: { fact: { id: "f" } }, passages: [{}] }]);
    expect(read(story, "b").droppedAttribution).toEqual([]);
  });
});
