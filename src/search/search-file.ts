import MiniSearch, { type AsPlainObject } from "minisearch";
import { INDEX_OPTIONS } from "./index-options.ts";
import type { Things } from "./things.ts";

/** Where it stands on the site. */
export const SEARCH_FILE = "search/index.json";

/** The data of the page of search: what can be found, and an index of its words. */
export interface SearchFile extends Things {
  readonly index: AsPlainObject;
}

/** Makes that file, the same bytes from the same things. */
export function searchFile(things: Things): SearchFile {
  const index = new MiniSearch(INDEX_OPTIONS);
  index.addAll(things.things.map(({ title, texts }, id) => ({ id, title, text: texts.map(({ words }) => words).join("\n") })));
  return { ...things, index: index.toJSON() };
}
