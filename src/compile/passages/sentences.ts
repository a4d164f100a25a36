/** Words that end in a full stop and don't end a sentence, in the languages we know; initials and "U.S." are known by their shape. */
const ABBREVIATION =
  /(?:^|[\s([“„"'‘«])(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Adm|Gov|Sen|Rep|Rev|St|Jr|Sr|No|vs|etc|ca|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|bzw|z\.B|d\.h|u\.a|Nr|Mio|Mrd|Mme|Mlle|Sra?|D\.?ª)\.)\s*$/u;

/** More is not looked back, or a long text would be read once for each of its sentences. */
const LONGEST_ABBREVIATION = 32;

/**
 * Divides a text into sentences, once for all that is asked of it.
 *
 * @param language the BCP 47 tag of the text
 * @returns what gives the rest of the sentence or sentences that a stretch of the text stands in
 */
export function sentencesAround(text: string, language: string): (from: number, to: number) => { before: string; after: string } {
  const starts = sentenceStarts(text, language);
  return (from, to) => {
    const start = starts.findLast((at) => at <= from) ?? 0;
    const end = starts.find((at) => at >= to && at > from) ?? text.length;
    return { before: text.slice(start, from).trimStart(), after: text.slice(to, end).trimEnd() };
  };
}

function sentenceStarts(text: string, language: string): number[] {
  const starts: number[] = [];
  for (const { index } of segmenter(language, "sentence").segment(text)) {
    if (index === 0 || !ABBREVIATION.test(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))) starts.push(index);
  }
  return starts;
}

/** How many words a text has. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter(language, "word").segment(text)) if (isWordLike) words += 1;
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One for each language: to make one takes longer than to read a paragraph with it. */
function segmenter(language: string, granularity: "sentence" | "word"): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, made);
  return made;
}
