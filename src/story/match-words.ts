import type { Word } from "./split-words.ts";

/** A run of the base's words, and the words of another text in its place. Either run may be empty, not both. */
export interface Step {
  /** The base's words from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly words: { readonly from: number; readonly to: number };
}

/**
 * Matches the words of a text with those of a base: as many as can be in the same order. Words of one stem, such as
 * "relations" and "relationship", are laid under one another too, but count half.
 *
 * @returns steps through both texts from start to end; a step of one word on both sides is a match or a replaced word,
 *   all others are gaps between matches
 */
export function matchWords(base: readonly Word[], text: readonly Word[]): readonly Step[] {
  const best = bestFrom(base, text);
  const steps: Step[] = [];
  let [from, start] = [0, 0];
  let [to, end] = [0, 0];
  const closeGap = (): void => {
    if (from < to || start < end) steps.push({ from, to, words: { from: start, to: end } });
  };
  while (to < base.length && end < text.length) {
    const likeness = likenessOf(base[to], text[end]);
    if (likeness > 0 && best(to, end) === best(to + 1, end + 1) + likeness) {
      closeGap();
      steps.push({ from: to, to: to + 1, words: { from: end, to: end + 1 } });
      [to, end] = [to + 1, end + 1];
      [from, start] = [to, end];
    } else if (best(to + 1, end) >= best(to, end + 1)) to += 1;
    else end += 1;
  }
  [to, end] = [base.length, text.length];
  closeGap();
  return steps;
}

/** How alike two texts can be laid, in order, from a place in each to their ends. */
function bestFrom(base: readonly Word[], text: readonly Word[]): (place: number, other: number) => number {
  const width = text.length + 1;
  const scores = new Uint16Array((base.length + 1) * width);
  const at = (place: number, other: number): number => scores[place * width + other] ?? 0;
  for (let place = base.length - 1; place >= 0; place -= 1) {
    for (let other = text.length - 1; other >= 0; other -= 1) {
      const likeness = likenessOf(base[place], text[other]);
      const paired = likeness > 0 ? at(place + 1, other + 1) + likeness : 0;
      scores[place * width + other] = Math.max(paired, at(place + 1, other), at(place, other + 1));
    }
  }
  return at;
}

/** The shortest beginning that makes two words akin, and the part of the longer word that it must be. */
const STEM = { letters: 5, part: 0.6 };

/** 2 for the same word, 1 for two of one stem, 0 for others. */
function likenessOf(a: Word | undefined, b: Word | undefined): 0 | 1 | 2 {
  if (!a || !b) return 0;
  if (a.key === b.key) return 2;
  let shared = 0;
  while (shared < a.key.length && a.key[shared] === b.key[shared]) shared += 1;
  return shared >= STEM.letters && shared >= STEM.part * Math.max(a.key.length, b.key.length) ? 1 : 0;
}
