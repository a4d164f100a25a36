import { describe, expect, it } from "vitest";
import { systems } from "../../src/pictures/systems.ts";

const columns = (count: number, characters: number) => Array.from({ length: count }, () => characters);

describe("the systems of a collation", () => {
  it("leaves a short sentence on one line", () => {
    expect(systems([columns(6, 5), columns(6, 8)])).toEqual([{ from: 0, to: 6 }]);
  });

  it("breaks a long one into lines that are nearly equally long", () => {
    expect(systems([columns(12, 12)])).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 8 },
      { from: 8, to: 12 },
    ]);
  });

  it("takes a column to be as wide as its longest cell", () => {
    expect(
      systems([
        [30, 2, 2],
        [2, 30, 30],
      ]),
    ).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it("lets a column that is wider than a line stand alone", () => {
    expect(systems([[10, 200, 10]])).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it("holds no more columns on a line than a turned table has rows", () => {
    expect(systems([columns(20, 1)]).every(({ from, to }) => to - from <= 14)).toBe(true);
  });

  it("covers every column once, in order", () => {
    const lines = systems([columns(40, 7)]);
    expect(lines.map(({ from }) => from)).toEqual([0, ...lines.slice(0, -1).map(({ to }) => to)]);
    expect(lines.at(-1)?.to).toBe(40);
  });

  it("has no line for no column", () => {
    expect(systems([])).toEqual([]);
  });
});
