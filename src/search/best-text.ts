import { excerpt, type Run } from "./excerpt.ts";
import type { Text, Thing } from "./things.ts";
import { wordsIn } from "./words-in.ts";

/** Something that was found. */
export interface Hit {
  readonly thing: Thing;
  /** The terms of it that answer the query. */
  readonly terms: ReadonlySet<string>;
}

/** A text that says what was looked for, with that set apart. */
export type Said = Omit<Text, "words"> & { readonly runs: readonly Run[] };

/** The text of a thing that holds most of what was asked for; null when only its title does. */
export function bestText({ thing: { title, texts }, terms }: Hit): Said | null {
  let best: { text: Text; terms: number } | null = null;
  const called = new Set(wordsIn(title).map(({ term }) => term));
  for (const text of texts) {
    // No text can hold more than all of them.
    if (best?.terms === terms.size) break;
    const found = wordsIn(text.words).filter(({ term }) => terms.has(term));
    // What editors say besides is worth showing where it says more than the title does.
    const held = new Set(found.flatMap(({ term }) => (text.article === undefined && called.has(term) ? [] : [term]))).size;
    if (held > (best?.terms ?? 0)) best = { text, terms: held };
  }
  if (!best) return null;
  const { words, ...where } = best.text;
  return { ...where, runs: excerpt(words, terms) };
}
