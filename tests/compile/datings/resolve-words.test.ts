import { describe, expect, test } from "vitest";
import { resolveWords } from "../../../src/compile/datings/resolve-words.ts";
import { readDate } from "../../../src/story/dates.ts";

/** What words come to, likeliest first. */
function read(words: string, published: string | null, language = "en"): string[] {
  return resolveWords(words, published === null ? null : readDate(published), language).map(({ date }) => date.edtf);
}

describe("words that name their own year need no date of publication", () => {
  test.each([
    ["in September 2023", "2023-09"],
    ["on 18 February 2024", "2024-02-18"],
    ["February 18, 2024", "2024-02-18"],
    ["Feb. 18, 2024", "2024-02-18"],
    ["the 18th of February 2024", "2024-02-18"],
    ["Tuesday, Feb 20, 2024", "2024-02-20"],
    ["at 10:30 on 18 February 2024", "2024-02-18"],
    ["2024-02-18", "2024-02-18"],
    ["29 February 2024", "2024-02-29"],
    ["May 2023", "2023-05"],
    ["in the month of May 2023", "2023-05"],
    ["in 2018", "2018"],
    ["in the year 2019", "2019"],
    ["(2019)", "2019"],
    ["2021", "2021"],
    ["cast in 1823", "1823"],
    ["in late 2023", "2023"],
    ["mid-2023", "2023"],
    ["some time in 2018", "2018"],
    ["about 2018", "2018~"],
    ["the 1990s", "199X"],
    ["in the early 1990s", "199X"],
    ["in the 19th century", "18XX"],
    ["in the nineteenth century", "18XX"],
    ["in summer 2023", "2023-22"],
    ["in the summer of 2023", "2023-22"],
    ["winter 2023", "2023-24"],
    ["from 1987 to 1991", "1987/1991"],
    ["between 1987 and 1991", "1987/1991"],
    ["1987–1991", "1987/1991"],
    ["1987–91", "1987/1991"],
    ["in the years 2015 to 2017", "2015/2017"],
    ["in the period from 2015 to 2017 alone", "2015/2017"],
    ["from August to October 2023", "2023-08/2023-10"],
    ["February 12-14, 2024", "2024-02-12/2024-02-14"],
    ["December 30 to January 2, 2024", "2023-12-30/2024-01-02"],
    ["since 2018", "2018/.."],
    ["since some time in the twentieth century", "19XX/.."],
    ["until March 2023", "../2023-03"],
    ["before 2018", "../2018"],
    ["by the end of 2024", "../2024"],
  ])("%s: %s", (words, edtf) => {
    expect(read(words, null)[0]).toBe(edtf);
    expect(read(words, "2031-07-04")[0]).toBe(edtf);
  });
});

