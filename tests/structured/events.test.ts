import { describe, expect, it, test } from "vitest";
import { eventNode } from "../../src/structured/events.ts";
import { evidenceFrom } from "../data/some-evidence.ts";
import { anArticle, anEvent, aPassage, aStory } from "../story/a-story.ts";

function eventOn(date: string, site?: string) {
  const story = aStory({ events: [anEvent("e", date)], articles: [anArticle("A", aPassage("event:e")), anArticle("B")] });
  const evidence = evidenceFrom(story, site);
  const [entry] = evidence.entries;
  return entry && JSON.parse(JSON.stringify(eventNode(evidence, entry)));
}

describe("an event", () => {
  it("is named by its place on the timeline, and told of by the articles that tell it", () => {
    expect(eventOn("2024-02-18", "https://host.example")).toEqual({
      "@type": "Event",
      "@id": "https://host.example/timeline/#event.e",
      name: "e",
      startDate: "2024-02-18",
      subjectOf: [{ "@id": "https://host.example/articles/a/" }],
    });
  });

  test.each([
    ["2024-02", { startDate: "2024-02" }],
    ["1823", { startDate: "1823" }],
    ["2024-XX", { startDate: "2024" }],
    ["1987/1991", { startDate: "1987", endDate: "1991" }],
    ["2024-02-16/2024-03", { startDate: "2024-02-16", endDate: "2024-03" }],
    ["2025-08/..", { startDate: "2025-08" }],
    ["../2025-08", { endDate: "2025-08" }],
    ["2025-06~", { description: "about June 2025" }],
    ["2024-02-18?", { description: "18 February 2024, uncertain" }],
    ["2015~/2017", { description: "about 2015 to 2017" }],
    ["2025-22", { description: "summer 2025" }],
    ["19XX", { description: "20th century" }],
    ["-0043", { description: "44 BC" }],
  ])("of %s is dated as precisely as that and no more", (edtf, dated) => {
    const { startDate, endDate, description } = eventOn(edtf);
    expect(JSON.parse(JSON.stringify({ startDate, endDate, description }))).toEqual(dated);
  });
});
