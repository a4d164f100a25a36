import type { BrowserContextOptions, Page } from "playwright-core";
import { test } from "vitest";
import { theSite } from "../site/read-site.ts";
import { startBrowser } from "./chromium.ts";
import { serve } from "./serve.ts";

/** Stories that are read in the browser. */
export type ReadStory = "real" | "second";

/** Opens an address of a story as a reader with these settings does. */
export type Open = (story: ReadStory, address: string, settings?: BrowserContextOptions) => Promise<Page>;

/** A test with a real browser and both stories at hand, which stay for the next; each test has readers of its own. */
export const it = test
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads off the pattern which fixtures are wanted.
  .extend("host", { scope: "worker" }, async ({}, { onCleanup }) => {
    const browser = await startBrowser();
    const servers = { real: await serve(theSite("real").folder), second: await serve(theSite("second").folder) };
    onCleanup(async () => {
      await Promise.all([browser, ...Object.values(servers)].map((one) => one.close()));
    });
    return { browser, servers };
  })
  .extend("open", async ({ host }, { onCleanup }): Promise<Open> => {
    const contexts: { close(): Promise<void> }[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (story, address, settings = {}) => {
      // With less motion a jump is over at once, so that what follows it can be looked at.
      const usual = { baseURL: host.servers[story].origin, colorScheme: "light", reducedMotion: "reduce" } as const;
      const context = await host.browser.newContext({ ...usual, ...settings });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    };
  });
