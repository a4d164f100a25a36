import { describe, expect, it } from "vitest";
import { compareDates, compareDays, compatible, dayNumber, NotADate, readDate, spans } from "../../src/story/dates.ts";

describe("a date in EDTF", () => {
  it.each([
    ["2024-02-20", "2024-02-20", "2024-02-20", "day"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2023-02", "2023-02-01", "2023-02-28", "month"],
    ["2024", "2024-01-01", "2024-12-31", "year"],
    ["201X", "2010-01-01", "2019-12-31", "decade"],
    ["19XX", "1900-01-01", "1999-12-31", "century"],
    ["2023-21", "2023-03-01", "2023-05-31", "season"],
    ["2018-XX", "2018-01-01", "2018-12-31", "year"],
    ["2015/2017", "2015-01-01", "2017-12-31", "interval"],
    ["2023-09/..", "2023-09-01", null, "interval"],
    ["../2024-02", null, "2024-02-29", "interval"],
    ["-0044-03-15", "-000044-03-15", "-000044-03-15", "day"],
  ])("%s spans whole days and keeps its precision", (edtf, earliest, latest, precision) => {
    expect(readDate(edtf)).toMatchObject({ edtf, earliest, latest, precision });
  });

  it("is not widened by ~ or ?, which are kept to be shown", () => {
    expect(readDate("2024-02~")).toMatchObject({
      earliest: "2024-02-01",
      latest: "2024-02-29",
      approximate: true,
      uncertain: false,
    });
    expect(readDate("2024?")).toMatchObject({
      earliest: "2024-01-01",
      latest: "2024-12-31",
      approximate: false,
      uncertain: true,
    });
  });

  it.each(["2023-02-29", "2024-13", "tomorrow", "", "2024-02-20T10:00:00Z", "2024%", "2024-03/2024-02", "[2023,2024]", "../.."])(
    "refuses %j with a sentence",
    (edtf) => {
      expect(() => readDate(edtf)).toThrow(NotADate);
    },
  );
});

describe("two dates", () => {
  it("are compatible when they share a day, however vague one is", () => {
    expect(compatible(readDate("2023"), readDate("2023-09"))).toBe(true);
    expect(compatible(readDate("2023-09/.."), readDate("2031"))).toBe(true);
    expect(compatible(readDate("2024-02-18"), readDate("2024-02-19"))).toBe(false);
  });

  it("cover one another when every day of one is a day of the other", () => {
    expect(spans(readDate("2023"), readDate("2023-09"))).toBe(true);
    expect(spans(readDate("2023-09"), readDate("2023"))).toBe(false);
    expect(spans(readDate("2023-09/.."), readDate("2024"))).toBe(true);
    expect(spans(readDate("2024"), readDate("2023-09/.."))).toBe(false);
  });

  it("come in the order of their first day, then of their last", () => {
    const sorted = ["2024", "2023-09/..", "2023-09", "../2024", "2023", "-0044"].map(readDate).sort(compareDates);
    expect(sorted.map((date) => date.edtf)).toEqual(["../2024", "-0044", "2023", "2023-09", "2023-09/..", "2024"]);
  });
});

describe("a day", () => {
  it("counts from 1970 and orders across the year 0", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dayNumber("0099-01-01")).toBeLessThan(dayNumber("0100-01-01"));
    expect(compareDays("-000044-03-15", "0044-03-15")).toBeLessThan(0);
  });
});
