import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { timelineJs } from "../../src/data/timeline-js.ts";
import { anEvent, aStory } from "../story/a-story.ts";
import { AWKWARD, evidenceFrom, evidenceWith, HOSTILE } from "./some-evidence.ts";

const slideOf = (date: string) => JSON.parse(timelineJs(evidenceFrom(aStory({ events: [anEvent("e", date)] })))).events[0];

describe("timeline.json", () => {
  it.each([
    ["2024-02-18", { year: 2024, month: 2, day: 18 }, undefined, "18 February 2024"],
    ["2023-09", { year: 2023, month: 9 }, undefined, "September 2023"],
    ["2023", { year: 2023 }, undefined, "2023"],
    ["2024-21", { year: 2024 }, undefined, "spring 2024"],
    ["202X", { year: 2020 }, { year: 2029 }, "2020s"],
    ["19XX", { year: 1900 }, { year: 1999 }, "20th century"],
    ["2015/2017-03", { year: 2015 }, { year: 2017, month: 3 }, "2015 to March 2017"],
    ["2023-09/..", { year: 2023, month: 9 }, undefined, "from September 2023"],
    ["../2017", { year: 2017 }, undefined, "until 2017"],
    ["2024-02?", { year: 2024, month: 2 }, undefined, "February 2024, uncertain"],
    ["-0043-03-15", { year: -43, month: 3, day: 15 }, undefined, "15 March 44 BC"],
  ])("gives of the date %s only the parts that are known", (date, start, end, words) => {
    const { start_date, end_date, display_date } = slideOf(date);
    expect({ start_date, end_date, display_date }).toEqual({ start_date: start, end_date: end, display_date: words });
  });

  it("says who tells each event, in which words, with the way to the passage", async () => {
    const { title, events } = JSON.parse(timelineJs(await evidenceWith(AWKWARD, "https://host.example")));
    const [plans, opening] = events;
    expect(title.unique_id).toBe("the.story");
    expect(plans.unique_id).toBe("plans");
    expect(plans.text.text).toBe(
      '<ul><li>A, Gazette: <a href="https://host.example/articles/first/#event.plans.2">“in September”</a>; own voice</li></ul>',
    );
    const $ = load(opening.text.text);
    expect($("p").text()).toBe("The articles’ dates for this are in conflict.");
    expect($('a[lang="ar"]').attr("dir")).toBe("rtl");
  });

  it("shows a hostile title as text", async () => {
    const { events, title } = JSON.parse(timelineJs(await evidenceWith(AWKWARD)));
    for (const { text } of [events[1], title]) {
      const $ = load(text.headline);
      expect($("a").text()).toBe(HOSTILE);
      expect($("img, script")).toHaveLength(0);
    }
  });

  it("is a timeline without slides when the story has no event", () => {
    expect(JSON.parse(timelineJs(evidenceFrom(aStory()))).events).toEqual([]);
  });
});
