import { imageDimensionsFromData } from "image-dimensions";
import { describe, expect, it } from "vitest";
import type { Card, Place } from "../../src/share/card.ts";
import { drawCard } from "../../src/share/draw-card.ts";
import { fitHeadline } from "../../src/share/fit-headline.ts";
import { INNER, SIZE } from "../../src/share/layout.ts";
import { heightOf } from "../../src/share/render.ts";
import { sayable } from "../../src/share/sayable.ts";

const brand = { site: "Synoptic", story: "A story" };

const aCard = (wish: Partial<Card> = {}): Card => ({
  page: "/",
  description: "",
  kicker: null,
  headline: "A car was given",
  face: "sans",
  instead: "A headline in Arabic",
  standfirst: null,
  strip: ["A", "B", "C"].map((letter): Place => ({ letter, state: "carries", versions: [], contested: false })),
  finding: "3 of 3 articles",
  alt: "",
  ...wish,
});

const headlined = (texts: string[]) => aCard({ kicker: { letter: "C", texts, contested: false } });

describe("the picture of a page", () => {
  it("is a PNG of the size that is asked for everywhere, light enough to be fetched", async () => {
    const long = aCard({ headline: "A statement that goes on and on ".repeat(40), face: "serif" });
    const png = await drawCard(long, brand);
    expect(imageDimensionsFromData(png)).toEqual({ ...SIZE, type: "png" });
    expect(png.length).toBeLessThan(100_000);
  });

  it("has the same bytes again", async () => {
    expect(Buffer.compare(await drawCard(aCard(), brand), await drawCard(aCard(), brand))).toBe(0);
  });

  it("leaves out a name that the fonts have no letters for", async () => {
    const [named, unnamed] = [headlined(["항구신문", "16 June 2025"]), headlined(["16 June 2025"])];
    expect(Buffer.compare(await drawCard(named, brand), await drawCard(unnamed, brand))).toBe(0);
  });

  it("is drawn without a strip, a kicker or a story whose title can be shown", async () => {
    const png = await drawCard(aCard({ strip: [], headline: "배" }), { ...brand, story: "배" });
    expect(imageDimensionsFromData(png)).toEqual({ ...SIZE, type: "png" });
  });
});

describe("what the fonts can show", () => {
  it.each([
    ["Łódź, Việt Nam, Привет, Καλημέρα – “ok” 20 €", "Łódź, Việt Nam, Привет, Καλημέρα – “ok” 20 €"],
    ["A car 😀👍🏽 for 김정은", "A car … for …"],
    ["جرس الميناء", null],
    ["😀", null],
    ["soft\u00adhyphen and\u200f mark", "softhyphen and mark"],
    ["cafe\u0301", "café"],
  ])("of “%s” is “%s”", async (words, shown) => {
    const say = await sayable([words]);
    expect(say(words)?.replaceAll("\u00a0", " ") ?? null).toBe(shown);
  });

  it("is the same whatever was asked for before", async () => {
    await sayable(["항구 harbour"]);
    const say = await sayable(["harbour"]);
    expect(say("harbour")).toBe("harbour");
  });
});

describe("a headline", () => {
  const height = 250;
  const set = (headline: string, standfirst: string | null = null) => fitHeadline({ headline, standfirst, face: "sans", height });
  const styleOf = ({ props }: Awaited<ReturnType<typeof set>>[number] = { type: "", props: {} }) =>
    props.style as { fontSize: number };

  it("is the smaller the longer it is, and is never cut off", async () => {
    const sizes: number[] = [];
    for (const times of [1, 4, 8, 12]) {
      const drawn = await set("A car was given. ".repeat(times));
      expect(await heightOf(drawn, INNER)).toBeLessThanOrEqual(height);
      sizes.push(styleOf(drawn[0]).fontSize);
    }
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(new Set(sizes).size).toBe(4);
  });

  it("ends after a whole word when even the smallest size has no room for it", async () => {
    const [drawn] = await set("statement ".repeat(200));
    expect(drawn?.props.children).toMatch(/^(statement )+…$/);
  });

  it("ends within a word that alone is too long", async () => {
    const drawn = await set("a".repeat(2_000));
    expect(drawn[0]?.props.children).toMatch(/^a{50,}…$/);
    expect(await heightOf(drawn, INNER)).toBeLessThanOrEqual(height);
  });

  it("has the standfirst below it only where both have room", async () => {
    expect(await set("A car", "It was given in February.")).toHaveLength(2);
    expect(await set("A car was given. ".repeat(8), "It was given in February.")).toHaveLength(1);
  });
});
