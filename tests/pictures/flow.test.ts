import { describe, expect, it } from "vitest";
import { type Flow, flow } from "../../src/pictures/flow/flow.ts";
import { TOLD_ROWS } from "../../src/pictures/flow/layout.ts";
import { stack } from "../../src/pictures/flow/stack.ts";
import { columnsBefore, directSteps, stepsOf } from "../../src/pictures/flow/steps.ts";
import { untangle } from "../../src/pictures/flow/untangle.ts";
import type { Story } from "../../src/story/story.ts";
import { anArticle, aPassage, aSource, aStory } from "../story/a-story.ts";

const story = aStory({
  sources: [
    aSource("spokesman", { partOf: "office" }),
    aSource("office"),
    aSource("officials", { kind: "unnamed" }),
    aSource("reports", { kind: "unnamed" }),
  ],
  articles: [
    anArticle("A", aPassage("fact:f", "spokesman via tass via ap"), aPassage("fact:g", "ap"), aPassage("fact:h,fact:i", "kcna")),
    anArticle(
      "B",
      aPassage("fact:f", "spokesman and kcna"),
      aPassage("fact:g", "officials via cnn"),
      aPassage("event:e", "kcna"),
    ),
    anArticle("C", aPassage("fact:f", "reports"), aPassage("event:e", "museum"), aPassage("fact:k", "spokesman via ap")),
    anArticle("D"),
  ],
});

function drawn(of: Story): Flow {
  const picture = flow(of);
  if (!picture) throw new Error("there is no picture");
  return picture;
}

/** Every article names twelve of the sources, some of them through others. */
function aLargeStory(articles: number, sources: number, named: number): Story {
  return aStory({
    articles: Array.from({ length: articles }, (_, article) =>
      anArticle(
        `${String.fromCharCode(65 + (article % 26))}${article}`,
        ...Array.from({ length: named }, (__, index) => {
          const source = (article * 7 + index * 5) % sources;
          return aPassage(`fact:f${(article * 3 + index) % 90}`, `s${source}${index % 4 ? "" : ` via s${(source + 1) % 4}`}`);
        }),
      ),
    ),
  });
}

const middle = aLargeStory(12, 26, 8);

