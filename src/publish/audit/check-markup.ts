import { SEARCH_PAGE } from "../policy.ts";
import { isAllowedAttribute, isAllowedElement } from "./allowed-markup.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Element, type Markup } from "./read-files.ts";
import { wrongWithScript } from "./structured-data.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Whether a page or picture holds only what pages are made of, and says it plainly. */
export function checkMarkup({ file, elements, mistakes }: Markup): Finding[] {
  const guesses = mistakes.map((found): Finding => ({ kind: "broken-html", file, found }));
  const strange = elements
    .flatMap((element) => strangeIn(element, file === SEARCH_PAGE))
    .map((found): Finding => ({ kind: "strange-markup", file, found }));
  return [...guesses, ...strange];
}

function strangeIn(element: Element, inSearch: boolean): string[] {
  const { tagName, namespaceURI, attrs } = element;
  const place = namespaceURI === SVG ? "svg" : inSearch ? "search" : "page";
  if (!isAllowedElement(tagName, place)) return [`<${tagName}>`];
  // Which script the page of search may run is judged by itself.
  const wrong = tagName === "script" && !inSearch ? wrongWithScript(element) : null;
  if (wrong !== null) return [wrong];
  const names = attrs.map(({ name, prefix }) => (prefix ? `${prefix}:${name}` : name));
  const strange = names.filter((name) => !isAllowedAttribute(tagName, place, name)).map((name) => `${name}="…" on <${tagName}>`);
  const equivalent = attribute(element, "http-equiv")?.toLowerCase();
  const known = [undefined, "content-security-policy", "refresh"].includes(equivalent);
  return known ? strange : [...strange, `<meta http-equiv="${equivalent}">`];
}
