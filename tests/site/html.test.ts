import { describe, expect, it } from "vitest";
import { mistakesIn } from "./html-rules.ts";
import { kindsOfPage } from "./kinds-of-page.ts";
import { everyStory } from "./read-site.ts";

describe.each(everyStory())("the HTML of the site “$name”", (site) => {
  it.each(kindsOfPage(site))("of a page of the kind “$kind” is valid", async ({ address }) => {
    expect(await mistakesIn(site.page(address).html)).toEqual([]);
  });

  it("gives every id of a page once", () => {
    const twice = site.pages.flatMap(({ $, address }) => {
      const ids = $("[id]")
        .toArray()
        .map((element) => $(element).attr("id"));
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} on ${address}`);
    });
    expect(twice).toEqual([]);
  });
});
