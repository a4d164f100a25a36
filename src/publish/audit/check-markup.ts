import { isAllowedAttribute, isAllowedElement } from "./allowed-markup.ts";
import type { Finding } from "./finding.ts";
import { attribute, type Element, type Markup } from "./read-files.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Whether a page or picture holds only what pages are made of, and says it plainly. */
export function checkMarkup({ file, elements, mistakes }: Markup): Finding[] {
  const guesses = mistakes.map((found): Finding => ({ kind: "broken-html", file, found }));
  const strange = elements.flatMap(strangeIn).map((found): Finding => ({ kind: "strange-markup", file, found }));
  return [...guesses, ...strange];
}

function strangeIn(element: Element): string[] {
  const { tagName, namespaceURI, attrs } = element;
  const svg = namespaceURI === SVG;
  if (!isAllowedElement(tagName, svg)) return [`<${tagName}>`];
  const names = attrs.map(({ name, prefix }) => (prefix ? `${prefix}:${name}` : name));
  const strange = names.filter((name) => !isAllowedAttribute(tagName, svg, name)).map((name) => `${name}="…" on <${tagName}>`);
  const equivalent = attribute(element, "http-equiv")?.toLowerCase();
  const known = [undefined, "content-security-policy", "refresh"].includes(equivalent);
  return known ? strange : [...strange, `<meta http-equiv="${equivalent}">`];
}
