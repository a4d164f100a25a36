import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { readHeaders } from "../../src/publish/host-headers.ts";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";
import { serve } from "./serve.ts";
import { violations } from "./violations.ts";

const { story, folder, base } = theSite("nested");
const fact = story.facts.find(({ status }) => status.includes("contested"));

/** Two hosts: the site, which says what `_headers` says, and another, whose one page holds some HTML. */
const test = it.extend("hosts", async ({ host }, { onCleanup }) => {
  let html = "";
  let asks: Record<string, string> = {};
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...asks });
    response.end(`<!doctype html><title>Another site</title>${html}`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const [site, context] = await Promise.all([
    serve(folder, base, readHeaders(readFileSync("public/_headers", "utf8"))),
    host.browser.newContext(),
  ]);
  onCleanup(async () => {
    await context.close();
    await site.close();
    server.close();
  });
  return {
    site: site.origin,
    /** Opens a page of the other host that holds this HTML, and asks for permission from what it embeds if it is told so. */
    async open(body: string, headers: Record<string, string> = {}): Promise<Page> {
      [html, asks] = [body, headers];
      const page = await context.newPage();
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      return page;
    },
  };
});

const framed = (page: Page, text: string): Promise<number> => page.frameLocator("iframe").getByText(text).count();

describe("on another site", () => {
  test("the HTML that a fact’s page gives shows it in a frame, from where its page opens beside it", async ({ hosts }) => {
    const snippet = theSite("nested")
      .page(fact?.address ?? "")
      .$("details pre code")
      .text();
    const page = await hosts.open(snippet.replace("https://news.example", hosts.site));
    const frame = page.frameLocator("iframe");
    expect(await frame.locator("h1").textContent()).toBe(fact?.statement);
    const [opened] = await Promise.all([page.waitForEvent("popup"), frame.locator("main a").click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toBe(fact?.address);
  });

  test("it does so where whatever is embedded has to ask for it", async ({ hosts }) => {
    const page = await hosts.open(`<iframe src="${hosts.site}${base}embed/facts/${fact?.id}/"></iframe>`, {
      "cross-origin-embedder-policy": "require-corp",
    });
    await expect.poll(() => framed(page, fact?.statement ?? "")).toBeGreaterThan(0);
  });

  test("every other page refuses a frame", async ({ hosts }) => {
    for (const path of [fact?.address, base, `${base}search/`, `${base}nowhere/`]) {
      const refusals: string[] = [];
      const page = await hosts.open("");
      page.on("console", (message) => refusals.push(message.text()));
      await page.setContent(`<iframe src="${hosts.site}${path}"></iframe>`);
      await expect.poll(() => refusals.join("\n"), { message: path }).toMatch(/frame-ancestors 'none'|X-Frame-Options/);
      expect(page.frames().at(-1)?.url()).not.toContain(base);
    }
  });

  test("a script reads the data of the site", async ({ hosts }) => {
    const page = await hosts.open("");
    const paths = ["story.json", "story.schema.json", "data/facts.csv", "feed.xml", "feed.json", "search/index.json"];
    const read = await page.evaluate(
      async (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
      paths.map((path) => `${hosts.site}${base}${path}`),
    );
    expect(read).toEqual(paths.map(() => 200));
  });
});

describe("what is in a frame", () => {
  test("is found right by axe, in light and in the dark", async ({ hosts }) => {
    const page = await hosts.open("");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${hosts.site}${base}embed/facts/${fact?.id}/`);
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});

describe("a frame of the height that is given", () => {
  test.for([320, 700])("does not scroll, nor leave more than half of it empty, %i pixels wide", async (width, { hosts }) => {
    const page = await hosts.open("");
    await page.setViewportSize({ width, height: 600 });
    for (const { address, id } of story.facts) {
      const snippet = theSite("nested").page(address).$("details pre code").text();
      const height = Number(/height="(\d+)"/.exec(snippet)?.[1]);
      await page.goto(`${hosts.site}${base}embed/facts/${id}/`);
      const [across, down] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector("footer")?.getBoundingClientRect().bottom ?? 0,
      ]);
      expect(across, id).toBe(width);
      expect(down, id).toBeLessThanOrEqual(height);
      expect(down, id).toBeGreaterThan(height / 3);
    }
  });
});
