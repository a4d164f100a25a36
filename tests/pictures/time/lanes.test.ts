import { describe, expect, it } from "vitest";
import { drawLanes, KEY, type Mark, NARROW, PANEL_GAP, type PanelPicture, WIDE } from "../../../src/pictures/time/lanes.ts";
import { BREAK, endsOf } from "../../../src/pictures/time/place.ts";
import { textWidth } from "../../../src/pictures/time/text-width.ts";
import { aRandomStory, barsAt, plainly } from "./some-bars.ts";

/** How wide each panel is on a screen, in rem: side by side, or one below the other. */
function widths(pictures: readonly PanelPicture[], screen: number, sideBySide: boolean): number[] {
  if (!sideBySide) return pictures.map(() => screen - KEY);
  const shares = pictures.reduce((sum, { share }) => sum + share, 0);
  return pictures.map(({ share }) => ((screen - (pictures.length - 1) * PANEL_GAP) * share) / shares - KEY);
}

/** What a mark takes on a screen, as the stylesheet lays it out. */
function extent({ place, bar, ...mark }: Mark, form: "narrow" | "wide", { panel }: PanelPicture, width: number) {
  const { start, end } = endsOf(place, panel, width);
  const { side, labelled, row } = mark[form];
  const label = labelled && side !== "in" ? textWidth(bar.label) * 0.75 + 0.3 : 0;
  const size = Math.max(1.5, Math.max(0.1875, end - start) + label);
  const shown = side === "before" ? Math.min(size, end) : Math.min(size, width - start);
  return side === "before"
    ? { row, from: end - shown, to: end }
    : { row, from: start, to: start + (side === "in" ? end - start : shown) };
}

describe("whatever the story", () => {
  const stories = Array.from({ length: 80 }, (_, seed) => aRandomStory(seed + 1)).map(({ bars, articles }) => ({
    bars,
    articles,
    pictures: drawLanes(bars, articles, plainly),
  }));

  it.each([
    ["narrow" as const, NARROW],
    ["narrow" as const, NARROW * 1.4],
    ["narrow" as const, WIDE - 1],
    ["wide" as const, WIDE],
    ["wide" as const, WIDE * 1.5],
  ])("no two bars with their labels touch, none leaves its panel: %s, %d rem", (form, screen) => {
    const lanes = stories.flatMap(({ pictures }) => {
      const wide = widths(pictures, screen, form === "wide");
      return pictures.flatMap((picture, index) => {
        const width = wide[index] ?? 0;
        return picture.lanes.map(({ marks }) => ({ width, extents: marks.map((mark) => extent(mark, form, picture, width)) }));
      });
    });
    expect(lanes.flatMap(({ width, extents }) => extents.filter(({ from, to }) => from < -0.01 || to > width + 0.01))).toEqual(
      [],
    );
    const touching = lanes.flatMap(({ extents }) =>
      extents.flatMap((one, place) =>
        extents.slice(place + 1).filter((other) => one.row === other.row && one.from < other.to && other.from < one.to),
      ),
    );
    expect(touching).toEqual([]);
  });

  it("every article has a lane in every panel, and every telling is drawn once, in its article's lane", () => {
    for (const { bars, articles, pictures } of stories) {
      for (const { lanes } of pictures) expect(lanes.map(({ article }) => article)).toEqual(articles);
      const lanes = pictures.flatMap((picture) => picture.lanes);
      expect(lanes.every(({ article, marks }) => marks.every(({ bar }) => bar.article === article))).toBe(true);
      expect(lanes.flatMap(({ marks }) => marks)).toHaveLength(bars.length);
    }
  });

  it("the words of the lines never touch each other, and stay within the panel", () => {
    const width = NARROW - KEY;
    for (const { panel, ticks } of stories.flatMap(({ pictures }) => pictures)) {
      const boxes = ticks.narrow.flatMap(({ label, context, flipped, ...place }) => {
        if (label === null) return [];
        const size = Math.max(textWidth(label), textWidth(context ?? "")) * 0.75;
        const { start } = endsOf(place, panel, width);
        return [flipped ? { from: width - size, to: width } : { from: start + 0.2, to: start + 0.2 + size }];
      });
      const apart = boxes.sort((a, b) => a.from - b.from);
      expect(apart.filter(({ from, to }, index) => to > width + 0.01 || from < (apart[index - 1]?.to ?? 0))).toEqual([]);
    }
  });

  it("is drawn the same every time", () => {
    for (const { bars, articles, pictures } of stories.slice(0, 20)) expect(drawLanes(bars, articles, plainly)).toEqual(pictures);
  });
});

describe("a panel", () => {
  it("leaves every break the same room, before the segment that follows it", () => {
    const [picture] = drawLanes(barsAt("2006", "2015"), ["a"], plainly);
    if (!picture) throw new Error("there is no panel");
    const [gap] = picture.breaks;
    const scale = 10 - BREAK;
    expect(gap && endsOf(gap.place, picture.panel, 10).start).toBeCloseTo((scale * 365) / 730, 6);
    expect(picture.lanes[0]?.marks.map(({ place }) => endsOf(place, picture.panel, 10).start)).toEqual([
      0,
      expect.closeTo((scale * 365) / 730 + BREAK, 6),
    ]);
  });
});

describe("a label", () => {
  it("is given in the first lane alone when there are many lanes", () => {
    const { bars } = aRandomStory(3);
    const [first] = bars;
    if (!first) throw new Error("there is no bar");
    const articles = Array.from({ length: 12 }, (_, index) => `a${index}`);
    const same = articles.map((article) => ({ ...first, article, label: "short" }));
    const marks = drawLanes(same, articles, plainly).flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
    expect(marks.map(({ wide }) => wide.labelled)).toEqual([true, ...articles.slice(1).map(() => false)]);
  });
});
