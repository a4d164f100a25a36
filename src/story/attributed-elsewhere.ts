import { inOwnVoice } from "./origins.ts";
import type { FactMark } from "./records.ts";
import type { Marked, Story } from "./story.ts";

/**
 * What other articles attribute that a passage says in its own voice: their passages on the same version of the same fact
 * that name a source.
 *
 * @returns in the order of the articles' letters, then of reading; each chain of an article once
 */
export function attributedElsewhere(story: Story, { passage, mark }: Marked<FactMark>): readonly Marked<FactMark>[] {
  const elsewhere = story
    .carrying(mark.fact)
    .filter((other) => other.passage.article !== passage.article)
    .filter((other) => other.mark.version === mark.version && !inOwnVoice(other.passage));
  const key = (other: Marked<FactMark>) => JSON.stringify([other.passage.article, other.passage.attribution]);
  return [...Map.groupBy(elsewhere, key).values()].flatMap(([first]) => first ?? []);
}
