import { describe } from "vitest";
import { theSite } from "../site/read-site.ts";
import { holdToPaper } from "./on-paper.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("on paper, every page of the story “%s”", (name) => {
  it("is dark on light, says where its links lead, and has neither controls nor folds", async ({ open }) => {
    const page = await open(name, "/");
    // The page at an earlier address leads on before it can be looked at.
    const pages = theSite(name).pages.filter(({ $ }) => $('meta[http-equiv="refresh"]').length === 0);
    await holdToPaper(
      page,
      pages.map(({ address }) => address),
    );
  });
});
