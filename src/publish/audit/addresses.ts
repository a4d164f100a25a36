import type { FinishedSite } from "./audit.ts";
import { attribute, type Element } from "./read-files.ts";

// A host that cannot be one: an address that ends up on it has named no host.
const HERE = "https://site.invalid";

/** Where an address leads: to a place on the site, or to another host. */
export type Target = { readonly path: string; readonly id: string } | { readonly elsewhere: string };

/** Reads an address as a browser does that found it in a file of the site. */
export function targetOf(address: string, file: string, { base, site }: FinishedSite): Target {
  const url = URL.parse(address, HERE + addressOf(file, base));
  if (!url) return { elsewhere: address };
  if (url.origin !== HERE && url.origin !== (site && URL.parse(site)?.origin)) return { elsewhere: url.href };
  try {
    return { path: decodeURIComponent(url.pathname), id: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { elsewhere: address };
  }
}

/** The address of a file on its host. */
const addressOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, "$1");

/** The file that a host answers with for a path; null when there is none. */
export function fileAt(path: string, { base, files }: FinishedSite): string | null {
  if (!path.startsWith(base)) return null;
  const file = path.slice(base.length);
  const page = file === "" || file.endsWith("/") ? `${file}index.html` : file;
  return files.has(page) ? page : null;
}

/** What an element leads to, when it is a link of whatever kind: those that are followed, and those that only name. */
export function linkOf(element: Element): string | null {
  if (element.tagName === "a" || (element.tagName === "link" && namesOnly(element))) return attribute(element, "href");
  if (attribute(element, "property") === "og:url") return attribute(element, "content");
  if (element.tagName !== "meta" || attribute(element, "http-equiv")?.toLowerCase() !== "refresh") return null;
  return /^\s*\d+\s*[;,]\s*url\s*=\s*(.*)$/is.exec(attribute(element, "content") ?? "")?.[1] ?? "";
}

/** What a browser fetches for an element by itself, and the picture that others fetch to show the page's address with. */
export function loadsOf(element: Element): string[] {
  if (attribute(element, "property") === "og:image") return [attribute(element, "content") ?? ""];
  const address = element.tagName === "a" || namesOnly(element) ? null : attribute(element, "href");
  const own = [address, attribute(element, "src")].filter((one) => one !== null);
  // fill="url(#hatch)" and its like; an address within the picture itself loads nothing.
  const painted = element.namespaceURI.endsWith("/svg") ? element.attrs.filter(({ value }) => /url\(/i.test(value)) : [];
  return [...own, ...painted.flatMap(({ value }) => loadsOfStyle(value))].filter((one) => !one.startsWith("#"));
}

/** What a browser fetches for a style sheet. */
export function loadsOfStyle(css: string): string[] {
  const found = [...css.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']*)["']/gi)];
  return found.map(([, url, imported]) => url ?? imported ?? "").filter((url) => !url.startsWith("#"));
}

/** What a phone fetches for a web manifest, and the page it opens. */
export function loadsOfManifest(json: string): string[] {
  const { start_url, icons }: { start_url: string; icons: { src: string }[] } = JSON.parse(json);
  return [start_url, ...icons.map(({ src }) => src)];
}

const namesOnly = (element: Element): boolean => /^(canonical|alternate)$/i.test(attribute(element, "rel") ?? "");
