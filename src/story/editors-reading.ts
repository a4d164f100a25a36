import type { ArticleRecord } from "./records.ts";
import type { Dating } from "./timeline.ts";

/**
 * Whether a dating's date is the editor's reading of its words: the article gives no date of its own to reckon from, and
 * the words name no year of the date they come to.
 */
export function isEditorsReading(
  article: Pick<ArticleRecord, "published">,
  { words, date }: Pick<Dating, "words" | "date">,
): boolean {
  if (article.published !== null) return false;
  const years = [date.earliest, date.latest].flatMap((day) => day?.match(/^-?0*(\d+)-/)?.[1] ?? []);
  const digits = words.replace(/\p{Nd}/gu, digit);
  return !years.some((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(digits));
}

/** A digit of any script as an ASCII one. Unicode keeps the ten of each script together, from zero. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
