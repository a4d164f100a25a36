import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";

const all = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } as const;
// In the dark only colours are different.
const colours = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

describe.for(kindsOfPage(theSite("real")))("axe finds nothing wrong with a page of the kind “$kind”", ({ address }) => {
  it("on a phone and at a desk, in light and in dark", async ({ open }) => {
    const page = await open("real", address);
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      expect.soft(await violations(page, all), `light, ${viewport.width} pixels`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(page, colours), "dark").toEqual([]);
  });
});

describe.for(kindsOfPage(theSite("second")))(
  "axe finds nothing wrong with another story’s page of the kind “$kind”",
  ({ address }) => {
    it("at a desk", async ({ open }) => {
      expect(await violations(await open("second", address, { viewport: desk }), all)).toEqual([]);
    });
  },
);

async function violations(page: Page, { type, values }: typeof all | typeof colours): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: { type, values: [...values] }, resultTypes: ["violations"] })
    // No page holds a frame: there is nothing to gather from a second window, which takes longer than the check.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} (${target.join(" ")}) ${any[0]?.message ?? ""}`),
  );
}
