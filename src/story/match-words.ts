import type { Word } from "./split-words.ts";

/** A run of the base's words, and the words of another text in its place. Either run may be empty, not both. */
export interface Step {
  /** The base's words from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly words: { readonly from: number; readonly to: number };
}

/**
 * Matches the words of a text with those of a base: as many as can be in the same order.
 *
 * @returns steps through both texts from start to end; a step of one word on both sides is a match or a replaced word,
 *   all others are gaps between matches
 */
export function matchWords(base: readonly Word[], text: readonly Word[]): readonly Step[] {
  const longest = longestFrom(base, text);
  const steps: Step[] = [];
  let [from, start] = [0, 0];
  let [to, end] = [0, 0];
  const closeGap = (): void => {
    if (from < to || start < end) steps.push({ from, to, words: { from: start, to: end } });
  };
  while (to < base.length && end < text.length) {
    if (base[to]?.key === text[end]?.key) {
      closeGap();
      steps.push({ from: to, to: to + 1, words: { from: end, to: end + 1 } });
      [to, end] = [to + 1, end + 1];
      [from, start] = [to, end];
    } else if (longest(to + 1, end) >= longest(to, end + 1)) to += 1;
    else end += 1;
  }
  [to, end] = [base.length, text.length];
  closeGap();
  return steps;
}

/** How many words two texts can have in common, in order, from a place in each to their ends. */
function longestFrom(base: readonly Word[], text: readonly Word[]): (place: number, other: number) => number {
  const width = text.length + 1;
  const lengths = new Uint16Array((base.length + 1) * width);
  const at = (place: number, other: number): number => lengths[place * width + other] ?? 0;
  for (let place = base.length - 1; place >= 0; place -= 1) {
    for (let other = text.length - 1; other >= 0; other -= 1) {
      const same = base[place]?.key === text[other]?.key;
      lengths[place * width + other] = same ? at(place + 1, other + 1) + 1 : Math.max(at(place + 1, other), at(place, other + 1));
    }
  }
  return at;
}
