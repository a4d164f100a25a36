import type { PassageRecord } from "./records.ts";

/** A stretch of a sentence: a passage, or the words between two. */
export interface Run<T> {
  readonly text: string;
  /** What is told by it; empty between passages. */
  readonly told: readonly T[];
}

/** A sentence of an article, with some of the passages in it. */
export interface ToldSentence<T> {
  readonly place: PassageRecord["place"];
  /** In reading order. */
  readonly runs: readonly Run<T>[];
  /** Everything told in it, in reading order; never empty. */
  readonly told: readonly T[];
}

/**
 * Puts what is told by passages of one article back into its sentences, so that a sentence with several passages is read once.
 *
 * @param things in reading order of their passages
 */
export function inSentences<T>(things: readonly T[], passageOf: (thing: T) => PassageRecord): ToldSentence<T>[] {
  const byPassage = [...Map.groupBy(things, (thing) => passageOf(thing).number).values()].flatMap((told) => {
    const passage = told[0] && passageOf(told[0]);
    return passage ? { passage, told } : [];
  });
  const sentences: (typeof byPassage)[] = [];
  for (const next of byPassage) {
    const open = sentences.at(-1);
    const last = open?.at(-1);
    if (open && last && isInOne(last.passage, next.passage)) open.push(next);
    else sentences.push([next]);
  }
  return sentences.map((passages) => {
    const told = passages.flatMap((each) => each.told);
    return { place: passages[0]?.passage.place ?? "body", told, runs: runsOf(passages) };
  });
}

/** The same words in the same block are one sentence, unless it stands there twice: then the second passage is not after the first. */
function isInOne(one: PassageRecord, next: PassageRecord): boolean {
  const same = one.place === next.place && one.block === next.block && wholeOf(one) === wholeOf(next);
  return same && next.before.length >= one.before.length + one.text.length;
}

const wholeOf = ({ before, text, after }: PassageRecord): string => before + text + after;

function runsOf<T>(passages: readonly { passage: PassageRecord; told: readonly T[] }[]): Run<T>[] {
  const [first] = passages;
  const last = passages.at(-1);
  const between = passages.flatMap(({ passage, told }, index) => {
    const previous = passages[index - 1]?.passage;
    const from = previous ? previous.before.length + previous.text.length : passage.before.length;
    return [
      { text: passage.before.slice(from), told: [] },
      { text: passage.text, told },
    ];
  });
  const runs = [{ text: first?.passage.before ?? "", told: [] }, ...between, { text: last?.passage.after ?? "", told: [] }];
  return runs.filter(({ text }) => text !== "");
}
