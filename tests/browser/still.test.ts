import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("on a page of the story “%s”", (name) => {
  it("nothing moves for a reader who asked for less motion", async ({ open }) => {
    const page = await open(name, "/", { reducedMotion: "reduce" });
    for (const { address, kind } of kindsOfPage(theSite(name))) {
      await page.goto(address);
      const moving = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("body *")].flatMap((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const lasts = (durations: string) => durations.split(",").some((duration) => Number.parseFloat(duration) > 0.001);
          const moves =
            (animationName !== "none" && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === "smooth";
          return moves ? [element.outerHTML.slice(0, 120)] : [];
        }),
      );
      expect(moving, kind).toEqual([]);
    }
  });
});
