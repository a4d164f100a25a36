import { describe, expect, it } from "vitest";
import { lagRange } from "../../src/story/lags.ts";
import { reported } from "../../src/story/reports.ts";
import type { Story } from "../../src/story/story.ts";
import { timeline } from "../../src/story/timeline.ts";
import { anArticle, anEvent, aPassage, aStory, withFields } from "./a-story.ts";

const rangeOf = (story: Story) => {
  const range = lagRange(reported(story, timeline(story)));
  return range && [range.shortest, range.longest].map(({ days, events }) => [days, ...events.map(({ id }) => id)]);
};
const telling = (letter: string, published: string | undefined, ...events: string[]) =>
  withFields(anArticle(letter, ...events.map((event) => aPassage(`event:${event}`))), published ? { published } : {});

describe("how fast events were reported", () => {
  it("is told by the shortest and the longest that any report took, with every event it is true of", () => {
    const events = [anEvent("a", "2024-02-01"), anEvent("b", "2024-02-10"), anEvent("c", "2024-02-10")];
    const articles = [telling("A", "2024-02-12", "a", "b", "c"), telling("B", "2024-02-09", "b")];
    expect(rangeOf(aStory({ events, articles }))).toEqual([
      [-1, "b"],
      [11, "a"],
    ]);
    expect(rangeOf(aStory({ events: events.slice(1), articles: [telling("A", "2024-02-12", "b", "c")] }))).toEqual([
      [2, "b", "c"],
      [2, "b", "c"],
    ]);
  });

  it("is not known when no article gives its day, or no event has one", () => {
    const events = [anEvent("day", "2024-02-01"), anEvent("month", "2024-02")];
    expect(rangeOf(aStory({ events, articles: [telling("A", undefined, "day", "month")] }))).toBe(null);
    expect(rangeOf(aStory({ events, articles: [telling("A", "2024-03", "day"), telling("B", "2024-03-01", "month")] }))).toBe(
      null,
    );
    expect(rangeOf(aStory())).toBe(null);
  });
});
