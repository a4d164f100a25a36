import { expect, test } from "vitest";
import { readDate } from "../../src/story/dates.ts";
import { formatDate } from "../../src/words/dates.ts";

test.each([
  ["2024-02-18", "18 February 2024", "18 Feb 2024"],
  ["2024-02", "February 2024", "Feb 2024"],
  ["2024", "2024", "2024"],
  ["201X", "2010s", "2010s"],
  ["19XX", "20th century", "20th century"],
  ["2024-02-XX", "February 2024", "Feb 2024"],
  ["2024-XX-XX", "2024", "2024"],
  ["2024-21", "spring 2024", "spring 2024"],
  ["2015/2017", "2015 to 2017", "2015–2017"],
  ["2024-02/2024-04", "February – April 2024", "Feb – Apr 2024"],
  ["2024-02-15/2024-02-17", "15 – 17 February 2024", "15 – 17 Feb 2024"],
  ["2024-02-28/2024-03-02", "28 February – 2 March 2024", "28 Feb – 2 Mar 2024"],
  ["2024-01/2025", "January 2024 to 2025", "Jan 2024 to 2025"],
  ["2024-22/2024-24", "summer 2024 to winter 2024", "summer 2024 to winter 2024"],
  ["2023-10/..", "from October 2023", "from Oct 2023"],
  ["../2024-02", "until February 2024", "until Feb 2024"],
  ["2024-02~", "about February 2024", "about Feb 2024"],
  ["2024-02-18?", "18 February 2024, uncertain", "18 Feb 2024?"],
  ["0476-09", "September 476", "Sept 476"],
  ["-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"],
  ["0000", "1 BC", "1 BC"],
])("%s is written as precisely as it is known", (edtf, long, short) => {
  const date = readDate(edtf);
  const plain = (text: string) => text.replace(/[\u2009\u202f]/g, " ");
  expect(plain(formatDate(date, "en", "long"))).toBe(long);
  expect(plain(formatDate(date, "en", "short"))).toBe(short);
});

test("a month never shows a day, and a year never a month", () => {
  for (const style of ["long", "short"] as const) {
    expect(formatDate(readDate("2024-02"), "en", style)).not.toMatch(/\b\d{1,2}\b/);
    expect(formatDate(readDate("2024"), "en", style)).toBe("2024");
  }
});

test("a region says how a day is written", () => {
  expect(formatDate(readDate("2024-02-18"), "en-US")).toBe("February 18, 2024");
});

test("a language without words of its own is not mixed with English", () => {
  expect(formatDate(readDate("2024-02~"), "de")).toBe("about February 2024");
});
