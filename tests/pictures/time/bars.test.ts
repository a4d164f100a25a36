import { describe, expect, it } from "vitest";
import { barsOf } from "../../../src/pictures/time/bars.ts";
import { dayNumber } from "../../../src/story/dates.ts";
import { timeline } from "../../../src/story/timeline.ts";
import { anArticle, anEvent, aPassage, aStory } from "../../story/a-story.ts";
import { barsAt } from "./some-bars.ts";

describe("a bar", () => {
  it("is as wide as the dating is vague", () => {
    expect(
      barsAt("2024-02-20", "2024-02", "2024")
        .map(({ start, end }) => end - start)
        .sort((a, b) => a - b),
    ).toEqual([1, 29, 366]);
  });

  it("has the article's own date, and the event's where the article gives none", () => {
    const articles = [anArticle("A", aPassage("when:e/2023")), anArticle("B", aPassage("event:e"))];
    const bars = barsOf(timeline(aStory({ events: [anEvent("e", "2023-09")], articles })));
    expect(bars).toMatchObject([
      { article: "a", dated: true, date: { edtf: "2023" }, start: dayNumber("2023-01-01"), end: dayNumber("2024-01-01") },
      { article: "b", dated: false, date: { edtf: "2023-09" } },
    ]);
  });

  it("stands at the sharpest of an article's dates, but at one in conflict before that", () => {
    const told = (...dates: string[]) => {
      const articles = [anArticle("A", ...dates.map((date) => aPassage(`when:e/${date}`)))];
      return barsOf(timeline(aStory({ events: [anEvent("e", "2023-09")], articles }))).map(({ date }) => date.edtf);
    };
    expect(told("2023", "2023-09-05", "2023-09/..")).toEqual(["2023-09-05"]);
    expect(told("2023-09-05", "2023-10")).toEqual(["2023-10"]);
  });

  it("is in conflict on both sides, and never without a date of the article's own", () => {
    const articles = [
      anArticle("A", aPassage("when:e/2024-07-03")),
      anArticle("B", aPassage("when:e/2024-07-02")),
      anArticle("C", aPassage("event:e")),
      anArticle("D", aPassage("when:e/2024")),
    ];
    const bars = barsOf(timeline(aStory({ events: [anEvent("e", "2024-07-03")], articles })));
    expect(bars.map(({ conflict }) => conflict)).toEqual([true, true, false, false]);
  });

  it("takes from an open date the end that is known", () => {
    expect(barsAt("2023-09/..", "../1850")).toMatchObject([
      { open: "start", start: dayNumber("1850-01-01"), end: dayNumber("1851-01-01") },
      { open: "end", start: dayNumber("2023-09-01"), end: dayNumber("2023-10-01") },
    ]);
  });

  it("says when its date is approximate or uncertain", () => {
    expect(barsAt("2024-02~", "2024-03?", "2024-04").map(({ vague }) => vague)).toEqual([true, true, false]);
  });
});
