import { describe, expect, it } from "vitest";
import { type BuiltPage, type BuiltSite, everySite } from "./read-site.ts";

const host = "https://site.invalid";

describe.each(everySite())("the links of the site “$name”", (site) => {
  it("lead to a page that is there, and to a place on it that is there", () => {
    const dead = new Map<string, string>();
    for (const page of site.pages) {
      for (const { pathname, hash } of linksOf(page)) {
        if (!dead.has(pathname + hash) && !isThere(site, pathname, hash)) dead.set(pathname + hash, `on ${page.address}`);
      }
    }
    expect(Object.fromEntries(dead)).toEqual({});
  });

  it("never leave the folder of the host that the site is in", () => {
    const outside = site.pages.flatMap((page) => linksOf(page).filter(({ pathname }) => !pathname.startsWith(site.base)));
    expect(unique(outside.map(({ pathname }) => pathname))).toEqual([]);
  });

  it("lead a reader from the first page to every other", () => {
    const reached = new Set([site.base]);
    for (const address of reached) {
      for (const { pathname } of linksOf(site.page(address))) {
        if (site.files.has(`${pathname}index.html`) || (pathname.endsWith(".html") && site.files.has(pathname)))
          reached.add(pathname);
      }
    }
    const lost = site.pages
      .map(({ address }) => address)
      .filter((address) => !reached.has(address) && !isOffTheMap(site, address));
    expect(lost).toEqual([]);
  });
});

describe.each(everySite())("what the site “$name” loads", (site) => {
  it("is there, in its own folder", () => {
    expect(unique(loadedBy(site).filter((path) => !site.files.has(path)))).toEqual([]);
  });

  it("is what was built, and nothing else was", () => {
    const loaded = new Set(loadedBy(site));
    expect([...site.files].filter((path) => path.includes("/_astro/") && !loaded.has(path))).toEqual([]);
  });
});

const linksOf = remembering(({ $, address }) =>
  $("a[href], area[href]")
    .toArray()
    .map((link) => new URL($(link).attr("href") ?? "", host + address))
    .filter(({ origin }) => origin === host),
);

function isThere(site: BuiltSite, pathname: string, hash: string): boolean {
  const path = decodeURIComponent(pathname);
  if (!site.files.has(path.endsWith("/") ? `${path}index.html` : path)) return false;
  return hash === "" || idsOf(site.page(path)).has(decodeURIComponent(hash.slice(1)));
}

const idsOf = remembering(
  ({ $ }: BuiltPage) =>
    new Set(
      $("[id]")
        .toArray()
        .map((element) => $(element).attr("id")),
    ),
);

/** The same of a page is asked for by every link to it. */
function remembering<T>(read: (page: BuiltPage) => T): (page: BuiltPage) => T {
  const known = new Map<BuiltPage, T>();
  return (page) => {
    const found = known.get(page) ?? read(page);
    known.set(page, found);
    return found;
  };
}

/**
 * Pages that nothing links to: what a lost reader is shown, and what is left where something was withdrawn or renamed, for readers
 * and in frames on other sites.
 */
function isOffTheMap({ base, page, story }: BuiltSite, address: string): boolean {
  return (
    address === `${base}404.html` ||
    story.withdrawn.some(({ id }) => address.endsWith(`/${id}/`)) ||
    page(address).$("meta[http-equiv=refresh], meta[name=robots]").length === 1
  );
}

/** The path of everything that a browser fetches by itself; the whole address of what it would fetch from another host. */
function loadedBy(site: BuiltSite): string[] {
  const fromPages = site.pages.flatMap(({ $, address }) => {
    const elements = $("link[href]:not([rel=canonical], [rel=alternate]), [src], use[href], image[href], object[data]").toArray();
    const addresses = elements.map((element) => $(element).attr("src") ?? $(element).attr("href") ?? $(element).attr("data"));
    const sets = $("[srcset]")
      .toArray()
      .flatMap((element) => ($(element).attr("srcset") ?? "").split(",").map((one) => one.trim().split(" ")[0]));
    return [...addresses, ...sets, ...inStyles($("style").text())].map((url) => new URL(url ?? "", host + address));
  });
  const fromStyles = [...site.files]
    .filter((path) => path.endsWith(".css"))
    .flatMap((path) => inStyles(site.read(path)).map((url) => new URL(url, host + path)));
  // What a page holds itself is not fetched.
  const fetched = [...fromPages, ...fromStyles].filter(({ protocol }) => protocol !== "data:");
  return fetched.map((url) => (url.origin === host ? url.pathname : url.href));
}

function inStyles(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)];
  return urls.map(([, url, imported]) => url ?? imported ?? "").filter((url) => !url.startsWith("#"));
}

const unique = (texts: string[]): string[] => [...new Set(texts)];
