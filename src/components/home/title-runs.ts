import type { PassageRecord } from "../../story/records.ts";

/** A run of a headline's words. */
export interface TitleRun {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a headline into runs, marked ones and others.
 *
 * @param passages all passages of the headline, in reading order: the words of one may stand in it twice
 * @param isMarked whether a passage is to be marked
 */
export function titleRuns(
  title: string,
  passages: readonly PassageRecord[],
  isMarked: (passage: PassageRecord) => boolean,
): readonly TitleRun[] {
  const runs: TitleRun[] = [];
  let at = 0;
  for (const passage of passages) {
    const from = title.indexOf(passage.text, at);
    if (from < 0) continue;
    runs.push({ text: title.slice(at, from), marked: false }, { text: passage.text, marked: isMarked(passage) });
    at = from + passage.text.length;
  }
  runs.push({ text: title.slice(at), marked: false });
  return runs.filter(({ text }) => text !== "");
}
