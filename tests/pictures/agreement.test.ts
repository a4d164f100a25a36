import { describe, expect, it } from "vitest";
import { agreement } from "../../src/pictures/agreement.ts";

const shades = (counts: number[][]) =>
  agreement({ articles: ["a", "b", "c"].slice(0, counts.length), counts }).rows.map((row) => row.map(({ shade }) => shade));

describe("the triangle of all pairs", () => {
  const counts = [
    [4, 2, 0],
    [2, 3, 1],
    [0, 1, 2],
  ];

  it("has each pair once, and each article at the end of its row", () => {
    const { rows } = agreement({ articles: ["a", "b", "c"], counts });
    expect(rows.map((row) => row.map(({ row, column, n }) => `${row}${column} ${n}`))).toEqual([
      ["aa 4"],
      ["ba 2", "bb 3"],
      ["ca 0", "cb 1", "cc 2"],
    ]);
  });

  it("shades a pair by the part it shares of all facts in either, beside the largest such part", () => {
    // 2 of 5, 0 of 6, 1 of 4.
    expect(shades(counts)).toEqual([[null], [10, null], [0, 6, null]]);
  });

  it("names the pair that shares most, the first of equals", () => {
    expect(agreement({ articles: ["a", "b", "c"], counts }).most).toMatchObject({ row: "b", column: "a", n: 2 });
  });

  it("names none where nothing is shared, and shades none", () => {
    const apart = [
      [1, 0],
      [0, 1],
    ];
    expect(agreement({ articles: ["a", "b"], counts: apart }).most).toBeNull();
    expect(shades(apart)).toEqual([[null], [0, null]]);
  });
});
