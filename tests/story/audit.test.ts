import { describe, expect, it } from "vitest";
import { audit } from "../../src/story/audit.ts";
import { aFact, anArticle, anEvent, anOutlet, aPassage, aSource, aStory, withFields } from "./a-story.ts";

describe("the evidence audit", () => {
  it("counts for each article what of it is evidence, headings and rules without a passage left aside", () => {
    const article = withFields(
      anArticle(
        "A",
        aPassage("fact:f,event:e", "", { text: "four words are marked" }),
        aPassage("fact:f", "", { text: "two more" }),
      ),
      {
        words: 12,
        blocks: [
          { html: "<h2>A heading</h2>", passages: [] },
          { html: "<p>Marked</p>", passages: [1, 2] },
          { html: "<hr>", passages: [] },
          { html: "<p>Not marked</p>", passages: [] },
        ],
      },
    );
    expect(audit(aStory({ articles: [article] })).articles).toMatchObject([
      {
        reviewed: true,
        passages: 2,
        facts: 1,
        events: 1,
        words: 12,
        markedWords: 6,
        share: 0.5,
        blocks: 2,
        unmarkedBlocks: 1,
        unmarked: [3],
      },
    ]);
  });

  it("sums them up, and counts shared facts once", () => {
    const story = aStory({
      articles: [anArticle("A", aPassage("fact:f")), anArticle("B", aPassage("fact:f", "kcna")), anArticle("C")],
    });
    expect(audit(story).totals).toEqual({
      articles: 3,
      reviewed: 2,
      passages: 2,
      facts: 1,
      events: 0,
      sources: 1,
      words: 300,
      markedWords: 4,
      share: 4 / 300,
      blocks: 0,
      unmarkedBlocks: 0,
    });
  });

  it("names facts and events without a passage", () => {
    const { factsWithoutPassage, eventsWithoutPassage } = audit(aStory({ facts: [aFact("f")], events: [anEvent("e", "2024")] }));
    expect([factsWithoutPassage, eventsWithoutPassage]).toMatchObject([[{ id: "f" }], [{ id: "e" }]]);
  });

  it("names sources that nothing leads to", () => {
    const story = aStory({
      sources: ["kremlin", "tass", "dpa", "dw", "nobody"]
        .map((id) => aSource(id))
        .concat(aSource("peskov", { partOf: "kremlin" })),
      outlets: [anOutlet("dw", "dw")],
      articles: [withFields(anArticle("A", aPassage("event:e", "peskov via tass")), { agencies: ["dpa"] })],
    });
    expect(audit(story).sourcesNeverNamed.map(({ id }) => id)).toEqual(["nobody"]);
  });

  it("of an empty story is all zeros", () => {
    expect(audit(aStory()).totals).toMatchObject({ articles: 0, words: 0, share: 0 });
  });
});
