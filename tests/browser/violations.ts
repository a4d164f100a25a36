import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const ALL = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } as const;

/** What can be different when only colours are. */
export const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/**
 * What axe finds wrong with a page as it is shown now.
 *
 * @returns one line for each element that breaks a rule of WCAG 2.2 AA or of axe's own good practice
 */
export async function violations(page: Page, { type, values }: typeof ALL | typeof COLOURS = ALL): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: { type, values: [...values] }, resultTypes: ["violations"] })
    // No page holds a frame: there is nothing to gather from a second window, which takes longer than the check.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} (${target.join(" ")}) ${any[0]?.message ?? ""}`),
  );
}
