import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { reportText } from "../../src/compile/problems/report-text.ts";
import { audit } from "../../src/publish/audit/audit.ts";
import { pathsIn } from "../../src/publish/audit/read-files.ts";
import { SEARCH_PAGE } from "../../src/publish/policy.ts";
import type { Story } from "../../src/story/story.ts";
import { startBrowser } from "../browser/chromium.ts";
import { listeningPage, RISKY, tryEverything } from "../browser/noise.ts";
import { serve } from "../browser/serve.ts";
import { buildSite, removeSite } from "../site/build-sites.ts";
import { writeHostileStory } from "./hostile-story.ts";

describe("a story with hostile text in every field", () => {
  const content = mkdtempSync(join(tmpdir(), "synoptic-hostile-"));
  let texts: ReadonlyMap<string, string>;
  let story: Story;
  let site = "";
  let pages: string[] = [];

  const read = (page: string) => readFileSync(join(site, page), "utf8");

  beforeAll(async () => {
    const seed = Date.now() % 2 ** 30;
    console.log(`hostile story: seed ${seed}`);
    texts = writeHostileStory("tests/second-story/content", content, seed);
    const compiled = await compile(content);
    if (!compiled.story) throw new Error(reportText(compiled.problems));
    story = compiled.story;
    site = await buildSite("hostile", content);
    pages = pathsIn(site).filter((path) => path.endsWith(".html"));
  }, 300_000);

  afterAll(() => {
    removeSite("hostile");
    rmSync(content, { recursive: true });
  });

  test("gives a site in which the audit finds nothing", () => {
    expect(audit(site, { story, base: "/", site: null }).findings).toEqual([]);
  });

  test("shows each of them to its readers, word for word", () => {
    const seen = pages.map((page) => squeezed(load(read(page))("html").text())).join("\n");
    const shownNowhere =
      /^((articles\/bell-blog|facts\/ransom-note|events\/second-search)\.md .*|(articles\/bell-blog-hoax|facts\/earlier-theft|events\/auction)\.md (short|body))$/;
    const missing = [...texts].filter(([place, text]) => !shownNowhere.test(place) && !seen.includes(squeezed(text)));
    expect(missing).toEqual([]);
  });

  test("runs nothing and asks no other host for anything, in a browser that passes over the policy", async () => {
    const [browser, server] = await Promise.all([startBrowser(), serve(site)]);
    const told: string[] = [];
    try {
      const context = await browser.newContext({ bypassCSP: true });
      const { page, noise } = await listeningPage(context, (address) => address.startsWith(`${server.origin}/`));
      // A page that leads on by itself cannot be looked at, and that of search is looked at below.
      for (const path of pages.filter((one) => one !== SEARCH_PAGE && !read(one).includes('http-equiv="refresh"'))) {
        await page.goto(`${server.origin}/${path}`);
        const risky = await page.evaluate(tryEverything, UNKNOWN);
        told.push(...[...noise.splice(0), ...risky].map((what) => `${path}: ${what}`));
      }
    } finally {
      await Promise.all([browser, server].map((one) => one.close()));
    }
    expect(told).toEqual([]);
  });

  test("is text wherever the page of search finds it, in a browser that passes over the policy", async () => {
    const [browser, server] = await Promise.all([startBrowser(), serve(site)]);
    const told: string[] = [];
    try {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      page.on("request", (request) => request.url().startsWith(`${server.origin}/`) || told.push(`asks for ${request.url()}`));
      page.on("pageerror", (error) => told.push(`throws ${error.message}`));
      page.on("dialog", (dialog) => {
        told.push(`asks ${dialog.message()}`);
        dialog.dismiss().catch(() => undefined);
      });
      await page.goto(`${server.origin}/search/`);
      // Each text begins with a number.
      for (const query of ["1", "2", "3", "script", "alert"]) {
        await page.getByRole("searchbox").fill(query);
        await expect.poll(() => page.locator("main mark").count()).toBeGreaterThan(0);
        told.push(...(await page.evaluate(tryEverything, UNKNOWN)).filter((what) => !OWN.includes(what)));
      }
    } finally {
      await Promise.all([browser, server].map((one) => one.close()));
    }
    expect(told).toEqual([]);
  });
});

/** What the page of search has of its own. */
const OWN = ["<script>", "<form>", "<button>", "action"];

// Filters are inputs, the notes beside a text have a style of their own, and a story may hold pictures.
const UNKNOWN = RISKY.filter((name) => !["input", "style", "img"].includes(name));

const squeezed = (text: string): string => text.replace(/\s+/g, "");
