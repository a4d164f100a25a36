import { describe, expect, it } from "vitest";
import { kindsOfPage } from "./kinds-of-page.ts";
import { everySite, wordsOf } from "./read-site.ts";
import { countsOn, wrongCounts } from "./shown-counts.ts";

describe.each(everySite())("every number of the site “$name” that leads to a list", (site) => {
  it("is the number of things in that list", () => {
    expect(wrongCounts(site)).toEqual([]);
  });

  it("is a plain whole number", () => {
    const texts = site.pages.flatMap(({ $ }) =>
      $("[data-count]")
        .toArray()
        .map((count) => wordsOf($(count).text())),
    );
    expect(texts.filter((text) => !/^(0|[1-9]\d*)$/.test(text))).toEqual([]);
  });

  const countless = [
    "404",
    "about/checks",
    "corrections",
    "data/story",
    "article that was not reviewed",
    "article that was withdrawn",
    "fact that was withdrawn",
  ];
  it.each(kindsOfPage(site).filter(({ kind }) => !countless.includes(kind)))(
    "is found on its page of the kind “$kind”",
    ({ address }) => {
      expect(countsOn(site.page(address)).length).toBeGreaterThan(0);
    },
  );
});
