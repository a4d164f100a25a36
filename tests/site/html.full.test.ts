import { describe, expect, it } from "vitest";
import { mistakesIn } from "./html-rules.ts";
import { everySite } from "./read-site.ts";

describe.each(everySite())("the HTML of the site “$name”", ({ pages }) => {
  it.each(pages)("of $address is valid", async ({ html }) => {
    expect(await mistakesIn(html)).toEqual([]);
  });
});
