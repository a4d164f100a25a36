import { describe, expect, it } from "vitest";
import { reported } from "../../src/story/reports.ts";
import type { Story } from "../../src/story/story.ts";
import { timeline } from "../../src/story/timeline.ts";
import { anArticle, anEvent, aPassage, aStory, withFields } from "./a-story.ts";

const order = (story: Story) =>
  reported(story, timeline(story)).map(({ date, events }) => [
    date?.edtf ?? null,
    events.map(({ entry, reports }) => [entry.event.id, ...reports.map(({ article, lag }) => `${article.letter} ${lag}`)]),
  ]);
const telling = (letter: string, published: string | undefined, ...events: string[]) =>
  withFields(anArticle(letter, ...events.map((event) => aPassage(`event:${event}`))), published ? { published } : {});

describe("the order in which events were reported", () => {
  it("is that of the first dated article to tell each, with the days that had passed", () => {
    const story = aStory({
      events: [anEvent("early", "2024-02-01"), anEvent("late", "2024-02-10")],
      articles: [
        telling("A", "2024-02-12", "early", "late"),
        telling("B", "2024-02-09", "late"),
        telling("C", "2024-02-12", "early"),
      ],
    });
    expect(order(story)).toEqual([
      ["2024-02-09", [["late", "B -1", "A 2"]]],
      ["2024-02-12", [["early", "A 11", "C 11"]]],
    ]);
  });

  it("knows no lag from or to a date that is no single known day", () => {
    const story = aStory({
      events: [anEvent("day", "2024-02-01"), anEvent("month", "2024-02"), anEvent("perhaps", "2024-02-01?")],
      articles: [telling("A", "2024-02-12", "day", "month", "perhaps"), telling("B", "2024-03", "day")],
    });
    expect(order(story)).toEqual([
      [
        "2024-02-12",
        [
          ["day", "A 11", "B null"],
          ["perhaps", "A null"],
          ["month", "A null"],
        ],
      ],
    ]);
  });

  it("has what no dated article tells last, and leaves out what none tells", () => {
    const story = aStory({
      events: [anEvent("untold", "2023"), anEvent("undated", "2023"), anEvent("dated", "2024")],
      articles: [telling("A", undefined, "undated", "dated"), telling("B", "2024-02-12", "dated")],
    });
    expect(order(story)).toEqual([
      ["2024-02-12", [["dated", "B null", "A null"]]],
      [null, [["undated", "A null"]]],
    ]);
  });
});
