import { describe } from "vitest";
import { theSite } from "../site/read-site.ts";
import { holdToTheNarrowest, NARROWEST } from "./narrow-pages.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("on a phone, every page of the story “%s”", (name) => {
  it("fits the window, scrolls sideways only in a named place, and has no text below 12 pixels", async ({ open }) => {
    const page = await open(name, "/", { viewport: { width: NARROWEST, height: 700 } });
    // The page at an earlier address leads on before it can be looked at.
    const pages = theSite(name).pages.filter(({ $ }) => $('meta[http-equiv="refresh"]').length === 0);
    await holdToTheNarrowest(
      page,
      pages.map(({ address }) => address),
    );
  });
});
