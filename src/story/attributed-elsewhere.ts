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
  const attributed = attributedIn(story, mark.fact).get(mark.version) ?? [];
  return attributed.filter((other) => other.passage.article !== passage.article);
}

type Attributed = ReadonlyMap<string | null, readonly Marked<FactMark>[]>;

const known = new WeakMap<Story, Map<string, Attributed>>();

/** What is attributed of each version of a fact. Gathered once, since every article that says it itself asks. */
function attributedIn(story: Story, fact: string): Attributed {
  const facts = known.get(story) ?? new Map<string, Attributed>();
  known.set(story, facts);
  const found = facts.get(fact) ?? gather(story.carrying(fact).filter(({ passage }) => !inOwnVoice(passage)));
  facts.set(fact, found);
  return found;
}

function gather(attributed: readonly Marked<FactMark>[]): Attributed {
  const key = ({ passage, mark }: Marked<FactMark>) => JSON.stringify([mark.version, passage.article, passage.attribution]);
  const once = [...Map.groupBy(attributed, key).values()].flatMap(([first]) => first ?? []);
  return Map.groupBy(once, ({ mark }) => mark.version);
}
