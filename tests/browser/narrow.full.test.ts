import { describe, expect } from "vitest";
import { theSite } from "../site/read-site.ts";
import { brokenWords, holdToTheNarrowest, NARROWEST, tooWideInLargeLetters } from "./narrow-pages.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("on a phone, every page of the story “%s”", (name) => {
  it("fits the window, scrolls sideways only in a named place, and has no text below 12 pixels", async ({ open }) => {
    const page = await open(name, "/", { viewport: { width: NARROWEST, height: 700 } });
    await holdToTheNarrowest(page, addressesOf(name));
  });

  it("breaks no word in a table of a text", async ({ open }) => {
    const page = await open(name, "/", { viewport: { width: 390, height: 800 } });
    expect(await brokenWords(page, addressesOf(name))).toEqual([]);
  });

  it("fits a window of 390 pixels with letters twice as large", async ({ open }) => {
    expect(await tooWideInLargeLetters(open, name, addressesOf(name))).toEqual([]);
  });
});

/** Of every page but those at an earlier address, which lead on before they can be looked at. */
const addressesOf = (name: ReadStory): string[] =>
  theSite(name).pages.flatMap(({ address, $ }) => ($('meta[http-equiv="refresh"]').length === 0 ? [address] : []));
