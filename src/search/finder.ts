import MiniSearch from "minisearch";
import type { Hit } from "./best-text.ts";
import { INDEX_OPTIONS } from "./index-options.ts";
import type { SearchFile } from "./search-file.ts";

/** What a query found, the best first. */
export interface Found {
  /** Nothing is spelled so, and these are spelled nearly so. */
  readonly near: boolean;
  readonly hits: readonly Hit[];
}

/** Reads the data of the page of search, and answers queries. Every word of a query has to be found. */
export function finder({ things, index }: SearchFile): (query: string) => Found {
  const read = MiniSearch.loadJS(index, INDEX_OPTIONS);
  return (query) => {
    const exact = read.search(query, { prefix: isBeginning });
    const results = exact.length > 0 ? exact : read.search(query, { prefix: isBeginning, fuzzy: mayDiffer });
    const hits = results.flatMap(({ id, terms }): Hit[] => {
      const thing = things[id];
      return thing ? [{ thing, terms: new Set(terms) }] : [];
    });
    return { near: exact.length === 0 && hits.length > 0, hits };
  };
}

/** The word that is being typed may be any that begins so; of the others only those that are not a letter or two. */
const isBeginning = (term: string, place: number, terms: readonly string[]): boolean =>
  place === terms.length - 1 || term.length > 2;

/** How much of a word may be spelled otherwise. In other scripts and in numbers, a sign more or less is another word. */
const mayDiffer = (term: string): number | false => (/^\p{sc=Latin}{4,}$/u.test(term) ? 0.3 : false);
