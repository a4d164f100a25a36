import type { Page } from "playwright-core";
import { expect } from "vitest";
import { it, type Open } from "./reader.ts";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

it("a wide page fetches both typefaces", async ({ open }) => {
  expect(await fontsOf(open, WIDE)).toEqual(["instrument-sans", "source-serif"]);
});

it("a narrow page fetches that of the text alone, and says the rest in the grotesk of the device", async ({ open }) => {
  expect(await fontsOf(open, NARROW)).toEqual(["source-serif"]);
});

async function fontsOf(open: Open, viewport: { width: number; height: number }): Promise<string[]> {
  const page = await open("real", "/", { viewport });
  await page.evaluate(() => document.fonts.ready);
  return (await fetched(page)).sort();
}

function fetched(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".woff2"))
      .map(({ name }) => /([a-z]+-[a-z]+)[^/]*$/.exec(name)?.[1] ?? name),
  );
}
