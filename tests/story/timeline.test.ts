import { describe, expect, it } from "vitest";
import { timeline } from "../../src/story/timeline.ts";
import { anArticle, anEvent, aPassage, aStory } from "./a-story.ts";

describe("the merged timeline", () => {
  it("has every event in the order of dates, then of ids, told or not", () => {
    const events = [anEvent("d", "2024-02"), anEvent("c", "2024-02-01"), anEvent("b", "2024-02"), anEvent("a", "2023-09/..")];
    expect(timeline(aStory({ events })).map(({ event }) => event.id)).toEqual(["a", "c", "b", "d"]);
  });

  it("is empty for a story without events", () => {
    expect(timeline(aStory({ articles: [anArticle("A", aPassage("fact:f"))] }))).toEqual([]);
  });

  it("tells each event once for each article, in the order of their letters, dated or not", () => {
    const story = aStory({
      events: [anEvent("e", "2023-09")],
      articles: [
        anArticle("A", aPassage("event:e"), aPassage("when:e/2023-09", "kcna via tass", { text: "last September" })),
        anArticle("B", aPassage("event:e")),
      ],
    });
    expect(timeline(story)).toMatchObject([
      {
        tellings: [
          { article: "a", passages: [{}, {}], datings: [{ words: "last September", relation: "same" }], voices: ["kcna"] },
          { article: "b", passages: [{}], datings: [], voices: [] },
        ],
      },
    ]);
  });
});

/** The entry of an event that A, B, … date as listed. */
function dated(event: string, ...datings: string[]) {
  const articles = datings.map((dating, index) => anArticle(String.fromCharCode(65 + index), aPassage(`when:e/${dating}`)));
  const [entry] = timeline(aStory({ events: [anEvent("e", event)], articles }));
  if (!entry) throw new Error("the event is not in the timeline");
  return entry;
}

describe("a dating beside the event's date", () => {
  it.each([
    ["2023-09", "2023-09", "same"],
    ["2023-09", "2023-09~", "same"],
    ["2023-09", "2023", "vaguer"],
    ["2023-09", "2023-09-13", "sharper"],
    ["2023-09", "2023-08-20/2023-09-05", "overlaps"],
    ["2023-09/..", "2023-01/2023-12", "overlaps"],
    ["2023-09/..", "2024", "sharper"],
    ["2023-09", "2023-10", "conflict"],
    ["2023-09/..", "2023-08", "conflict"],
  ])("%s, dated %s: %s", (event, dating, relation) => {
    const { tellings, conflict } = dated(event, dating);
    expect(tellings.flatMap(({ datings }) => datings.map((each) => each.relation))).toEqual([relation]);
    expect(conflict).toBe(relation === "conflict");
  });
});

describe("a conflict of dates", () => {
  it("is never made by less precise dates", () => {
    expect(dated("2024-02-20", "2024", "2024-02", "2024-02-20").conflict).toBe(false);
  });

  it("is there when two datings share no day, though each fits the event", () => {
    expect(dated("2024-02", "2024-02-18", "2024-02-20").conflict).toBe(true);
  });

  it("is there between two articles that agree with the year of a vague event only", () => {
    expect(dated("2023", "2023-09/..", "../2023-08").conflict).toBe(true);
  });
});

describe("events on the same day", () => {
  it("name each other when their single day is known", () => {
    const events = [anEvent("a", "2024-02-20"), anEvent("b", "2024-02-20"), anEvent("c", "2024-02"), anEvent("d", "2024-02-20~")];
    const sameDay = timeline(aStory({ events })).map(({ event, sameDayAs }) => [event.id, sameDayAs]);
    expect(Object.fromEntries(sameDay)).toEqual({ a: ["b"], b: ["a"], c: [], d: [] });
  });
});
