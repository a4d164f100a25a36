import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { theSite } from "../site/read-site.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

const NARROWEST = 320;

describe.for(stories)("on a phone, every page of the story “%s”", (name) => {
  it("fits the window, scrolls sideways only in a named place, and has no text below 12 pixels", async ({ open }) => {
    const page = await open(name, "/", { viewport: { width: NARROWEST, height: 700 } });
    const wide: string[] = [];
    const unnamed = new Set<string>();
    const small = new Set<string>();
    for (const { address, $ } of theSite(name).pages) {
      // The page at an earlier address leads on before it can be looked at.
      if ($('meta[http-equiv="refresh"]').length > 0) continue;
      await page.goto(address);
      const reach = await reachOf(page);
      if (reach > NARROWEST) wide.push(`${address} reaches to ${reach} pixels`);
      for (const scroller of await unnamedScrollers(page)) unnamed.add(`${scroller} on ${address}`);
      for (const text of await smallTexts(page)) small.add(text);
    }
    expect.soft(wide, "wider than the window").toEqual([]);
    expect.soft([...unnamed], "scrolls sideways without a name or a stop for the keyboard").toEqual([]);
    expect.soft([...small], "smaller than 12 pixels").toEqual([]);
  });
});

const reachOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));

function unnamedScrollers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body, body *")].flatMap((element) => {
      const scrolls = element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX);
      if (!scrolls || !element.checkVisibility()) return [];
      const named = element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby");
      return named && element.matches("[tabindex='0']") ? [] : [element.outerHTML.slice(0, 120)];
    }),
  );
}

function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((element) => {
      if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) return [];
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size >= 12 || !element.checkVisibility()) return [];
      const name = ({ localName, className }: Element) => `<${localName} class="${className}">`;
      return [`${size} pixels: ${name(element)} in ${element.parentElement ? name(element.parentElement) : ""}`];
    }),
  );
}
