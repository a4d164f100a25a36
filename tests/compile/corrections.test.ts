import { describe, expect, it } from "vitest";
import { aCorrection, aFact, anArticle, placesOf, storyWith } from "./a-content-folder.ts";

const CORRECTION = "corrections/opening-day.md";

describe("a correction", () => {
  it("becomes a record with its day, what it touches, and its reason as HTML", async () => {
    const { corrections } = await storyWith({
      [CORRECTION]: aCorrection({ articles: "[first]", facts: "[open]", events: "[opening]", body: "We had *Monday*.\n" }),
    });
    expect(corrections).toEqual([
      {
        id: "opening-day",
        date: expect.objectContaining({ edtf: "2024-03-03" }),
        title: "The day it opened",
        articles: ["first"],
        facts: ["open"],
        events: ["opening"],
        note: "<p>We had <em>Monday</em>.</p>",
      },
    ]);
  });

  it("may be made after the day that the story is brought up to", async () => {
    expect(await placesOf({ [CORRECTION]: aCorrection({ date: "2025-01-01" }) })).toEqual([]);
  });

  it("stands before older ones, and among those of one day in the order of their names", async () => {
    const { corrections } = await storyWith({
      "corrections/a.md": aCorrection({ date: "2024-03-02" }),
      "corrections/c.md": aCorrection(),
      "corrections/b.md": aCorrection(),
    });
    expect(corrections.map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });

  it("that is a draft is checked and not published", async () => {
    const { corrections } = await storyWith({ [CORRECTION]: aCorrection({ draft: "true" }) });
    expect(corrections).toEqual([]);
    expect(await placesOf({ [CORRECTION]: aCorrection({ draft: "true", facts: "[opne]" }) })).toEqual([
      `${CORRECTION}:5:9 unknown-fact`,
    ]);
  });

  it("leads to what was withdrawn, and not to what is a draft", async () => {
    const { corrections } = await storyWith({
      "articles/gone.md": anArticle({ withdrawn: "a hoax" }),
      "facts/unsure.md": aFact({ draft: "true" }),
      [CORRECTION]: aCorrection({ articles: "[gone]", facts: "[unsure, open]" }),
    });
    expect(corrections).toEqual([expect.objectContaining({ articles: ["gone"], facts: ["open"] })]);
  });

  it("follows an earlier id, with a warning", async () => {
    const files = {
      "facts/open.md": aFact({ aliases: "[opened]", versions: "[{ now: It is open }]" }),
      [CORRECTION]: aCorrection({ facts: "[opened, open]" }),
    };
    expect(await placesOf(files)).toEqual([`${CORRECTION}:4:9 alias-used`]);
    expect((await storyWith(files)).corrections[0]?.facts).toEqual(["open"]);
  });

  it("is no use of what it touches", async () => {
    const files = { "facts/closed.md": aFact(), [CORRECTION]: aCorrection({ facts: "[closed]" }) };
    expect(await placesOf(files)).toEqual(["facts/closed.md:1:1 unused-fact"]);
  });

  it.each([
    ["a name that begins with a digit", { "corrections/2024-03-03.md": aCorrection() }, "corrections/2024-03-03.md:1:1 bad-name"],
    ["no day", { [CORRECTION]: aCorrection({ date: "2024-03" }) }, `${CORRECTION}:2:7 bad-field`],
    [
      "nothing said in it but a picture's place",
      { [CORRECTION]: aCorrection({ body: "[x]: https://a.example\n" }) },
      `${CORRECTION}:1:1 bare-correction`,
    ],
    ["a mark in it", { [CORRECTION]: aCorrection({ body: "It [is](fact:open).\n" }) }, `${CORRECTION}:5:4 misplaced-mark`],
  ])("with %s is told of", async (_, files, place) => {
    expect(await placesOf(files)).toContain(place);
  });
});
