import { matchWords } from "./match-words.ts";
import { splitWords, type Word } from "./split-words.ts";

/** One place in which a wording departs from its base. */
export interface Change {
  /** The base's words there, without the punctuation at their ends; empty where the wording adds some. */
  readonly base: string;
  /** The wording's own; empty where it leaves the base's out. */
  readonly words: string;
}

/**
 * Says where a wording departs from its base, so that it can be told in words: `a clear sign of ties` beside
 * `a sign of special bonds` leaves out `clear`, and has `special bonds` for `ties`.
 *
 * @returns the changes in the base's order; none when only case or punctuation differ
 */
export function wordingChanges(base: string, text: string): readonly Change[] {
  const [ours, theirs] = [splitWords(base), splitWords(text)];
  const steps = matchWords(ours, theirs).filter(({ from, to, words }) => {
    const pair = to - from === 1 && words.to - words.from === 1;
    return !pair || ours[from]?.key !== theirs[words.from]?.key;
  });
  return steps.map(({ from, to, words }) => ({
    base: inShort(base, ours.slice(from, to)),
    words: inShort(text, theirs.slice(words.from, words.to)),
  }));
}

/** More words than these are told by their first and last. */
const MOST_WORDS = 8;
const FIRST = 3;
const LAST = 2;

function inShort(text: string, words: readonly Word[]): string {
  if (words.length > MOST_WORDS) return `${bare(text, words.slice(0, FIRST))} … ${bare(text, words.slice(-LAST))}`;
  return bare(text, words);
}

function bare(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last
    ? text.slice(first.start, last.end).replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{M}\p{N}\p{Sc}%]+$/gu, "")
    : "";
}
