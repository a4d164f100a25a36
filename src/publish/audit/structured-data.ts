import { attribute, type Element, textOf } from "./read-files.ts";

/** The one type of script that a page may hold: data, which no browser runs. */
const DATA = "application/ld+json";

const VOCABULARY = "https://schema.org";

/** The properties whose values are words, dates or names of types. Whatever else is text is taken for an address. */
const WORDS = [
  "@type",
  ...["name", "headline", "text", "description", "creditText", "inLanguage"],
  ...["startDate", "endDate", "datePublished", "dateModified"],
];

/** What a script is, when it is not simply data in the vocabulary of schema.org; null when it is. */
export function wrongWithScript(script: Element): string | null {
  const type = attribute(script, "type");
  if (type !== DATA) return type === null ? "<script>" : `<script type="${type}">`;
  try {
    const context = Object(JSON.parse(textOf(script)))["@context"];
    return context === VOCABULARY ? null : `<script type="${DATA}"> in the vocabulary ${JSON.stringify(context)}`;
  } catch (error) {
    return `<script type="${DATA}"> that is no JSON: ${(error as Error).message}`;
  }
}

/** The addresses in the structured data of an element; none in any other. */
export function addressesInData(element: Element): string[] {
  if (element.tagName !== "script" || wrongWithScript(element) !== null) return [];
  return Object.entries(JSON.parse(textOf(element))).flatMap(([name, value]) =>
    name === "@context" ? [] : addressesIn(name, value),
  );
}

function addressesIn(name: string, value: unknown): string[] {
  if (typeof value === "string") return WORDS.includes(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(name, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => addressesIn(inner, one));
}
