import { expect, it } from "vitest";
import { readDate } from "../../src/story/dates.ts";
import { isEditorsReading } from "../../src/story/editors-reading.ts";

const undated = { published: null };

it.each([
  ["on Tuesday", "2024-02-20", true],
  ["on February 20", "2024-02-20", true],
  ["in 2006", "2006", false],
  ["from 2015 to 2017 alone", "2015/2017", false],
  ["في عام ٢٠٠٦", "2006", false],
  ["in 44 BC", "-0044", false],
  ["in September", "2023-09/..", true],
])("without an article's date, “%s” as %s is the editor's reading: %s", (words, date, reading) => {
  expect(isEditorsReading(undated, { words, date: readDate(date) })).toBe(reading);
});

it("is never the editor's reading when the article has a date to reckon from", () => {
  expect(isEditorsReading({ published: readDate("2024-02-20") }, { words: "on Tuesday", date: readDate("2024-02-20") })).toBe(
    false,
  );
});
