import type { Finding } from "./finding.ts";
import { attribute, type Markup } from "./read-files.ts";

const REFERENCES = [
  "for",
  "headers",
  "list",
  "popovertarget",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-details",
];

/** Whether every id of a page is its only one, and everything on the page that names one finds it. */
export function checkIds(page: Markup): Finding[] {
  return [...doubles(page), ...danglers(page)];
}

function doubles({ file, elements }: Markup): Finding[] {
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
  const seen = new Set<string>();
  const double = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  return [...double].map((found) => ({ kind: "double-id", file, found }));
}

function danglers({ file, elements }: Markup): Finding[] {
  const ids = new Set(elements.flatMap((element) => attribute(element, "id") ?? []));
  return elements.flatMap(({ attrs }) =>
    attrs
      .filter(({ name, value }) => REFERENCES.includes(name) && !value.split(/\s+/).every((id) => ids.has(id)))
      .map(({ name, value }): Finding => ({ kind: "dead-reference", file, found: `${name}="${value}"` })),
  );
}
