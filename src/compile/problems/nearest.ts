import { closest, distance } from "fastest-levenshtein";
import { byCodePoint } from "../../story/order.ts";

/** The candidate that is most like a word, or null when none is like it. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const sorted = [...candidates].sort(byCodePoint);
  if (sorted.length === 0) return null;
  const best = closest(word.toLowerCase(), sorted);
  return distance(word.toLowerCase(), best) <= Math.max(1, Math.floor(word.length * 0.4)) ? best : null;
}
