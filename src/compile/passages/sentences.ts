/** Words that end in a full stop and don't end a sentence, in the languages we know; initials and "U.S." are known by their shape. */
const ABBREVIATION =
  /(?:^|[\s([“„"'‘«])(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Adm|Gov|Sen|Rep|Rev|St|Jr|Sr|No|vs|etc|ca|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|bzw|z\.B|d\.h|u\.a|Nr|Mio|Mrd|Mme|Mlle|Sra?|D\.?ª)\.)\s*$/u;

/**
 * The rest of the sentence or sentences that a stretch of a text stands in.
 *
 * @param language the BCP 47 tag of the text
 */
export function sentenceAround(text: string, from: number, to: number, language: string): { before: string; after: string } {
  const starts = sentenceStarts(text, language);
  const start = starts.findLast((at) => at <= from) ?? 0;
  const end = starts.find((at) => at >= to && at > from) ?? text.length;
  return { before: text.slice(start, from).trimStart(), after: text.slice(to, end).trimEnd() };
}

function sentenceStarts(text: string, language: string): number[] {
  const starts: number[] = [];
  for (const { index } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    if (index === 0 || !ABBREVIATION.test(text.slice(0, index))) starts.push(index);
  }
  return starts;
}

/** How many words a text has. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) if (isWordLike) words += 1;
  return words;
}