describe("words that lean on the day of publication", () => {
  test.each([
    // 20 February 2024 was a Tuesday.
    ["on Tuesday", "2024-02-20", "2024-02-20"],
    ["Tuesday", "2024-02-20", "2024-02-20"],
    ["on Monday", "2024-02-20", "2024-02-19"],
    ["on Wednesday", "2024-02-20", "2024-02-14"],
    ["on Sat", "2024-02-20", "2024-02-17"],
    ["Tuesday evening", "2024-02-20", "2024-02-20"],
    ["at 3 p.m. on Tuesday", "2024-02-20", "2024-02-20"],
    ["last Tuesday", "2024-02-20", "2024-02-13"],
    ["next Tuesday", "2024-02-20", "2024-02-27"],
    ["since Monday", "2024-02-20", "2024-02-19/.."],
    ["Tuesday (February 20)", "2024-02-20", "2024-02-20"],
    ["on Saturday 14 June", "2025-07-05", "2025-06-14"],
    ["on Sunday", "2024-03-03", "2024-03-03"],
    ["on Friday", "2024-03-02", "2024-03-01"],
    ["on Thursday", "2024-03-02", "2024-02-29"],
    ["February 18", "2024-02-20", "2024-02-18"],
    ["on 7 October", "2024-02-20", "2023-10-07"],
    ["on 29 February", "2023-05-01", "2020-02-29"],
    ["17–18 February", "2024-02-20", "2024-02-17/2024-02-18"],
    ["the night of 17 to 18 February", "2024-02-20", "2024-02-17/2024-02-18"],
    ["December 30 to January 2", "2024-02-20", "2023-12-30/2024-01-02"],
    ["in September", "2024-02-20", "2023-09"],
    ["in February", "2024-02-20", "2024-02"],
    ["in May", "2024-02-20", "2023-05"],
    ["at the beginning of February", "2024-02-20", "2024-02"],
    ["early February", "2024-02-20", "2024-02"],
    ["in about June", "2025-07-04", "2025-06~"],
    ["from August", "2024-02-20", "2023-08/.."],
    ["last September", "2024-02-20", "2023-09"],
    ["last November", "2025-11-20", "2024-11"],
    ["in September last year", "2024-02-20", "2023-09"],
    ["in February this year", "2024-02-20", "2024-02"],
    ["Since Kim Jong-un’s visit to Russia in September", "2024-02-20", "2023-09/.."],
    ["last year", "2024-02-20", "2023"],
    ["late last year", "2024-02-20", "2023"],
    ["earlier this year", "2024-02-20", "2024"],
    ["next year", "2024-02-20", "2025"],
    ["this month", "2024-02-20", "2024-02"],
    ["last month", "2024-01-31", "2023-12"],
    ["last month", "2024-03-31", "2024-02"],
    ["next month", "2024-12-31", "2025-01"],
    ["last week", "2024-02-20", "2024-02-12/2024-02-18"],
    ["last week", "2024-01-01", "2023-12-25/2023-12-31"],
    ["this week", "2024-02-20", "2024-02-19/2024-02-25"],
    ["over the weekend", "2024-02-20", "2024-02-17/2024-02-18"],
    ["at the weekend", "2024-03-04", "2024-03-02/2024-03-03"],
    ["last weekend", "2024-02-25", "2024-02-17/2024-02-18"],
    ["this weekend", "2024-02-20", "2024-02-24/2024-02-25"],
    ["yesterday", "2024-03-01", "2024-02-29"],
    ["yesterday", "2023-01-01", "2022-12-31"],
    ["today", "2024-02-20", "2024-02-20"],
    ["tomorrow", "2024-02-28", "2024-02-29"],
    ["last night", "2024-02-20", "2024-02-19/2024-02-20"],
    ["two days ago", "2024-03-01", "2024-02-28"],
    ["three years ago", "2024-02-20", "2021~"],
    ["this summer", "2025-07-05", "2025-22"],
    ["last summer", "2025-07-05", "2024-22"],
    ["last winter", "2024-02-20", "2022-24"],
    ["in the fall", "2024-02-20", "2023-23"],
    ["in the last century", "2024-02-20", "19XX"],
  ])("%s, published %s: %s", (words, published, edtf) => {
    expect(read(words, published)[0]).toBe(edtf);
    expect(read(words, null)).toEqual([]);
  });
});

describe("words that can't be read for certain are not read", () => {
  test.each([
    ...["sat", "sun", "mar", "may", "now", "wed", "Sat", "Sun", "May", "in may", "the March on Rome", "the Sunday Times"],
    ...["in recent weeks", "recently", "earlier that year", "on the same Saturday", "that September", "the next September"],
    ...["two weeks ago", "some months ago", "in the last year", "over the past year", "over the last weekend"],
    ...["on 30 February 2024", "29 February 2023", "02/18/2024", "18.02.2024", "2024-02", "on the 18th", "in Q3 2023"],
    ...["two years after the 2018 summit", "after the vote in 2018", "a Tuesday in March", "on the third Tuesday of March"],
    ...["the last Tuesday in May", "the weekend of 17 February", "between 12 and 15 March", "in March or April 2023"],
    ...["in 2019 and 2020", "not in 2018", "resolution 2397 of 2017", "2,000 cars", "in 2,018", "in 20188", "the 2018 summit"],
    ...["in 44 BC", "in 1823 BC", "on May 5, 44 BC", "in the fall of Kabul", "the anniversary of 1945", "Christmas 2023"],
    `in 2018 ${"and so on ".repeat(12)}`,
  ])("%s", (words) => {
    expect(read(words, "2024-02-20")).toEqual([]);
  });
});

