import { createHash } from "node:crypto";

/** The longest run of words that is kept of an original. */
export const LONGEST_RUN = 8;

/** The words of a text, made comparable: one form of each letter, lower case, straight apostrophes, hyphened words apart. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replace(/[‘’]/g, "'");
  return plain.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}

/** The numbers of a text as it writes them, each once: `2,000`, `18`, `194,500`. */
export function numbersOf(text: string): string[] {
  return [...new Set(text.normalize("NFKC").match(/\p{N}+(?:[.,]\p{N}+)*/gu))];
}

/** Every run of so many words, in their order. */
export function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(" "));
}

/** Stands for a run of words without giving it away: the beginning of its SHA-256. */
export function hashOf(run: string): string {
  return createHash("sha256").update(run).digest("hex").slice(0, HASH_DIGITS);
}

/** What is kept of an original: the hashes of its runs of one to eight words, joined, and its numbers, a space between. */
export interface Fingerprint {
  readonly runs: string;
  readonly numbers: string;
}

export function fingerprintOf(text: string): Fingerprint {
  const words = wordsOf(text);
  const lengths = Array.from({ length: LONGEST_RUN }, (_, index) => index + 1);
  const hashes = new Set(lengths.flatMap((length) => runsOf(words, length)).map(hashOf));
  return { runs: [...hashes].sort().join(""), numbers: numbersOf(text).join(" ") };
}

export function hashesIn({ runs }: Fingerprint): ReadonlySet<string> {
  return new Set(runs.match(new RegExp(`.{${HASH_DIGITS}}`, "g")));
}

const HASH_DIGITS = 8;
