import { expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";

it("on any kind of page nothing moves for a reader who asked for less motion", async ({ open }) => {
  const page = await open("second", "/", { reducedMotion: "reduce" });
  for (const { address, kind } of kindsOfPage(theSite("second"))) {
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
