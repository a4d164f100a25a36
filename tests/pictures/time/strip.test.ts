import { describe, expect, it } from "vitest";
import { densestStretch } from "../../../src/pictures/time/densest.ts";
import { panelsOf } from "../../../src/pictures/time/panels.ts";
import { drawStrip } from "../../../src/pictures/time/strip.ts";
import { dayNumber } from "../../../src/story/dates.ts";
import { aRandomStory, barsAt, plainly } from "./some-bars.ts";

const draw = (...dates: string[]) => drawStrip(barsAt(...dates), panelsOf(barsAt(...dates)), plainly);

const stories = Array.from({ length: 60 }, (_, seed) => aRandomStory(seed + 1));

describe("the unbroken strip", () => {
  it("has a bar for every date, as high as it has tellings and as wide as it has days", () => {
    const strip = draw("2000", "2020-01-05", "2020-01-05", "2020-01-06");
    const span = dayNumber("2020-01-07") - dayNumber("2000-01-01");
    expect(strip?.bars.map(({ at, width, tellings }) => [Math.round(at * span), Math.round(width * span), tellings])).toEqual([
      [0, 366, 1],
      [span - 2, 1, 2],
      [span - 1, 1, 1],
    ]);
    expect(strip?.most).toBe(2);
  });

  it("is not drawn where one panel without a break is the same already", () => {
    expect(draw("2024-02-18", "2024-02-20")).toBeNull();
    expect(draw("2006", "2015")).not.toBeNull();
  });

  it("counts every telling and stays within itself, whatever the story", () => {
    for (const { bars } of stories) {
      const strip = drawStrip(bars, panelsOf(bars), plainly);
      if (!strip) continue;
      expect(strip.bars.reduce((sum, { tellings }) => sum + tellings, 0)).toBe(bars.length);
      for (const { at, width } of [...strip.bars, ...strip.panels.flatMap(({ parts }) => parts)]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + width).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });
});

describe("the densest stretch", () => {
  it("is the shortest that holds a third of all tellings", () => {
    const found = densestStretch(
      barsAt("2006", "2010", "2018", "2020", "2023-09", "2024-02-18", "2024-02-18", "2024-02-20", "2024-02-20"),
    );
    expect(found).toMatchObject({ tellings: 4, all: 9, start: dayNumber("2024-02-18"), end: dayNumber("2024-02-21") });
  });

  it("is none when the telling is spread evenly, short, or scarce", () => {
    expect(densestStretch(barsAt("2019", "2020", "2021", "2022", "2023", "2024"))).toBeNull();
    expect(densestStretch(barsAt("2006", "2024-02-20", "2024-02-20"))).toBeNull();
    expect(densestStretch([])).toBeNull();
  });

  it("holds as many tellings as it says, whatever the story", () => {
    for (const { bars } of stories) {
      const found = densestStretch(bars);
      if (!found) continue;
      const inside = bars.filter(({ open, start, end }) => !open && start >= found.start && end <= found.end);
      expect(inside).toHaveLength(found.tellings);
      expect(found.end - found.start).toBeLessThanOrEqual(found.span / 10);
    }
  });
});
