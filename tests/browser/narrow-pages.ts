import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Open, ReadStory } from "./reader.ts";

/** The narrowest window that pages are made for. */
export const NARROWEST = 320;

/** Holds each address to the narrowest window: it fits, scrolls sideways only in a named place, and has no text below 12 pixels. */
export async function holdToTheNarrowest(page: Page, addresses: readonly string[]): Promise<void> {
  const wide: string[] = [];
  const unnamed = new Set<string>();
  const small = new Set<string>();
  for (const address of addresses) {
    await page.goto(address);
    const reach = await reachOf(page);
    if (reach > NARROWEST) wide.push(`${address} reaches to ${reach} pixels`);
    for (const scroller of await unnamedScrollers(page)) unnamed.add(`${scroller} on ${address}`);
    for (const text of await smallTexts(page)) small.add(text);
  }
  expect.soft(wide, "wider than the window").toEqual([]);
  expect.soft([...unnamed], "scrolls sideways without a name or a stop for the keyboard").toEqual([]);
  expect.soft([...small], "smaller than 12 pixels").toEqual([]);
}

/** Tells which addresses of a story are wider than a window of 390 pixels when all letters are twice as large. */
export async function tooWideInLargeLetters(open: Open, story: ReadStory, addresses: readonly string[]): Promise<string[]> {
  const width = 390;
  // The larger text is a style that the page's policy does not know.
  const page = await open(story, "/", { viewport: { width, height: 800 }, bypassCSP: true });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    const reach = await reachOf(page);
    if (reach > width) wide.push(`${address} reaches to ${reach} pixels`);
  }
  return wide;
}

/** Tells which words stand on two lines in the tables of texts, in a window of this width. */
export async function brokenWords(page: Page, addresses: readonly string[]): Promise<string[]> {
  const broken: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    broken.push(...(await page.evaluate(wordsOnTwoLines)));
  }
  return broken;
}

function wordsOnTwoLines(): string[] {
  return [...document.querySelectorAll(":is(.prose, #articles) :is(th, td)")].flatMap((cell) => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (texts.nextNode()) {
      for (const word of (texts.currentNode as Text).data.matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word[0]);
      }
    }
    return broken;
  });
}

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
