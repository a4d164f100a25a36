import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";
import { DESK } from "./violations.ts";

const { story } = theSite("real");
const fact = story.facts.find(({ status }) => status.includes("contested"));
const passage = fact?.passages.find(({ place }) => place === "body");
const [article = "", anchor = ""] = (passage?.address ?? "").split("#");
const NO_SCRIPT = { viewport: DESK, javaScriptEnabled: false };

describe("reading an article, without a script", () => {
  it("a passage and its note stand level, and either marks the other while it is pointed at or has the focus", async ({
    open,
  }) => {
    const page = await open("real", article, NO_SCRIPT);
    const words = page.locator(`[id="${anchor}"]`);
    const block = page.locator(".beside", { has: words });
    const note = block.locator(`li[id^="note.fact.${fact?.id}."]`);
    const other = block.locator(`li[id^="note."]:not([id^="note.fact.${fact?.id}."])`).first();
    expect(await topOf(block.locator(".notes"))).toBeCloseTo(await topOf(block.locator("> :first-child")), 0);

    const plain = [await groundOf(words), await groundOf(note)];
    await words.hover();
    expect([await groundOf(words), await groundOf(note)]).not.toContain(plain[0]);
    expect(await groundOf(other)).toBe(plain[1]);
    await page.mouse.move(0, 0);
    expect([await groundOf(words), await groundOf(note)]).toEqual(plain);

    for (const part of [note, words]) {
      await (part === note ? note.locator("a").first() : part).focus();
      expect([await groundOf(words), await groundOf(note)]).not.toContain(plain[0]);
    }
    await page.locator(".skip").focus();
    await note.hover();
    expect([await groundOf(words), await groundOf(note)]).not.toContain(plain[0]);
  });

  it("the marks go and come back by keyboard, and the passages stay links", async ({ open }) => {
    const page = await open("real", article, NO_SCRIPT);
    const words = page.locator(`[id="${anchor}"]`);
    const shown = async () => [
      await words.evaluate((element) => getComputedStyle(element).textDecorationLine),
      await page.locator(".passage sup:visible").count(),
      await page.locator(".side-note:visible").count(),
    ];
    const marked = await shown();
    expect(marked[0]).toBe("underline");
    const box = page.getByRole("checkbox");
    await box.focus();
    await page.keyboard.press("Space");
    expect(await shown()).toEqual(["none", 0, 0]);
    expect(await words.getAttribute("href")).toContain(fact?.address);
    await page.keyboard.press("Space");
    expect(await shown()).toEqual(marked);
  });

  it("the way from a row of all facts to a passage leads on to that article’s column, and back to the row", async ({ open }) => {
    const page = await open("real", "/facts/", NO_SCRIPT);
    const row = page.locator(`[id="fact.${fact?.id}"]`);
    await row.locator(`a[href^="${article}#"]`).click();
    const target = page.locator(":target");
    expect(await inWindow(target)).toBe(true);
    await target.click();
    const column = page.locator(":target");
    expect(await column.getAttribute("id")).toBe(`in.${passage?.article}`);
    expect(await inWindow(column)).toBe(true);
    const back = page.locator(`a[href="/facts/#fact.${fact?.id}"]`);
    await back.click();
    expect(await inWindow(row)).toBe(true);
    // The browser's own way back leads to where the reader was on each page.
    await page.goBack();
    expect(await inWindow(back)).toBe(true);
    await page.goBack();
    expect(await inWindow(page.locator(`[id="${anchor}"]`))).toBe(true);
  });
});

const topOf = (part: Locator): Promise<number> => part.evaluate((element) => element.getBoundingClientRect().top);

const groundOf = (part: Locator): Promise<string> => part.evaluate((element) => getComputedStyle(element).backgroundColor);

function inWindow(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top >= 0 && top < innerHeight;
  });
}
