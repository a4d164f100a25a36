import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { theSite, wordsOf } from "../site/read-site.ts";
import { it } from "./reader.ts";
import { serve } from "./serve.ts";

const { story } = theSite("real");
const fact = story.facts.find(({ passages }) => passages.some(({ place }) => place === "body"));
const passage = fact?.passages.find(({ place }) => place === "body");
/** Words that one fact is called by, and so much of them as one has typed when it is found. */
const STATEMENT = (fact?.statement ?? "").replace(/[^\p{L}\p{N} ]+/gu, " ");

describe("searching the real story", () => {
  it("finds as one types, says how many, and shows each with the words that say so", async ({ open }) => {
    const page = await open("real", "/search/");
    await boxOf(page).pressSequentially(passage?.text.split(" ").slice(0, 3).join(" ") ?? "");
    await expect.poll(() => saidOn(page)).toMatch(/^\d+ found: /);
    const counts = await countsOn(page);
    expect(await saidOn(page)).toBe(`${total(counts)} found: ${await kindsOn(page)}`);
    expect(total(counts)).toBeLessThan(total(await everythingOn(page)));

    const row = page.locator(`#facts li:has(a[href="${fact?.address}"])`);
    expect(await row.locator('[role="img"]').getAttribute("aria-label")).toMatch(/^in [A-Z]/);
    expect(await row.locator(".said mark").count()).toBeGreaterThan(0);
    const [address, anchor] = ((await row.locator(".said a").getAttribute("href")) ?? "").split("#");
    await row.locator(".said a").click();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await page.locator(":target").getAttribute("id")).toBe(anchor);
  });

  it("is done by keyboard alone: arrows lead through what is found, Enter to the first, Escape back to everything", async ({
    open,
  }) => {
    const page = await open("real", "/search/");
    const everything = await linksOn(page);
    await boxOf(page).focus();
    await page.keyboard.type(STATEMENT);
    await expect.poll(() => askedOn(page)).toBe(STATEMENT.trim());
    await expect.poll(() => saidOn(page)).toMatch(/found: /);
    const links = await linksOn(page);
    expect(links).toContain(fact?.address);
    const place = () => page.locator(":focus").getAttribute("href");

    await page.keyboard.press("ArrowDown");
    expect(await place()).toBe(links[0]);
    await page.keyboard.press("ArrowUp");
    expect(await boxOf(page).evaluate((box) => box.matches(":focus"))).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(place).toBe(links[0]);
    await page.keyboard.press("Escape");
    expect(await boxOf(page).evaluate((box) => box.matches(":focus"))).toBe(true);
    await expect.poll(() => linksOn(page)).toEqual(everything);
    expect([await boxOf(page).inputValue(), await saidOn(page), new URL(page.url()).search]).toEqual(["", "", ""]);

    await page.keyboard.type(STATEMENT);
    await expect.poll(() => askedOn(page)).toBe(STATEMENT.trim());
    await expect.poll(() => saidOn(page)).toMatch(/found: /);
    await page.keyboard.press("Enter");
    await expect.poll(place).toBe(links[0]);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname + url.hash === links[0]);
  });

  it("a query has an address, which is back where one comes back", async ({ open }) => {
    const page = await open("real", `/search/?q=${encodeURIComponent(STATEMENT)}`);
    await expect.poll(() => saidOn(page)).toMatch(/found: /);
    expect(await boxOf(page).inputValue()).toBe(STATEMENT);
    const links = await linksOn(page);
    await page.locator(`#facts a[href="${fact?.address}"]`).click();
    await page.waitForURL((url) => url.pathname === fact?.address);
    await page.goBack();
    await expect.poll(() => linksOn(page)).toEqual(links);
  });

  it("says that nothing was found, and what is spelled nearly so", async ({ open }) => {
    const page = await open("real", "/search/");
    await boxOf(page).fill("xyzzyx qwrtz");
    await expect.poll(() => saidOn(page)).toBe("Nothing found. Fewer or other words may find more.");
    expect(await linksOn(page)).toEqual([]);
    const longest = STATEMENT.split(" ").toSorted((a, b) => b.length - a.length)[0] ?? "";
    await boxOf(page).fill(`${longest.slice(0, 2)}${longest.slice(3)}`);
    await expect.poll(() => saidOn(page)).toMatch(/^Nothing is spelled so\. Spelled nearly so, [1-9]\d* found: /);
  });

  it("lists everything when what can be found could not be fetched, and fetches it only when one is about to ask", async ({
    open,
  }) => {
    const page = await open("real", "/search/");
    const asked: string[] = [];
    await page.route("**/search/index.json", (route) => {
      asked.push(route.request().url());
      return asked.length > 1 ? route.continue() : route.abort();
    });
    const everything = await linksOn(page);
    expect(asked).toEqual([]);
    await boxOf(page).fill(STATEMENT);
    await expect.poll(() => saidOn(page)).toMatch(/^\d+ found: |^What can be found could not be fetched/);
    expect(asked.length).toBeGreaterThan(0);
    await boxOf(page).fill(`${STATEMENT} `);
    await expect.poll(() => saidOn(page)).toMatch(/^\d+ found: /);
    expect((await linksOn(page)).length).toBeLessThan(everything.length);
  });
});

