import { type BuiltPage, type BuiltSite, byId } from "./read-site.ts";

interface ShownCount {
  readonly shown: number;
  readonly href: string;
}

/** The numbers of a page that lead to a list. */
export function countsOn({ $ }: BuiltPage): ShownCount[] {
  return $("[data-count]")
    .toArray()
    .map((count) => ({ shown: Number($(count).text()), href: $(count).attr("href") ?? "" }));
}

/** A sentence for every number of a site that is not the number of things in its list. */
export function wrongCounts(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    countsOn(page).flatMap(({ shown, href }) => {
      const listed = itemsAt(site, page, href);
      return listed === shown
        ? []
        : [`${page.address}: ${shown} leads to ${href}, which lists ${listed ?? "nothing: it is not there"}`];
    }),
  );
}

/**
 * How many things the list at an address holds, those counted that it says stand on further pages; undefined when there is no
 * such list.
 */
function itemsAt(site: BuiltSite, { address }: BuiltPage, href: string): number | undefined {
  const { pathname, hash } = new URL(href, `https://site.invalid${address}`);
  const list = site.page(pathname).$(byId(decodeURIComponent(hash.slice(1))));
  return list.length === 1 ? list.find("[data-item]").length + Number(list.attr("data-rest") ?? 0) : undefined;
}
