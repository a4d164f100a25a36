/** A word of a text: the term it is looked up by, and where it stands. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in any script, both where an index is made and where it is asked.
 *
 * Diacritics and case make no difference. Hangul is taken apart into its letters, so that a syllable that is not typed to its end
 * finds those it can become. Scripts that put no space between words are read as pairs of signs that stand side by side.
 */
export function wordsIn(text: string): Word[] {
  const found = [...text.matchAll(WORD)].filter(({ 0: word, index }) => !isEnding(word, text.slice(0, index)));
  return found.map(({ 0: word, index }, place) => {
    const [start, end] = [index, index + word.length];
    const next = found[place + 1];
    const pair = UNSPACED.test(word) && next?.index === end && UNSPACED.test(next[0]) ? word + next[0] : word;
    return { term: termOf(pair), start, end };
  });
}

const SCRIPTS = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"].map((name) => `\\p{scx=${name}}`).join("");
const SIGN = `[[${SCRIPTS}]&&[\\p{L}\\p{N}]]\\p{M}*`;
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--[${SCRIPTS}]]`;
/** A sign, or a run of letters and digits; a number holds its own points and commas. */
const WORD = new RegExp(`${SIGN}|${LETTER}+(?:(?<=\\p{N})[.,](?=\\p{N})${LETTER}+)*`, "gv");
const UNSPACED = new RegExp(`^${SIGN}$`, "v");

/** The s of "Kim’s". */
const isEnding = (word: string, before: string): boolean => /^s$/i.test(word) && /\p{L}['’]$/u.test(before);

/** Letters that are no letter with a mark, though readers type them as one without. */
const ALIKE: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", đ: "d", þ: "th", ł: "l", ı: "i" };

function termOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{Mn}\u0640.,]/gu, "");
  // The Arabic article is written together with its noun.
  return plain.replace(/[ßæœøðđþłı]/g, (letter) => ALIKE[letter] ?? letter).replace(/^ال(?=.{3})/, "");
}
