import { describe, expect, it } from "vitest";
import { gaps } from "../../src/story/gaps.ts";
import { timeline } from "../../src/story/timeline.ts";
import { anEvent, aStory } from "./a-story.ts";

const foundIn = (...dates: string[]) => [
  ...gaps(timeline(aStory({ events: dates.map((date, index) => anEvent(`e${index}`, date)) }))).values(),
];
const extentsIn = (...dates: string[]) => foundIn(...dates).map(({ extent }) => extent);

/** The gaps of a story with events on some dates, each by the date that ends it. */
const gapsIn = (...dates: string[]) => {
  const events = dates.map((date, index) => anEvent(`e${index}`, date));
  const found = gaps(timeline(aStory({ events })));
  return events.flatMap(({ id, date }) => {
    const gap = found.get(id);
    return gap ? [`${gap.length} ${gap.unit} before ${date.edtf}`] : [];
  });
};

describe("a stretch without an event", () => {
  it("is named in whole years, and below one in whole months", () => {
    expect(gapsIn("2006", "2015-02-01", "2015-07")).toEqual(["8 years before 2015-02-01", "4 months before 2015-07"]);
  });

  it("is not named when it is shorter than two months", () => {
    expect(gapsIn("2024-01-01", "2024-02-28")).toEqual([]);
  });

  it("is only as long as it is however the vague dates fall", () => {
    expect(gapsIn("2006", "2008")).toEqual(["1 years before 2008"]);
    expect(gapsIn("2006", "2007")).toEqual([]);
    expect(gapsIn("2000/2014", "2001", "2015-06-01")).toEqual(["5 months before 2015-06-01"]);
  });

  it("is just so long, longer by less than one more, or about so long", () => {
    expect(extentsIn("2006", "2015", "2017-02-01", "2020-05~", "2022-05")).toEqual(["just", "over", "about", "about"]);
    expect(extentsIn("2024-01-14", "2024-04-15", "2024-07-16")).toEqual(["just", "just"]);
  });

  it("is one in which something may still be going on, from the first that has no known end", () => {
    const ongoing = foundIn("2006", "2009/..", "2012", "2015").map((gap) => gap.ongoing);
    expect(ongoing).toEqual([false, true, true]);
  });

  it("begins where a thing began that has no known end, and is unknown before one that has no known beginning", () => {
    expect(gapsIn("2006-01-01/..", "2008-01-02")).toEqual(["2 years before 2008-01-02"]);
    expect(gapsIn("../2008")).toEqual([]);
  });
});
