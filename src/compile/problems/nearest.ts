import { closest, distance } from "fastest-levenshtein";
import { byCodePoint } from "../../story/order.ts";

/** The candidate that is most like a word, or null when none is like it. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const sorted = [...candidates].sort(byCodePoint);
  if (sorted.length === 0) return null;
  const allowed = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length * 0.4));
  const best = closest(word.toLowerCase(), sorted);
  return distance(word.toLowerCase(), best) <= allowed ? best : null;
}
