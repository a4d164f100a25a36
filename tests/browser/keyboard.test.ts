import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";

// Between them these hold every kind of link and control that a page has.
const KINDS = ["home", "timeline", "facts", "sources", "article", "contested fact"];
const kinds = kindsOfPage(theSite("second")).filter(({ kind }) => KINDS.includes(kind));

describe.for(kinds)("by keyboard alone, on a page of the kind “$kind”", ({ address }) => {
  it("every stop is seen to have the focus, and the first leads past the navigation", async ({ open }) => {
    const page = await open("second", address);
    const unseen: string[] = [];
    let stops = 0;
    for (let stop = await nextStop(page); stop !== null; stop = await nextStop(page)) {
      stops += 1;
      if (stop.fault) unseen.push(`${stop.fault}: ${stop.element}`);
    }
    expect(stops).toBeGreaterThan(5);
    expect(unseen).toEqual([]);

    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    expect(await skip.getAttribute("href")).toBe("#main");
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    // What comes next is in the main part, or after it where nothing in it takes the focus.
    expect(await page.locator(":focus").evaluate((next) => next.closest("header.masthead, .masthead") === null)).toBe(true);
  });
});

interface Stop {
  readonly element: string;
  /** Why a reader would not see where the focus is; empty when it is seen. */
  readonly fault: string;
}

/** Presses Tab; null when the page is left. */
async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.hasAttribute("data-visited")) return null;
    element.setAttribute("data-visited", "");
    // A control may lie unseen in its label, which then shows the focus in its place.
    const shown = element.matches("input") ? [element, element.closest("label") ?? element] : [element];
    const outlined = shown.some((one) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1 && Number(opacity) > 0;
    });
    const boxes = shown.flatMap((one) => [...one.getClientRects()]).filter(({ width, height }) => width > 1 && height > 1);
    const inWindow = boxes.some(
      ({ top, left, bottom, right }) => bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    );
    const fault = !outlined ? "without an outline" : !boxes.length ? "without a place" : !inWindow ? "outside the window" : "";
    return { element: element.outerHTML.slice(0, 160), fault };
  });
}
