import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/story/dates.ts";
import { anArticle, anEvent, placesOf, storyWith } from "../a-content-folder.ts";

interface Wish {
  /** The marked text, in a body. */
  body: string;
  published?: string;
  updated?: string;
  date?: string;
  language?: string;
}

function files({ body, date = "2024-02-18", ...fields }: Wish) {
  return {
    // The one article of the good content has no date and says "since Sunday", which is then the editor's reading.
    "events/opening.md": anEvent({ date: `'${date}'` }),
    "articles/second.md": anArticle({ published: "2024-02-20", ...fields, body: `${body}\n` }),
  };
}

const kindsOf = async (wish: Wish) => (await placesOf(files(wish))).map((place) => place.split(" ").at(-1));

async function receiptOf(wish: Wish) {
  const marks = (await storyWith(files(wish))).article("second").passages.flatMap((passage) => passage.marks);
  return marks.map((mark) => (mark.kind === "event" ? mark.receipt : undefined))[0];
}

describe("the words of a dating that can't be its date are told", () => {
  test.each([
    { body: "It opened [on Monday](when:opening)." },
    { body: "It opened [in January](when:opening)." },
    { body: "It opened [last year](when:opening)." },
    { body: "It opened [in 2023](when:opening)." },
    { body: "It opened [on 17 February 2024](when:opening)." },
    { body: "It opened [yesterday](when:opening)." },
    { body: "It opened [in February](when:opening/2024-03)." },
    { body: "It opened [on Sunday](when:opening/2024-02-19)." },
    { body: "It opened [today](when:opening/2023-01-01)." },
    { body: "It opened [in September](when:opening).", date: "2022-09" },
    { body: "Sie öffnete [am 17. Februar 2024](when:opening).", language: "de" },
  ])("$body", async (wish) => {
    expect(await kindsOf(wish)).toEqual(["dating-differs"]);
  });
});

describe("a dating that is shown as something else than its words say is warned of", () => {
  test.each([
    [{ body: "It opened [last year](when:opening).", date: "2023-09" }, "dating-vaguer"],
    [{ body: "It opened [in February](when:opening)." }, "dating-vaguer"],
    [{ body: "It opened [over the weekend](when:opening)." }, "dating-vaguer"],
    [{ body: "It opened [last year](when:opening/2023-09).", date: "2023" }, "dating-vaguer"],
    [{ body: "It opened [on Sunday](when:opening).", date: "2024" }, "dating-sharper"],
    [{ body: "It opened [on 18 February 2024](when:opening/2024)." }, "dating-sharper"],
  ] as const)("%j: %s", async (wish, kind) => {
    expect(await kindsOf(wish)).toEqual([kind]);
  });
});

describe("no alarm is false", () => {
  test.each([
    { body: "It opened [on Sunday](when:opening)." },
    { body: "It opened [last year](when:opening/2023).", date: "2023-09" },
    { body: "It opened [over the weekend](when:opening/2024-02-17/2024-02-18)." },
    // A conflict between a dating and its event is the readers' to see.
    { body: "It opened [on Saturday](when:opening/2024-02-17)." },
    // What is still to come.
    { body: "It will open [on Friday](when:opening).", date: "2024-02-23" },
    { body: "It will open [in September](when:opening).", date: "2024-09-12" },
    { body: "It will open [in 2044](when:opening).", date: "2044" },
    // Another sentence, or the mark, says of which year or week.
    { body: "In 2019 all was ready. [In March](when:opening) it opened.", date: "2019-03" },
    { body: "It opened [in March](when:opening/2019-03)." },
    { body: "It happened on 4 February. It opened [on Sunday](when:opening).", date: "2024-02-04" },
    { body: "In June 2023 it opened, [on Sunday](when:opening).", date: "2023-06-04" },
    // Words outside the mark belong to it.
    { body: "It opened two days before [Tuesday](when:opening)." },
    { body: "It opened on [Monday](when:opening) of the week before.", date: "2024-02-12" },
    { body: "It opened in [September](when:opening) of 2021.", date: "2021-09" },
    // Whoever speaks may have spoken on another day.
    { body: "“It opened [yesterday](when:opening),” he said." },
    { body: "The firm that was [founded in 1990 and is now bankrupt opened it](when:opening)." },
    // Words that open an end or are vague.
    { body: "It has been open [since 2018](when:opening).", date: "2018-05" },
    { body: "It was open [until March](when:opening).", date: "2023-01" },
    { body: "It opened [in about 1990](when:opening).", date: "1992" },
    { body: "It opened [in late 2023](when:opening).", date: "2023-11-12" },
    { body: "It opened [a year ago](when:opening)." },
    // A part of a longer time.
    { body: "It was open [in 2016](when:opening).", date: "2015/2017" },
    // An article that was brought up to date later.
    { body: "It opened [on Sunday](when:opening).", published: "2024-02-10", updated: "2024-02-19" },
    // Summer in the south, a week from Sunday.
    { body: "It opened [this summer](when:opening).", date: "2024-01-15" },
    { body: "It opened [last week](when:opening/2024-02-11/2024-02-17).", published: "2024-02-18" },
    { body: "وافتُتح [يوم الثلاثاء](when:opening).", language: "ar" },
    { body: "火曜日に[開通した](when:opening)。", language: "ja" },
  ])("$body", async (wish) => {
    expect(await kindsOf(wish)).toEqual([]);
  });
});

describe("a dating keeps the receipt of how its words come to a date", () => {
  test("with the date of publication when they lean on it", async () => {
    expect(await receiptOf({ body: "It opened [on Sunday](when:opening)." })).toEqual({
      anchor: "2024-02-20",
      reads: readDate("2024-02-18"),
    });
  });

  test("without it when they don't", async () => {
    expect(await receiptOf({ body: "It opened [in February 2024](when:opening/2024-02)." })).toEqual({
      anchor: null,
      reads: readDate("2024-02"),
    });
  });

  test("but not when they come to nothing, or to their date only by other words", async () => {
    expect(await receiptOf({ body: "It opened [recently](when:opening)." })).toBeNull();
    expect(await receiptOf({ body: "It opened [in March](when:opening/2019-03)." })).toBeNull();
    expect(await receiptOf({ body: "It opened, [it says](event:opening)." })).toBeNull();
  });
});
