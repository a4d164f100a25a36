import { describe, expect, it } from "vitest";
import { clocks } from "../../src/words/en-clocks.ts";

describe("how long a report took", () => {
  const inWords = (...days: number[]) => days.map((one) => `${one}: ${clocks.report(one)}`);

  it("is told in days, with words of their own for the nearest", () => {
    expect(inWords(0, 1, 2, 23, 99)).toMatchInlineSnapshot(`
      [
        "0: the same day",
        "1: the next day",
        "2: 2 days later",
        "23: 23 days later",
        "99: 99 days later",
      ]
    `);
  });

  it("is told in months and years, and as about so many, when nobody counts the days", () => {
    expect(inWords(100, 700, 701, 1000, 73_600)).toMatchInlineSnapshot(`
      [
        "100: about 3 months later",
        "700: about 23 months later",
        "701: about 2 years later",
        "1000: about 3 years later",
        "73600: about 202 years later",
      ]
    `);
  });

  it("is called an announcement when the report came first", () => {
    expect(inWords(-1, -3, -400)).toMatchInlineSnapshot(`
      [
        "-1: announced the day before",
        "-3: announced 3 days before",
        "-400: announced about 13 months before",
      ]
    `);
  });
});

describe("a stretch without an event", () => {
  const just = { unit: "years", length: 8, extent: "just", ongoing: false } as const;

  it("begins a line, and agrees with its number", () => {
    expect(
      ([just, { ...just, length: 1 }, { ...just, unit: "months", length: 3 }, { ...just, length: 76 }] as const).map(clocks.gap),
    ).toMatchInlineSnapshot(`
      [
        "Eight years without an event",
        "One year without an event",
        "Three months without an event",
        "76 years without an event",
      ]
    `);
  });

  it("says that it is longer, or not known exactly, or that something was going on", () => {
    expect(
      (
        [
          { ...just, extent: "over" },
          { ...just, extent: "about" },
          { ...just, ongoing: true },
        ] as const
      ).map(clocks.gap),
    ).toMatchInlineSnapshot(`
      [
        "More than eight years without an event",
        "About eight years without an event",
        "Eight years without a new event",
      ]
    `);
  });
});
