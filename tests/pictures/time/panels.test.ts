import { describe, expect, it } from "vitest";
import { calendar } from "../../../src/pictures/time/calendar.ts";
import { panelsOf } from "../../../src/pictures/time/panels.ts";
import { placeOf } from "../../../src/pictures/time/place.ts";
import { aRandomStory, barsAt } from "./some-bars.ts";

/** The panels in a few words: "year 2006–2006 | 2015–2021". */
function split(...dates: string[]): string[] {
  return panelsOf(barsAt(...dates)).map(({ unit, segments }) => {
    const named = segments.map(({ start, end }) => `${day(start)}–${day(end - 1)}`);
    return `${unit} ${named.join(" | ")}`;

    function day(number: number): string {
      const { year, month, date } = calendar(number);
      return unit === "day" ? `${year}-${month + 1}-${date}` : unit === "month" ? `${year}-${month + 1}` : String(year);
    }
  });
}

describe("the panels of a story", () => {
  it.each([
    ["of one day", ["2024-02-20", "2024-02-20"], ["day 2024-2-20–2024-2-20"]],
    ["of two days over the new year", ["2024-12-31", "2025-01-01"], ["day 2024-12-31–2025-1-1"]],
    ["of one month", ["2025-06-02", "2025-06-27", "2025-06"], ["day 2025-6-1–2025-6-30"]],
    ["without a day", ["2024-02", "2024-05"], ["month 2024-2–2024-5"]],
    ["of two years, told by month", ["2023-01", "2024-12", "2024"], ["month 2023-1–2023-1 | 2024-1–2024-12"]],
    ["of two hundred years", ["1823", "1900", "1950", "1990", "2024"], ["decade 1820–1829 | 1900–1909 | 1950–2029"]],
    ["of a century", ["19XX"], ["decade 1900–1999"]],
    ["of three thousand years", ["-0800", "04XX", "1200", "15XX", "1900"], ["century -800–-701 | 400–499 | 1200–1999"]],
    [
      "on three scales",
      ["2006", "2015/2017", "2018", "2021", "2022-02", "2023-09", "2024-01~/2024-02~", "2024-02-18", "2024-02-20"],
      ["year 2006–2006 | 2015–2021", "month 2022-2–2022-2 | 2023-9–2024-2", "day 2024-2-18–2024-2-20"],
    ],
  ])("%s", (_, dates, panels) => {
    expect(split(...dates)).toEqual(panels);
  });

  it("are none without a telling", () => {
    expect(panelsOf([])).toEqual([]);
  });

  it("give what is too far from the other days to the months or years", () => {
    const days = Array.from({ length: 20 }, (_, index) => `2024-03-${index + 10}`);
    const panels = panelsOf(barsAt("2001-05-05", "2008-05-05", "2013-06-05", "2022-01-05", ...days));
    expect(panels.map(({ unit, bars }) => [unit, bars.length])).toEqual([
      ["month", 2],
      ["day", 22],
    ]);
  });

  it("name what a break leaves out, and say whether it is empty", () => {
    expect(panelsOf(barsAt("2006", "2015")).map(({ breaks }) => breaks)).toEqual([
      [{ unit: "year", units: 8, over: false, empty: true }],
    ]);
    const [, days] = panelsOf(barsAt("2024-06", "2024-07", "2024-06-01", "2024-10-20", "2030"));
    expect(days?.breaks).toEqual([{ unit: "month", units: 4, over: true, empty: false }]);
  });

  it("let an open date reach to the end of its segment", () => {
    const [panel] = panelsOf(barsAt("2023-09/..", "2024-02"));
    expect(panel?.bars.map(({ start, end }) => end - start)).toEqual([30 + 31 + 30 + 31 + 31 + 29, 29]);
  });
});

describe("whatever the story", () => {
  const stories = Array.from({ length: 80 }, (_, seed) => aRandomStory(seed + 1)).map(({ bars }) => ({
    bars,
    panels: panelsOf(bars),
  }));

  it("every telling is in exactly one panel, and there are three at most", () => {
    for (const { bars, panels } of stories) {
      const drawn = panels.flatMap((panel) => panel.bars.map(({ article, event }) => `${article} ${event}`));
      expect(drawn.sort()).toEqual(bars.map(({ article, event }) => `${article} ${event}`).sort());
      expect(panels.length).toBeLessThanOrEqual(3);
    }
  });

  it("bars are as wide as they have days, stand in the order of time, and lie within their panel", () => {
    for (const panel of stories.flatMap(({ panels }) => panels)) {
      const places = panel.bars.map((bar) => ({ bar, ...placeOf(panel, bar.start, bar.end) }));
      const wrong = places.filter(
        ({ bar, at, width }) => Math.abs(width * panel.days - (bar.end - bar.start)) > 1e-6 || at < 0 || at + width > 1 + 1e-9,
      );
      expect(wrong).toEqual([]);
      const days = places.sort((a, b) => a.at - b.at).map(({ bar }) => bar.start);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }
  });
});
