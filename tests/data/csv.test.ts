import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/data/csv.ts";

describe("a table as CSV", () => {
  it("comes back as it was, whatever is in its cells", () => {
    const rows = [["plain", 'with "quotes"', "with, commas", "with\r\nlines", "المرسى", " spaced ", ""]];
    expect(parse(csv(["a", "b", "c", "d", "e", "f", "g"], rows))).toEqual([["a", "b", "c", "d", "e", "f", "g"], ...rows]);
  });

  it("ends each line with CR and LF, and begins with nothing but its first cell", () => {
    expect(csv(["a", "b"], [[1, true]])).toBe("a,b\r\n1,true\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("holds no formula: %j begins with an apostrophe", (cell) => {
    expect(parse(csv(["a"], [[cell]]))).toEqual([["a"], [`'${cell}`]]);
  });
});
