import type { Corroboration } from "../story/corroboration.ts";
import { voicesOf } from "../story/origins.ts";
import type { Story } from "../story/story.ts";
import { wordsFor } from "../words/words.ts";

/** What other sites show of a fact, in words. */
export interface FactInFrame {
  /** How many articles carry it, and from how many origins. */
  readonly numbers: string;
  /** What articles say, and from whom. */
  readonly rows: readonly { readonly letter: string; readonly outlet: string; readonly says: string }[];
  /** How many articles there are besides; null when there is none. */
  readonly more: string | null;
}

/** So many articles are told one by one. */
const MOST = 8;

/** Who says what of a fact, in short. */
export function factInFrame(story: Story, { fact, carriers, origins }: Corroboration): FactInFrame {
  const { embed: words } = wordsFor(story.front.language);
  const labels = new Map(fact.versions.map(({ id, label }) => [id, label]));
  const rows = carriers.slice(0, MOST).map(({ article, versions, ownVoice, passages }) => {
    const { letter, outlet } = story.article(article);
    const voices = [...new Set(passages.flatMap(({ passage }) => voicesOf(passage)))].map((id) => story.source(id).short);
    const told = versions.map((id) => labels.get(id) ?? id);
    const side = told.length > 0 || fact.versions.length === 0 ? told : [words.noSide];
    return { letter, outlet, says: words.says(story.outlet(outlet).short, side, ownVoice ? null : voices) };
  });
  return {
    numbers: words.numbers(carriers.length, story.reviewed.length, origins.length),
    rows,
    more: carriers.length > MOST ? words.more(carriers.length - MOST) : null,
  };
}
