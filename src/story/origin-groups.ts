import { byCodePoint } from "./order.ts";
import { type OriginRow, originRows } from "./origin-rows.ts";
import { isUnnamed } from "./origins.ts";
import type { Story } from "./story.ts";

/** One origin with all who speak for it: whatever they say counts once. */
export interface OriginGroup {
  /** The source that they count with; some article may name it first itself. */
  readonly root: string;
  /** False for one of kind `unnamed`: it is shown and never counted. */
  readonly named: boolean;
  /** The root first if it is one of them, then most articles first, then most facts, then by id; never empty. */
  readonly voices: readonly OriginRow[];
  /** The facts of all voices, each once, sorted by id. */
  readonly facts: readonly string[];
  /** The articles that name one of the voices first, in the order of their letters. */
  readonly articles: readonly string[];
}

/**
 * Gathers whoever is named first in some attribution by the source they count with.
 *
 * @returns the named before the unnamed; most articles first, then most facts, then by id
 */
export function originGroups(story: Story): readonly OriginGroup[] {
  return [...Map.groupBy(originRows(story), ({ root }) => root)]
    .map(([root, voices]) => ({
      root,
      named: !isUnnamed(story, root),
      voices: [...voices.filter(({ source }) => source === root), ...voices.filter(({ source }) => source !== root)],
      facts: [...new Set(voices.flatMap(({ facts }) => facts))].sort(byCodePoint),
      articles: story.articles.map(({ id }) => id).filter((id) => voices.some(({ articles }) => articles.includes(id))),
    }))
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        b.articles.length - a.articles.length ||
        b.facts.length - a.facts.length ||
        byCodePoint(a.root, b.root),
    );
}
