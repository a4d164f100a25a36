import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { theSite } from "../site/read-site.ts";
import { it, type ReadStory } from "./reader.ts";

const require = createRequire(import.meta.url);
const PACKAGE = dirname(require.resolve("@knight-lab/timelinejs/package.json"));
const HOST = "http://timeline.invalid";
const TYPES: Record<string, string> = { ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="/css/timeline.css">' +
  '<div id="timeline" style="width: 1000px; height: 700px"></div><script src="/js/timeline.js"></script>';

interface Slide {
  readonly unique_id: string;
  readonly display_date: string;
}

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("TimelineJS shows timeline.json of the story “%s”", (name) => {
  it("whole, without a complaint, each event with its date in words", async ({ host }) => {
    const site = theSite(name);
    const context = await host.browser.newContext();
    const page = await context.newPage();
    const noise = await serveTimeline(page, site.read("/data/timeline.json"));
    await page.goto(`${HOST}/`);
    const errors = await page.evaluate(showTimeline);
    expect(errors).toEqual([]);

    const { events } = JSON.parse(site.read("/data/timeline.json")) as { events: Slide[] };
    const shown = await page.evaluate(shownSlides);
    expect(shown.map(({ date }) => date).sort()).toEqual(events.map((event) => event.display_date).sort());
    expect(shown.map(({ headline }) => headline).sort()).toEqual(site.story.events.map(({ title }) => title).sort());
    expect(await page.locator(".tl-timemarker").count()).toBe(events.length);
    expect(noise).toEqual([]);
    await context.close();
  });
});

/** Answers for a host that has TimelineJS out of its package and the data, and nothing else; lists what else is asked for. */
async function serveTimeline(page: Page, data: string): Promise<string[]> {
  const noise: string[] = [];
  page.on("pageerror", (error) => noise.push(`throws ${error.message}`));
  await page.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== HOST) {
      noise.push(`asks for ${route.request().url()}`);
      return route.abort();
    }
    const contentType = TYPES[extname(pathname)] ?? "text/html";
    if (pathname === "/") return route.fulfill({ body: PAGE, contentType });
    if (pathname === "/timeline.json") return route.fulfill({ body: data, contentType });
    if (!/^\/(js|css)\//.test(pathname)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(join(PACKAGE, "dist", pathname)), contentType });
  });
  return noise;
}

interface Timeline {
  on(event: "ready", act: () => void): void;
  readonly config: { getErrors(): string[] } | null;
}

/** Shows the timeline; resolves with what TimelineJS finds wrong with it. */
function showTimeline(): Promise<string[]> {
  const { TL } = window as unknown as { TL: { Timeline: new (id: string, data: string, options: object) => Timeline } };
  return new Promise((ready) => {
    const timeline = new TL.Timeline("timeline", "/timeline.json", { font: null, script_path: "/js" });
    timeline.on("ready", () => ready(timeline.config?.getErrors() ?? ["no configuration"]));
  });
}

const shownSlides = () =>
  [...document.querySelectorAll(".tl-slide:not(.tl-slide-titleslide)")].map((slide) => ({
    headline: slide.querySelector(".tl-headline")?.textContent?.trim() ?? "",
    date: slide.querySelector(".tl-headline-date")?.textContent?.trim() ?? "",
  }));
