import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { theSite } from "../site/read-site.ts";
import { it, type ReadStory } from "./reader.ts";

const stories: ReadStory[] = ["real", "second"];

describe.for(stories)("from a passage to its fact and back, in the story “%s”", (name) => {
  const { story } = theSite(name);
  const contested = story.facts.find(({ status }) => status.includes("contested"));
  const passage = contested?.passages.find(({ place }) => place === "body") ?? { address: "", text: "" };

  it("a passage leads to its fact, whose page leads to that very passage", async ({ open }) => {
    const [article = "", anchor = ""] = passage.address.split("#");
    const page = await open(name, article, { javaScriptEnabled: false });
    await page.locator(`[id="${anchor}"]`).click();
    expect(new URL(page.url()).pathname).toBe(contested?.address);
    expect(await page.locator("h1").innerText()).toContain(contested?.statement);

    await page.locator(`#articles a[href="${passage.address}"]`).first().click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(passage.address);
    const target = page.locator(`[id="${anchor}"]`);
    expect(await isInView(target)).toBe(true);
    expect(await target.evaluate((element) => element.matches(":target"))).toBe(true);
  });

  it("the passage that was asked for looks different from all others", async ({ open }) => {
    const [article = "", anchor = ""] = passage.address.split("#");
    const plain = await lookOf((await open(name, article)).locator(`[id="${anchor}"]`));
    const asked = await lookOf((await open(name, passage.address)).locator(`[id="${anchor}"]`));
    expect(asked).not.toEqual(plain);
  });

  it.for(["/facts/", "/timeline/", "/sources/"])(
    "a jump within %s or to it shows the place, highlighted",
    async (address, { open }) => {
      const page = await open(name, address);
      const row = page.locator("main [data-item][id]").last();
      const id = (await row.getAttribute("id")) ?? "";
      const plain = await lookOf(row);
      await page.goto(`${address}#${id}`);
      expect(await isInView(row), id).toBe(true);
      expect(await lookOf(row), id).not.toEqual(plain);
    },
  );

  it("every number of a page leads to a list that comes into view", async ({ open }) => {
    const page = await open(name, contested?.address ?? "/");
    for (const count of await visibleCounts(page)) {
      await count.click();
      const { hash } = new URL(page.url());
      expect(
        await page
          .locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)
          .first()
          .isVisible(),
        hash,
      ).toBe(true);
      await page.goto(contested?.address ?? "/");
    }
  });
});

async function visibleCounts(page: Page): Promise<Locator[]> {
  const counts = await page.locator("main [data-count]").all();
  const visible = await Promise.all(counts.map((count) => count.isVisible()));
  return counts.filter((_, index) => visible[index]);
}

/** Whether it stands within the window, under nothing else. */
function isInView(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const [box] = element.getClientRects();
    if (!box) return false;
    const { left, top, width, height } = box;
    if (top < 0 || left < 0 || top + Math.min(height, 24) > innerHeight) return false;
    const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    return above !== null && (element.contains(above) || above.contains(element));
  });
}

/** What shows that a place is the one that was asked for. */
function lookOf(place: Locator): Promise<string[]> {
  return place.evaluate((element) => {
    const { backgroundColor, backgroundImage, outline, boxShadow, textDecoration, color } = getComputedStyle(element);
    return [backgroundColor, backgroundImage, outline, boxShadow, textDecoration, color];
  });
}
