import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { holdToTheNarrowest, NARROWEST, tooWideInLargeLetters } from "./narrow-pages.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("on a phone, a page of each kind of the story “%s”", (name) => {
  it("fits the window, scrolls sideways only in a named place, and has no text below 12 pixels", async ({ open }) => {
    const page = await open(name, "/", { viewport: { width: NARROWEST, height: 700 } });
    await holdToTheNarrowest(
      page,
      kindsOfPage(theSite(name)).map(({ address }) => address),
    );
  });
});

it("on a phone, a page of each kind fits a window of 390 pixels with letters twice as large", async ({ open }) => {
  const addresses = kindsOfPage(theSite("real")).map(({ address }) => address);
  expect(await tooWideInLargeLetters(open, "real", addresses)).toEqual([]);
});
