import type { ReadFact, Reading } from "../../story/reading.ts";

/** The facts of an article, each in one group: what others tell differently, what they tell too, what none of them tells. */
export interface FactGroups {
  readonly contested: readonly ReadFact[];
  readonly agreed: readonly ReadFact[];
  readonly alone: readonly ReadFact[];
}

/** Groups the facts of an article for its lists, so that each is listed once. A fact that only it tells, twice differently, is alone. */
export function groupFacts({ facts }: Reading): FactGroups {
  const shared = facts.filter(({ corroboration }) => corroboration.shared);
  return {
    contested: shared.filter(({ corroboration }) => corroboration.contested),
    agreed: shared.filter(({ corroboration }) => !corroboration.contested),
    alone: facts.filter(({ corroboration }) => corroboration.singleSource),
  };
}
