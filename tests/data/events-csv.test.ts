import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { eventsCsv } from "../../src/data/events-csv.ts";
import { MOST_ARTICLES } from "../../src/story/sizes.ts";
import { anArticle, anEvent, aPassage, aStory } from "../story/a-story.ts";
import { AWKWARD, evidenceFrom, evidenceWith, HOSTILE } from "./some-evidence.ts";

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe("events.csv", () => {
  it("has a row for each event, with each article’s own words for when and what they come to", async () => {
    const rows = rowsOf(eventsCsv(await evidenceWith(AWKWARD)));
    expect(rows.map(({ event }) => event)).toEqual(["plans", "opening"]);
    expect(rows[1]).toMatchObject({
      title: HOSTILE,
      date: "2024-02-18",
      precision: "day",
      conflict: "true",
      articles: "2",
      "tells.first": "dated",
      "date.first": "2024-02-18",
      "words.first": "since Sunday",
      "passage.first": "/articles/first/#event.opening.1",
      "date.marsa": "2024-01",
      "words.marsa": "في الشهر الماضي",
      "tells.unread": "not reviewed",
    });
    expect(rows[0]).toMatchObject({ "tells.marsa": "silent", "date.marsa": "" });
  });

  it.each([
    ["2023-09", "2023-09", "2023-09", "month"],
    ["2024-02~", "2024-02", "2024-02", "month"],
    ["2015/2017", "2015", "2017", "interval"],
    ["2023-09/..", "2023-09", "..", "interval"],
    ["202X", "202X", "202X", "decade"],
    ["2024-21", "2024-21", "2024-21", "season"],
  ])("prints the date %s as precisely as it is known and no more", (date, start, end, precision) => {
    const text = eventsCsv(evidenceFrom(aStory({ events: [anEvent("e", date)] })));
    expect(rowsOf(text)[0]).toMatchObject({ date, start, end, precision });
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it("names the articles of a crowded story in one cell, with the dates their words give", () => {
    const others = Array.from({ length: MOST_ARTICLES }, (_, index) => anArticle(`Z${index}`));
    const telling = [anArticle("A", aPassage("event:e")), anArticle("B", aPassage("when:e/2024-02"), aPassage("when:e/2024"))];
    const story = aStory({ events: [anEvent("e", "2024-02-20")], articles: [...telling, ...others] });
    const [row] = rowsOf(eventsCsv(evidenceFrom(story)));
    expect(row?.told_by).toBe("a b/2024-02+2024");
    expect(Object.keys(row ?? {}).at(-1)).toBe("told_by");
  });
});
