import { distance } from "fastest-levenshtein";

/** What a target of a mark begins with. */
export const OUR_SCHEMES = ["fact", "event", "when"] as const;
export type OurScheme = (typeof OUR_SCHEMES)[number];

const WEB = ["http", "https", "mailto"];
/** Schemes of the web that are no slip of ours, though they look like one. */
const OTHERS = ["data", "file", "ftp", "tel", "sms", "urn", "about", "blob"];

/** What a link is for: an ordinary link, a mark, what was probably meant as a mark, or something no page may lead to. */
export function kindOfLink(url: string): "ordinary" | "mark" | "near" | "refused" {
  const scheme = /^\s*([^/?#:,]*?)\s*:/.exec(url)?.[1];
  if (scheme === undefined) return url.startsWith("#") ? "ordinary" : "refused";
  if ((OUR_SCHEMES as readonly string[]).includes(scheme)) return "mark";
  if (WEB.includes(scheme.toLowerCase())) return canBeFollowed(url) ? "ordinary" : "refused";
  return nearScheme(scheme) ? "near" : "refused";
}

/** Whether a browser can make something of an address of the web. */
function canBeFollowed(url: string): boolean {
  if (/^mailto:/i.test(url)) return true;
  // So it is written into the page: a sign that no address may hold becomes one with %, even in the name of a host.
  const written = url.replace(/[ "<>\\^`{|}[\]]/g, encodeURIComponent);
  return /^https?:\/\/[^/?#\s]/i.test(url) && URL.canParse(written);
}

/** Whether a link is a mark, or was probably meant as one. */
export function isMark({ url }: { readonly url: string }): boolean {
  const kind = kindOfLink(url);
  return kind === "mark" || kind === "near";
}

/** The scheme of ours that a word was probably meant to be. */
export function nearScheme(word: string): OurScheme | null {
  const lower = word.toLowerCase();
  if (OTHERS.includes(lower)) return null;
  return OUR_SCHEMES.find((ours) => distance(lower, ours) <= (lower.startsWith(ours[0] ?? "") ? 2 : 1)) ?? null;
}
