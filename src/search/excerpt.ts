import { wordsIn } from "./words-in.ts";

/** A stretch of a text, which was looked for or stands beside what was. */
export interface Run {
  readonly words: string;
  readonly found: boolean;
}

/** So many words stand before the first that was found, and so many in all. */
const [BEFORE, MOST] = [8, 36];

/** The part of a text around the first of some terms, with all of them in it set apart. What is left out at an end is three dots. */
export function excerpt(text: string, terms: ReadonlySet<string>): Run[] {
  const words = wordsIn(text);
  const hit = words.findIndex(({ term }) => terms.has(term));
  const first = words.length > MOST ? Math.max(0, Math.min(hit - BEFORE, words.length - MOST)) : 0;
  const shown = words.slice(first, first + MOST);
  const start = first > 0 ? (shown[0]?.start ?? 0) : 0;
  const end = first + MOST < words.length ? (shown.at(-1)?.end ?? text.length) : text.length;

  const runs: Run[] = [];
  let at = start;
  const add = (until: number, found: boolean): void => {
    const last = runs.at(-1);
    if (until > at && last?.found === found) runs[runs.length - 1] = { words: last.words + text.slice(at, until), found };
    else if (until > at) runs.push({ words: text.slice(at, until), found });
    at = until;
  };
  for (const word of shown) {
    if (!terms.has(word.term)) continue;
    add(word.start, false);
    add(word.end, true);
  }
  add(end, false);
  return [...dots(start > 0), ...runs, ...dots(end < text.length)];
}

const dots = (cut: boolean): Run[] => (cut ? [{ words: "…", found: false }] : []);