describe("what words may also mean comes after what they likely mean", () => {
  test.each([
    ["on Friday", "2024-02-20", ["2024-02-16", "2024-02-23"]],
    ["in September", "2024-02-20", ["2023-09", "2024-09"]],
    ["last September", "2023-11-20", ["2023-09", "2022-09"]],
    ["since 2018", "2024-02-20", ["2018/..", "2018"]],
    ["last week", "2024-02-18", ["2024-02-05/2024-02-11", "2024-02-11/2024-02-17", "2024-02-11/2024-02-17"]],
    ["the twentieth century", "2024-02-20", ["19XX", "1901/2000"]],
  ])("%s, published %s: %s", (words, published, dates) => {
    expect(read(words, published)).toEqual(dates);
  });

  test("a summer is also that of the other hemisphere", () => {
    expect(read("in summer 2023", null)).toEqual(["2023-22", "2023-05/2023-09", "2022-11/2023-03", "2023-11/2024-03"]);
  });
});

describe("an article dated to a month or a year", () => {
  test.each([
    ["last year", "2024-02", ["2023"]],
    ["last year", "2024", ["2023"]],
    ["last month", "2024-01", ["2023-12"]],
    ["in September", "2024-02", ["2023-09", "2024-09"]],
    ["yesterday", "2024-02", []],
    ["on Tuesday", "2024-02", []],
    ["last month", "2024", []],
  ])("%s, published %s: %j", (words, published, dates) => {
    expect(read(words, published)).toEqual(dates);
  });

  test("uncertainly is not reckoned from", () => {
    expect(read("on Tuesday", "2024-02-20?")).toEqual([]);
    expect(read("in 2018", "2024-02-20?")).toEqual(["2018"]);
  });
});

describe("whatever the day of publication", () => {
  const days = Array.from({ length: 800 }, (_, index) => new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10));
  const daysBefore = (day: string, count: number) => new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
  const name = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" }).format(new Date(day));

  test("a weekday is that of the last seven days, and a day of a month that of the last year", () => {
    const wrong = days.flatMap((published, index) => {
      const recent = daysBefore(published, index % 7);
      const older = daysBefore(published, index % 365);
      const asked = [
        [`on ${name(recent, { weekday: "long" })}`, recent],
        [`on ${name(older, { month: "long", day: "numeric" })}`, older],
        [`in ${name(older, { month: "long", year: "numeric" })}`, older.slice(0, 7)],
        ["yesterday", daysBefore(published, 1)],
        ["last year", String(Number(published.slice(0, 4)) - 1)],
        ["this month", published.slice(0, 7)],
      ] as const;
      return asked.filter(([words, edtf]) => read(words, published)[0] !== edtf).map((pair) => [published, ...pair]);
    });
    expect(wrong).toEqual([]);
  });
});

describe("in other languages a whole date is read, and nothing less", () => {
  test.each([
    ["de", "am 18. Februar 2024", "2024-02-18"],
    ["de-AT", "Dienstag, 20. Februar 2024", "2024-02-20"],
    ["fr", "le 1er mars 2024", "2024-03-01"],
    ["es", "el 18 de febrero de 2024", "2024-02-18"],
    ["it", "il 18 febbraio 2024", "2024-02-18"],
    ["nl", "op 18 februari 2024", "2024-02-18"],
    ["pt-BR", "em 18 de fevereiro de 2024", "2024-02-18"],
    ["ru", "18 февраля 2024 года", "2024-02-18"],
    ["uk", "18 лютого 2024 року", "2024-02-18"],
    ["sv", "den 18 februari 2024", "2024-02-18"],
    ["fi", "18. helmikuuta 2024", "2024-02-18"],
    ["vi", "ngày 18 tháng 2 năm 2024", "2024-02-18"],
    ["ja", "2024年2月18日", "2024-02-18"],
    ["zh-Hans", "2024年2月18日", "2024-02-18"],
    ["ar", "١٨ فبراير ٢٠٢٤", "2024-02-18"],
  ])("%s: %s", (language, words, edtf) => {
    expect(read(words, null, language)).toEqual([edtf]);
  });

  test.each([
    ["de", "vor dem 18. Februar 2024"],
    ["de", "18.02.2024"],
    ["de", "gestern"],
    ["fr", "mardi"],
    ["ru", "до 18 февраля 2024 года"],
    ["th", "18 กุมภาพันธ์ 2567"],
    ["sun", "on Tuesday"],
  ])("%s: %s is not", (language, words) => {
    expect(read(words, "2024-02-20", language)).toEqual([]);
  });
});
