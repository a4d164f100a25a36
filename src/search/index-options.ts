import type { Options } from "minisearch";
import { wordsIn } from "./words-in.ts";

/** What of a thing is looked through: its place among the things is its id. */
export interface Searched {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** How an index is made, and read again: the same on both sides. */
export const INDEX_OPTIONS: Options<Searched> = {
  fields: ["title", "text"],
  tokenize: (text) => wordsIn(text).map(({ term }) => term),
  processTerm: (term) => term || null,
  // A thing that is called so is meant before one of which an article says so.
  searchOptions: { combineWith: "AND", boost: { title: 3 } },
};