describe("the steps of who told whom", () => {
  it("draws each step once, and who both said and passed on at two places", () => {
    const steps = stepsOf(story).map(({ from, to }) => `${from} → ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps).toEqual([
      "said/spokesman → passed/tass",
      "passed/tass → passed/ap",
      "passed/ap → told/a",
      "said/ap → told/a",
      "said/kcna → told/a",
      "said/spokesman → told/b",
      "said/kcna → told/b",
      "said/officials → passed/cnn",
      "passed/cnn → told/b",
      "said/reports → told/c",
      "said/museum → told/c",
      "said/spokesman → passed/ap",
      "passed/ap → told/c",
    ]);
  });

  it("leaves out those who passed it on when there is no room for them", () => {
    const steps = directSteps(story).map(({ from, to, facts }) => `${from} → ${to} ${facts}`);
    expect(steps).toContain("said/spokesman → told/a 1");
    expect(steps.filter((step) => step.includes("passed/"))).toEqual([]);
  });

  it("gives chains as many columns as the longest needs, and ends where sources pass words round", () => {
    expect(columnsBefore(stepsOf(story))).toEqual(
      new Map([
        ["passed/tass", 2],
        ["passed/ap", 1],
        ["passed/cnn", 1],
      ]),
    );
    const ring = aStory({ articles: [anArticle("A", aPassage("fact:f", "x via a via b"), aPassage("fact:f", "x via b via a"))] });
    expect([...columnsBefore(stepsOf(ring)).values()].every((column) => column > 0)).toBe(true);
    expect(drawn(ring).lines).toHaveLength(stepsOf(ring).length);
  });
});

describe("the picture of who told whom", () => {
  it.each([
    ["a small story", story],
    ["a larger one", middle],
  ])("draws every step of %s as one line, through others and straight", (_, of) => {
    const { lines, direct } = drawn(of);
    expect(lines).toHaveLength(stepsOf(of).length);
    expect(direct).toHaveLength(directSteps(of).length);
    expect(new Set(lines.map(({ path }) => path)).size).toBe(lines.length);
    expect(lines.map(({ path }) => path).join()).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("draws lines as heavy as they have facts, and those that only events took apart", () => {
    const steps = stepsOf(story);
    const { lines } = drawn(story);
    const perFact = new Set(lines.flatMap(({ width }, index) => (width > 0 ? width / (steps[index]?.facts ?? 0) : [])));
    expect(perFact.size).toBe(1);
    expect(lines.filter(({ width }) => width === 0)).toHaveLength(1);
  });

  it.each([
    ["a small story", story],
    ["a larger one", middle],
  ])("lets no two names of %s share a row", (_, of) => {
    const { said, uncounted, passed, told, rows } = drawn(of);
    const left = [...said.map(({ row }) => row), ...(uncounted === null ? [] : [uncounted])];
    expect(new Set(left).size).toBe(left.length);
    const relays = passed.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(relays).size).toBe(relays.length);
    const right = told.map(({ row }) => row);
    for (const [index, row] of right.entries())
      expect(row).toBeGreaterThanOrEqual(index ? (right[index - 1] ?? 0) + TOLD_ROWS : 0);
    expect(Math.max(...left, ...passed.map(({ row }) => row))).toBeLessThan(rows);
    expect(Math.max(...right) + TOLD_ROWS).toBeLessThanOrEqual(rows);
  });

  it("lets no line that passes by touch a name", () => {
    const { middles, columns, passed } = drawn(middle);
    const ways = [...middles].filter(([thing]) => thing.startsWith("way "));
    expect(ways.length).toBeGreaterThan(20);
    for (const { row, column } of passed) {
      const beside = ways.filter(([way]) => way.endsWith(` ${column}`));
      expect(beside.filter(([, y]) => y > row && y < row + 1)).toEqual([]);
    }
    expect(columns.size).toBeGreaterThan(30);
  });

  it("stands who speaks for a body under it, and the unnamed apart, below all who count", () => {
    const { said, uncounted } = drawn(story);
    const order = said.toSorted((a, b) => a.row - b.row);
    const office = order.findIndex(({ id }) => id === "office");
    expect(order[office]).toMatchObject({ origin: true });
    expect(order[office + 1]).toMatchObject({ id: "spokesman", origin: false });
    expect(order.filter(({ row }) => row > (uncounted ?? 0)).map(({ id }) => id)).toEqual(["officials", "reports"]);
    expect(drawn(story).lines.filter(({ unnamed }) => unnamed)).toHaveLength(2);
  });

  it("is the same every time", () => {
    expect(drawn(aLargeStory(12, 26, 8))).toEqual(drawn(middle));
  });

  it("has a place for an article that names no one", () => {
    expect(drawn(story).told.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("gives way to the table when there is nothing to draw, or too much to tell apart", () => {
    expect(flow(aStory({ articles: [anArticle("A", aPassage("fact:f"))] }))).toBeNull();
    expect(flow(aLargeStory(60, 60, 20))).toBeNull();
    expect(
      flow(aStory({ articles: Array.from({ length: 60 }, (_, index) => anArticle(`A${index}`, aPassage("fact:f", "s"))) })),
    ).toBeNull();
  });
});

describe("what the picture is made with", () => {
  it("untangles: lines that need not cross don't", () => {
    const columns = [
      [["a"], ["b"], ["c"]],
      [["z"], ["y"], ["x"]],
    ];
    const segments = [
      ["a", "x"],
      ["b", "y"],
      ["c", "z"],
    ].map(([from = "", to = ""]) => ({ from, to }));
    expect(untangle(columns, [segments], new Set())[0]).toEqual([["c"], ["b"], ["a"]]);
  });

  it("keeps a block together with its first on top, and the last ones last", () => {
    const columns = [
      [["head", "a", "b"], ["c"], ["d"]],
      [["x"], ["y"], ["z"]],
    ];
    const segments = [
      ["a", "z"],
      ["b", "x"],
      ["c", "y"],
      ["d", "z"],
    ].map(([from = "", to = ""]) => ({ from, to }));
    expect(untangle(columns, [segments], new Set(["c"]))[0]).toEqual([["head", "b", "a"], ["d"], ["c"]]);
  });

  it("stacks things where they want to be, and pushes those that would overlap apart evenly", () => {
    const two = [
      { size: 1, want: 1 },
      { size: 1, want: 7 },
    ];
    expect(stack(two, 10)).toEqual([1, 7]);
    expect(
      stack(
        two.map((thing) => ({ ...thing, want: 4 })),
        10,
      ),
    ).toEqual([3.5, 4.5]);
    expect(
      stack(
        two.map((thing) => ({ ...thing, want: 40 })),
        10,
      ),
    ).toEqual([8, 9]);
    expect(
      stack(
        two.map((thing) => ({ ...thing, want: 3.2 })),
        10,
        true,
      ),
    ).toEqual([3, 4]);
  });
});
