/** A word as written, with the punctuation that clings to it. */
export interface Word {
  /** Where it starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** The word without case and punctuation; two words are the same when their keys are equal. */
  readonly key: string;
}

/**
 * Splits a text into words, at white space and after dashes; where a script puts no space between words, by dictionary.
 *
 * Punctuation between words belongs to the word before it: `a gift – "for" him.` gives `a`, `gift –`, `"for"`, `him.`
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { start, end } of pieces(text)) {
    const key = keyOf(text.slice(start, end));
    const last = words.at(-1);
    if (key !== "") words.push({ start, end, key });
    else if (last) words[words.length - 1] = { ...last, end };
  }
  return words;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return splitWords(text).length;
}

const dashes = "\\-\\u2010-\\u2015";
const piece = new RegExp(`[^\\s${dashes}]+[${dashes}]*|[${dashes}]+`, "gu");
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
// These scripts are split by the same dictionary in every locale; naming one keeps the machine's own out of it.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function* pieces(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: chunk, index } of text.matchAll(piece)) {
    if (!unspaced.test(chunk)) {
      yield { start: index, end: index + chunk.length };
      continue;
    }
    for (const { segment, index: offset } of segmenter.segment(chunk)) {
      yield { start: index + offset, end: index + offset + segment.length };
    }
  }
}

/** Keeps letters, digits, what stands between digits, and signs that change an amount: 1.5 is not 15, $5 is not €5. */
function keyOf(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<!\p{N})[.,]|[.,](?!\p{N})/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}%.,]/gu, "");
}