describe("a story too large to be listed whole", () => {
  it("is found whole: what the page has no row for gets one", async ({ open }) => {
    const page = await open("real", "/search/");
    // As if the page had listed no facts.
    await page.route("**/search/?q=*", async (route) => {
      const html = await (await route.fetch()).text();
      await route.fulfill({ contentType: "text/html", body: html.replaceAll(/<li data-item><a href="\/facts\/.*?<\/li>/gs, "") });
    });
    await page.goto(`/search/?q=${encodeURIComponent(STATEMENT)}`);
    await expect.poll(() => saidOn(page)).toMatch(/found: /);
    const row = page.locator(`#facts li:has(a[href="${fact?.address}"])`);
    const letters = new Set(fact?.passages.map((one) => story.articles.find(({ id }) => id === one.article)?.letter));
    expect(await row.locator("a").first().textContent()).toBe(fact?.statement);
    expect(await row.locator("small").textContent()).toBe(`in ${new Intl.ListFormat("en-GB").format([...letters] as string[])}`);
    expect(await row.locator("mark").count()).toBeGreaterThan(0);
  });
});

describe("without a script, the page of search", () => {
  it("lists everything by kind, says why there is no box, and shows none", async ({ open }) => {
    const page = await open("real", "/search/", { javaScriptEnabled: false });
    expect(await page.locator("#articles li:visible").count()).toBe(story.articles.length);
    expect(await page.locator("#facts li:visible").count()).toBe(story.facts.length);
    expect(await page.locator("#events li:visible").count()).toBe(story.events.length);
    expect(await page.getByRole("searchbox").count()).toBe(0);
    expect(await page.getByText("Looking for words needs a script").isVisible()).toBe(true);
  });
});

describe("in a folder of a host", () => {
  it("the page of search stays in it, asks no one else, and keeps its policy", async ({ host }) => {
    const { folder, base } = theSite("nested");
    const server = await serve(folder, base);
    const context = await host.browser.newContext({ baseURL: server.origin });
    try {
      const page = await context.newPage();
      const noise: string[] = [];
      await page.exposeFunction("tellBreach", (breach: string) => noise.push(`breaks ${breach}`));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
          (window as unknown as { tellBreach(breach: string): void }).tellBreach(violatedDirective);
        });
      });
      page.on("request", (request) => request.url().startsWith(server.origin + base) || noise.push(`asks for ${request.url()}`));
      page.on("response", (response) => response.ok() || noise.push(`${response.status()} for ${response.url()}`));
      page.on("console", (message) => noise.push(`logs ${message.text()}`));
      page.on("pageerror", (error) => noise.push(`throws ${error.message}`));
      await page.goto(`${base}search/`);
      await boxOf(page).fill(theSite("nested").story.facts[0]?.statement ?? "");
      await expect.poll(() => saidOn(page)).toMatch(/^\d+ found: /);
      for (const link of await linksOn(page)) expect(link).toMatch(new RegExp(`^${base}`));
      await boxOf(page).press("Enter");
      await expect.poll(() => page.locator("main a:focus").count()).toBe(1);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
      expect(noise).toEqual([]);
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
    } finally {
      await context.close();
      await server.close();
    }
  });
});

const boxOf = (page: Page) => page.getByRole("searchbox");

/** What was asked last: while one types, earlier answers come and go. */
const askedOn = (page: Page): string | null => new URL(page.url()).searchParams.get("q");

const saidOn = async (page: Page): Promise<string> => wordsOf((await page.getByRole("status").textContent()) ?? "");

/** The links to all things that are listed now. */
const linksOn = (page: Page): Promise<string[]> =>
  page
    .locator("main section:visible li")
    .evaluateAll((rows) => rows.flatMap((row) => row.querySelector("a")?.getAttribute("href") ?? []));

/** How many rows of each kind are shown, of those kinds that are. */
const countsOn = (page: Page): Promise<number[]> =>
  page
    .locator("main section:visible")
    .evaluateAll((sections) => sections.map((section) => section.querySelectorAll("li").length));

/** The same in words. */
const kindsOn = async (page: Page): Promise<string> =>
  (
    await page
      .locator("main section:visible")
      .evaluateAll((sections) =>
        sections.map((section) => `${section.querySelector("h2")?.textContent} ${section.querySelectorAll("li").length}`),
      )
  ).join(", ");

const everythingOn = async (page: Page): Promise<number[]> => {
  const fresh = await page.context().newPage();
  await fresh.goto("/search/");
  return countsOn(fresh);
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
