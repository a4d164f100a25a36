/*
 * Takes pictures of a page of each kind, of stories that are hard on a page: npm run gallery -- FOLDER [--story NAME]
 * [--page WORD] [--width N]. They are for eyes; what can be checked by itself is a test.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { StoryJson } from "../../src/data/story-json.ts";
import { startBrowser } from "../browser/chromium.ts";
import { serve } from "../browser/serve.ts";
import { buildSite, removeSite } from "../site/build-sites.ts";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { STORIES } from "./stories.ts";

const WIDTHS = [320, 390, 820, 1440, 2200];

/** How a page is looked at, besides its width. */
const WAYS: Readonly<Record<string, { settings?: BrowserContextOptions; prepare?: (page: Page) => Promise<unknown> }>> = {
  light: {},
  dark: { settings: { colorScheme: "dark" } },
  forced: { settings: { forcedColors: "active" } },
  large: { prepare: (page) => page.addStyleTag({ content: "html { font-size: 200% !important }" }) },
  print: { prepare: (page) => page.emulateMedia({ media: "print" }) },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { story: { type: "string" }, page: { type: "string" }, width: { type: "string" } },
});
const [out] = positionals;
if (out === undefined) {
  console.error("Usage: npm run gallery -- FOLDER [--story NAME] [--page WORD] [--width N]");
  process.exitCode = 2;
} else {
  const browser = await startBrowser();
  for (const story of values.story ? [values.story] : Object.keys(STORIES)) await show(browser, story, out);
  await browser.close();
}

async function show(browser: Browser, story: string, folder: string): Promise<void> {
  const content = join(mkdtempSync(join(tmpdir(), "synoptic-gallery-")), "content");
  STORIES[story]?.(content);
  const name = `gallery-${story}`;
  const server = await serve(await buildSite(name, content));
  const data = (await (await fetch(`${server.origin}/story.json`)).json()) as StoryJson;
  mkdirSync(folder, { recursive: true });
  for (const { kind, address } of kindsOfPage({ base: "/", story: data })) {
    if (values.page && !kind.includes(values.page)) continue;
    for (const width of values.width ? [Number(values.width)] : WIDTHS) {
      for (const [way, { settings = {}, prepare }] of Object.entries(WAYS)) {
        // The larger text is a style that the page's policy does not know.
        const context = await browser.newContext({
          baseURL: server.origin,
          bypassCSP: true,
          viewport: { width, height: 900 },
          ...settings,
        });
        const page = await context.newPage();
        await page.goto(address);
        await prepare?.(page);
        const file = `${story}-${kind.replaceAll(/\W+/g, "-")}-${width}-${way}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
        await context.close();
      }
    }
  }
  await server.close();
  removeSite(name);
  rmSync(join(content, ".."), { recursive: true });
}
