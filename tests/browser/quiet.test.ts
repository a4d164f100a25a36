import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("a page of the story “%s” is quiet", (name) => {
  it("it asks no other host for anything, sets no cookie and logs no error", async ({ open, host }) => {
    const page = await open(name, "/");
    const noise: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${host.servers[name].origin}/`)) noise.push(`asks for ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && !response.url().endsWith("/404.html"))
        noise.push(`${response.status()} for ${response.url()}`);
    });
    page.on("console", (message) => noise.push(`logs ${message.text()}`));
    page.on("pageerror", (error) => noise.push(`throws ${error.message}`));
    for (const { address } of kindsOfPage(theSite(name))) await page.goto(address);
    expect(noise).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

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
