import { compareLink } from "../links.ts";
import type { Comparison } from "../story/comparison.ts";
import { type Card, describe } from "./card.ts";
import type { Told } from "./cards.ts";
import { places } from "./places.ts";

/** The card of two articles side by side: how many facts are in both, and how many only in one. */
export function compareCard({ story, words }: Pick<Told, "story" | "words">, comparison: Comparison): Card {
  const { left, right, both, onlyLeft, onlyRight } = comparison;
  const letters = [left.letter, right.letter] as const;
  const outlets = [story.outlet(left.outlet).short, story.outlet(right.outlet).short] as const;
  const headline = words.compare.heading(...outlets);
  const title = words.compare.title(letters, outlets);
  const differ = both.filter(({ differs }) => differs).length;
  const amounts = { both: both.length, differ, onlyLeft: onlyLeft.length, onlyRight: onlyRight.length };
  const finding = words.compare.finding(letters, amounts);
  return {
    ...{ page: compareLink(...letters), headline, finding, kicker: null, face: "sans", standfirst: words.compare.description },
    description: describe([`${title}.`, `${finding}.`, words.compare.description]),
    instead: words.compare.heading(...letters),
    strip: places(story, (article) => ({ state: article === left || article === right ? "this" : "other" })),
    alt: words.share.alt([title, finding], []),
  };
}
