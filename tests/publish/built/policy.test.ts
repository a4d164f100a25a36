import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { it, type ReadStory } from "../../browser/reader.ts";
import { kindsOfPage } from "../../site/kinds-of-page.ts";
import { theSite } from "../../site/read-site.ts";

const stories: ReadStory[] = ["real", "second"];
const kinds = kindsOfPage(theSite("real"));
/** Of the second story only what the first has no page of. */
const pagesOf = (name: ReadStory) =>
  name === "real" ? kinds : kindsOfPage(theSite(name)).filter(({ kind }) => kinds.every((known) => known.kind !== kind));

describe.for(stories)("in the browser, the story “%s”", (name) => {
  it("keeps its own policy, asks no other host, stores nothing and logs nothing, on any kind of page", async ({ open, host }) => {
    const page = await open(name, "/");
    const said = await listen(page);
    const noise: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${host.servers[name].origin}/`)) noise.push(`asks for ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && !response.url().endsWith("/404.html"))
        noise.push(`${response.status()} for ${response.url()}`);
    });
    page.on("console", (message) => noise.push(`logs ${message.text()}`));
    page.on("pageerror", (error) => noise.push(`throws ${error.message}`));
    for (const { address, kind } of pagesOf(name)) {
      await page.goto(address);
      const stored = await page.evaluate(async () => ({
        cookies: document.cookie,
        items: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        scripts: document.querySelectorAll("script:not([type='application/ld+json'])").length,
      }));
      const scripts = kind === "search" ? 1 : 0;
      expect(stored, address).toEqual({ cookies: "", items: 0, databases: 0, caches: 0, workers: 0, scripts });
    }
    expect(said).toEqual([]);
    expect(noise).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe("the policy", () => {
  const attempts: Record<string, string> = {
    "script-src-elem":
      "const one = document.createElement('script'); one.textContent = 'window.ran = 1'; document.head.append(one)",
    "script-src-attr": "document.body.setAttribute('onclick', 'window.ran = 1'); document.body.click()",
    "style-src-elem": "const one = document.createElement('style'); one.textContent = 'p{}'; document.head.append(one)",
    "style-src-attr": "document.body.setAttribute('style', 'color: red')",
    "img-src": "const one = new Image(); one.src = 'https://track.example/a.gif'; document.body.append(one)",
    "connect-src": "fetch('https://track.example/').catch(() => {})",
    "frame-src": "const one = document.createElement('iframe'); one.src = '/'; document.body.append(one)",
    "form-action": "const one = document.createElement('form'); one.action = '/'; document.body.append(one); one.submit()",
    "base-uri": "const one = document.createElement('base'); one.href = '/elsewhere/'; document.head.append(one)",
  };

  it.for(Object.entries(attempts))("refuses what comes under %s", async ([directive, attempt], { open }) => {
    const page = await open("second", "/404.html");
    const said = await listen(page);
    await page.reload();
    await page.evaluate(attempt);
    await expect.poll(() => said.join("\n")).toContain(directive);
    expect(await page.evaluate("window.ran")).toBe(undefined);
  });
});

/** Every breach of a policy that a page tells of, from its next address on. */
async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction("tellBreach", (breach: string) => said.push(breach));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (window as unknown as { tellBreach(breach: string): void }).tellBreach(`${violatedDirective} ${blockedURI}`);
    });
  });
  return said;
}
