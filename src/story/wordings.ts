import type { FactMark } from "./records.ts";
import { splitWords } from "./split-words.ts";
import type { Marked } from "./story.ts";

/** Words that can be laid under others: a run in quotation marks, or the marked words of a headline. */
export interface Wording extends Marked<FactMark> {
  readonly kind: "quotation" | "headline";
  readonly text: string;
}

/** Matching takes the product of two lengths: beyond this it is not a sentence and takes too long. */
const MOST_WORDS = 300;

/** How often a new base is tried, so that thousands of unlike wordings take no longer than a few. */
const MOST_BASES = 50;

/** The quotations and headlines among some passages, in their order. A quotation in a headline is both. */
export function wordingsOf(marked: Iterable<Marked<FactMark>>): readonly Wording[] {
  return [...marked].flatMap(({ passage, mark }) => {
    const quotations = passage.quotations.map((text): Wording => ({ kind: "quotation", text, passage, mark }));
    return passage.place === "title" ? [{ kind: "headline", text: passage.text, passage, mark }, ...quotations] : quotations;
  });
}

/**
 * Groups wordings of one kind: at least a third of each one's content words are its base's too, and two articles have a part.
 *
 * @returns the groups, most wordings first; the base of each first: its longest wording, the earliest of equals
 */
export function groupWordings(wordings: readonly Wording[]): readonly (readonly Wording[])[] {
  const known = wordings.map((wording) => ({
    wording,
    length: splitWords(wording.text).length,
    content: contentOf(wording.text),
  }));
  const groups: (readonly Wording[])[] = [];
  let rest = known.filter(({ length }) => length <= MOST_WORDS).sort((a, b) => b.length - a.length);
  for (let tried = 0; tried < MOST_BASES && rest.length > 1; tried += 1) {
    const [base, ...others] = rest;
    if (!base) break;
    const partners = new Set(others.filter(({ content }) => sharesEnough(content, base.content)));
    if ([...partners].some(({ wording }) => wording.passage.article !== base.wording.passage.article)) {
      const inOrder = known.filter((each) => partners.has(each));
      groups.push([base, ...inOrder].map(({ wording }) => wording));
      rest = others.filter((each) => !partners.has(each));
    } else rest = others;
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Long words carry the content in most languages; a wording without any is taken whole. */
function contentOf(text: string): ReadonlySet<string> {
  const keys = splitWords(text).map(({ key }) => key);
  const long = keys.filter((key) => key.length > 3);
  return new Set(long.length > 0 ? long : keys);
}

function sharesEnough(content: ReadonlySet<string>, base: ReadonlySet<string>): boolean {
  return content.size > 0 && content.intersection(base).size * 3 >= content.size;
}
