import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Holds the page at each address to paper: dark on light, with the addresses of its links, without controls and folds. */
export async function holdToPaper(page: Page, addresses: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const address of addresses) {
    await page.goto(address);
    const { paper, ink } = await page.evaluate(contrast);
    expect.soft(paper, `the ground of ${address}`).toBeGreaterThan(0.85);
    expect.soft(ink, `the words of ${address}`).toBeLessThan(0.25);

    const outward = await page.evaluate(outwardLinks);
    const unsaid = outward.filter(({ href, printed }) => !printed.includes(href));
    expect.soft(unsaid, `links on ${address} that do not say where they lead`).toEqual([]);
    const controls = await page.locator("input:visible, .masthead nav:visible, .skip:visible").count();
    expect.soft(controls, `controls on ${address}`).toBe(0);
    expect.soft(await page.evaluate(foldedAway), `folded away on ${address}`).toEqual([]);
  }
}

/** The luminance of the darkest large ground of a page, and of its words: 0 is black, 1 white. */
function contrast(): { paper: number; ink: number } {
  const luminance = (color: string) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!canvas) throw new Error("This browser has no canvas to measure a colour with.");
    canvas.fillStyle = "white";
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const large = [document.documentElement, ...document.querySelectorAll("body, main, main > *, section, article, table")];
  return {
    paper: Math.min(...large.map((element) => luminance(getComputedStyle(element).backgroundColor))),
    ink: luminance(getComputedStyle(document.body).color),
  };
}

/** The links that lead outside, with what is printed of each. */
const outwardLinks = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].map((link) => ({
    href: link.getAttribute("href") ?? "",
    printed: `${link.textContent} ${getComputedStyle(link, "::after").content}`,
  }));

/** Words behind a fold that paper does not open. */
const foldedAway = () =>
  [...document.querySelectorAll("details:not([open]) > :not(summary)")]
    .filter((part) => part.textContent?.trim() && part.getBoundingClientRect().height === 0)
    .map((part) => part.outerHTML.slice(0, 120));
