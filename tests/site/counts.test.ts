import { describe, expect, it } from "vitest";
import { kindsOfPage } from "./kinds-of-page.ts";
import { type BuiltPage, type BuiltSite, byId, everySite, wordsOf } from "./read-site.ts";

describe.each(everySite())("every number of the site “$name” that leads to a list", (site) => {
  it("is the number of things in that list", () => {
    const wrong = site.pages.flatMap((page) =>
      countsOn(page).flatMap(({ shown, href }) => {
        const listed = itemsAt(site, page, href);
        return listed === shown
          ? []
          : [`${page.address}: ${shown} leads to ${href}, which lists ${listed ?? "nothing: it is not there"}`];
      }),
    );
    expect(wrong).toEqual([]);
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

interface ShownCount {
  readonly shown: number;
  readonly href: string;
}

function countsOn({ $ }: BuiltPage): ShownCount[] {
  return $("[data-count]")
    .toArray()
    .map((count) => ({ shown: Number($(count).text()), href: $(count).attr("href") ?? "" }));
}

/** How many things the list at an address holds; undefined when there is no such list. */
function itemsAt(site: BuiltSite, { address }: BuiltPage, href: string): number | undefined {
  const { pathname, hash } = new URL(href, `https://site.invalid${address}`);
  const list = site.page(pathname).$(byId(decodeURIComponent(hash.slice(1))));
  return list.length === 1 ? list.find("[data-item]").length : undefined;
}
