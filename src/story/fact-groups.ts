import type { Corroboration, Corroborations } from "./corroboration.ts";
import { inFrontOrder } from "./front-order.ts";
import type { Story } from "./story.ts";

/** Facts that stand alike: contested, or uncontested in the same number of articles. */
export interface FactGroup {
  readonly kind: "contested" | "agreed" | "none";
  /** How many articles carry each of them; null for contested ones, where it varies. */
  readonly articles: number | null;
  /** In the order of the front; never empty. */
  readonly facts: readonly Corroboration[];
}

/**
 * Groups all facts by corroboration: contested ones first, then those of all reviewed articles down to those of one, then
 * those that no article carries yet.
 */
export function factGroups(story: Story, corroborations: Corroborations): readonly FactGroup[] {
  const facts = inFrontOrder(story, [...corroborations.values()]);
  const contested = facts.filter((fact) => fact.contested);
  const byCount = Map.groupBy(
    facts.filter((fact) => !fact.contested),
    ({ carriers }) => carriers.length,
  );
  const agreed = [...byCount].sort(([a], [b]) => b - a);
  return [
    ...(contested.length ? [{ kind: "contested" as const, articles: null, facts: contested }] : []),
    ...agreed.map(([articles, group]) => ({ kind: articles ? ("agreed" as const) : ("none" as const), articles, facts: group })),
  ];
}
