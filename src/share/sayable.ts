import { missingOf } from "./render.ts";

/** Some words as the fonts can show them; null when not one letter or figure of them can be shown. */
export type Sayable = (words: string) => string | null;

/**
 * Finds out what the fonts can show. Characters they lack are never drawn as boxes: each run of them becomes "…".
 *
 * @param texts all words that will be asked for
 */
export async function sayable(texts: readonly string[]): Promise<Sayable> {
  const missing = await missingOf(plain(texts.join(" ")));
  return (words) => {
    const shown = elided(plain(words), missing);
    return /[\p{L}\p{N}]/u.test(shown) ? bound(shown) : null;
  };
}

/** Without what has no shape of its own: joiners, marks of direction, soft hyphens. */
const plain = (words: string): string =>
  words
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

function elided(words: string, missing: ReadonlySet<string>): string {
  if (missing.size === 0) return words;
  const clusters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(words)].map(({ segment }) =>
    [...segment].some((character) => missing.has(character)) ? GAP : segment,
  );
  return clusters.join("").replace(/\0[\0\s]*\0|\0/g, "…");
}

/** Keeps a figure with the word after it, and a dash with the one before it. */
const bound = (words: string): string => words.replace(/(?<=\d) (?=\p{L})| (?=[–—…]( |$))/gu, "\u00a0");

/** Stands for a cluster that can't be shown. No text of a story holds it. */
const GAP = "\0";
