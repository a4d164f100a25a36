import { expect, it } from "vitest";
import { everySite } from "./read-site.ts";

it.each(everySite())("on the timeline of the site “$name” the number of a break has a line for itself", ({ page, base }) => {
  const { $ } = page(`${base}timeline/`);
  const breaks = $(".scale .break span").toArray();
  const lines = breaks.map((words) => ($(words).html() ?? "").split("<br>"));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter(([first, second]) => !/^\D*\d+$/.test(first ?? "") || !second)).toEqual([]);
});
