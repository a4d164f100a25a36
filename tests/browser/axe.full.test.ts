import { describe, expect } from "vitest";
import { theSite } from "../site/read-site.ts";
import { it, type ReadStory } from "./reader.ts";
import { COLOURS, DESK, PHONE, violations } from "./violations.ts";

const stories: ReadStory[] = ["real", "second"];
const pages = stories.flatMap((story) =>
  // The page at an earlier address leads on before it can be looked at.
  theSite(story).pages.flatMap(({ address, $ }) => ($("meta[http-equiv=refresh]").length > 0 ? [] : [{ story, address }])),
);

describe.for(pages)("axe finds nothing wrong with $address of the story “$story”", ({ story, address }) => {
  it("on a phone and at a desk, in light and in dark, with forced colours and on paper", async ({ open }) => {
    const page = await open(story, address);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      expect.soft(await violations(page), `light, ${viewport.width} pixels`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(page, COLOURS), "dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    expect.soft(await violations(page), "forced colours").toEqual([]);
    await page.emulateMedia({ forcedColors: "none", media: "print" });
    expect.soft(await violations(page, COLOURS), "paper").toEqual([]);
  });
});
