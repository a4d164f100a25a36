import { load } from "cheerio";

/** What a crawl of a site found. */
export interface Crawl {
  /** The addresses that were asked for, without anchors. */
  readonly visited: ReadonlySet<string>;
  /** What is broken, each with the page it stands on. */
  readonly faults: readonly string[];
}

/** What is known of an address that was asked for. */
interface Visit {
  readonly status: number;
  /** The places on a page that a link can lead to; null for what is no page. */
  readonly ids: ReadonlySet<string> | null;
}

/**
 * Follows every address that a site of one host gives, from its first page on: links, pictures, styles, fonts, data, and where
 * the site says its address, its feeds and its sitemap.
 *
 * @param origin the address the host answers at
 * @param start the first page's path
 * @param site the address that the site says it has, if it says one: its canonical addresses are looked for at `origin`
 */
export async function crawl(origin: string, start: string, site: string | null): Promise<Crawl> {
  const visits = new Map<string, Visit>();
  const links = [{ to: new URL(start, origin), from: "the way in" }];
  // No page leads to it: it is asked for by name.
  if (site) links.push({ to: new URL(`${start}sitemap.xml`, origin), from: "the way in" });
  const waiting = new Set(links.map(({ to }) => to.href));
  for (const address of waiting) {
    const { visit, found } = await look(address);
    visits.set(address, visit);
    for (const href of found) {
      const to = new URL(href, address);
      const here = site && to.origin === site ? new URL(to.pathname + to.search + to.hash, origin) : to;
      if (here.origin !== origin) continue;
      links.push({ to: here, from: address });
      waiting.add(withoutHash(here));
    }
  }
  const faults = links.flatMap(({ to, from }) => {
    const visit = visits.get(withoutHash(to));
    const place = decodeURIComponent(to.hash.slice(1));
    if (visit?.status !== 200) return [`${to} on ${from}: ${visit?.status}`];
    return place === "" || visit.ids === null || visit.ids.has(place) ? [] : [`${to} on ${from}: no such place`];
  });
  return { visited: new Set(waiting), faults: [...new Set(faults)] };
}

async function look(address: string): Promise<{ visit: Visit; found: readonly string[] }> {
  const response = await fetch(address, { redirect: "manual" });
  const type = response.headers.get("content-type") ?? "";
  const { status } = response;
  if (type.startsWith("text/html")) return lookAtPage(status, await response.text());
  if (type.startsWith("text/css")) return { visit: { status, ids: null }, found: inStyles(await response.text()) };
  const text = await response.text();
  return { visit: { status, ids: null }, found: type.startsWith("image/") ? [] : inFeed(type, text) };
}

function lookAtPage(status: number, html: string): { visit: Visit; found: readonly string[] } {
  const $ = load(html);
  const ids = new Set(
    $("[id]")
      .map((_, element) => $(element).attr("id"))
      .get(),
  );
  const attributes = [
    ["a, area, link", "href"],
    ["img, script, source, iframe", "src"],
    ['meta[property="og:image"], meta[property="og:url"]', "content"],
  ] as const;
  const found = attributes.flatMap(([selector, name]) =>
    $(selector)
      .map((_, element) => $(element).attr(name))
      .get(),
  );
  const leadsOn = /url=(.+)$/.exec($('meta[http-equiv="refresh"]').attr("content") ?? "")?.[1];
  return { visit: { status, ids }, found: [...found, ...inStyles($("style").text()), ...(leadsOn ? [leadsOn] : [])] };
}

/** The addresses in a feed or a sitemap; none in what is neither. */
function inFeed(type: string, text: string): readonly string[] {
  if (/^application\/feed\+json/.test(type)) {
    return JSON.parse(text).items.flatMap(({ id, url }: { id: string; url: string }) => [id, url]);
  }
  if (!/^(application|text)\/([a-z]+\+)?xml/.test(type)) return [];
  const $ = load(text, { xml: true });
  const written = $("loc, link, guid, id, uri").toArray();
  return written.map((element) => $(element).attr("href") ?? $(element).text()).filter((address) => address !== "");
}

const inStyles = (css: string): readonly string[] => [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = ""]) => url);

function withoutHash(url: URL): string {
  const bare = new URL(url);
  bare.hash = "";
  return bare.href;
}
