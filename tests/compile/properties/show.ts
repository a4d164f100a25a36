import type { Browser } from "playwright-core";
import { listeningPage, RISKY, tryEverything } from "../../browser/noise.ts";

const HERE = "http://here.example/";
const PICTURE = `${HERE}pictures/map.png`;
// A picture of the story's own may be shown; what any other asks for is noticed.
const UNKNOWN = RISKY.filter((name) => name !== "img");

/** What a browser made of some HTML. */
export interface Shown {
  /** Whatever happened, or could have, of each page. */
  readonly noise: readonly string[][];
  /** The words that are seen of each piece, without white space. */
  readonly words: readonly string[];
}

/**
 * Shows pieces of HTML in a browser, without a policy, and tries everything on them that a reader could.
 *
 * @param together how many stand on one page
 */
export async function show(browser: Browser, pieces: readonly string[], together: number): Promise<Shown> {
  const pages = new Map<string, string>();
  for (let from = 0; from < pieces.length; from += together)
    pages.set(`${HERE}${from}`, pageOf(pieces.slice(from, from + together)));
  const context = await browser.newContext();
  const { page, noise } = await listeningPage(context, (address) => pages.has(address) || address === PICTURE);
  await page.route(PICTURE, (route) => route.fulfill({ contentType: "image/png", body: "" }));
  await page.route(
    ({ href }) => pages.has(href),
    (route, request) => route.fulfill({ contentType: "text/html", body: pages.get(request.url()) ?? "" }),
  );
  const shown = { noise: [] as string[][], words: [] as string[] };
  for (const address of pages.keys()) {
    try {
      await page.goto(address);
      shown.words.push(...(await page.evaluate(seenWords)));
      noise.push(...(await page.evaluate(tryEverything, UNKNOWN)));
      // What was set going is given the time to be heard.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
    } catch (error) {
      noise.push(`leads away: ${error}`);
    }
    shown.noise.push(noise.splice(0));
  }
  await context.close();
  return shown;
}

function pageOf(pieces: readonly string[]): string {
  const articles = pieces.map((html) => `<article>${html}</article>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Documents</title></head><body>${articles.join("\n")}</body></html>`;
}

/** Runs in the page. */
function seenWords(): string[] {
  const hidden = ".visually-hidden, sup[aria-hidden], a[data-footnote-ref], a[data-footnote-backref]";
  return [...document.querySelectorAll("body > article")].map((article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let words = "";
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest(hidden)) words += walker.currentNode.nodeValue;
    return words.replace(/\s/g, "");
  });
}
