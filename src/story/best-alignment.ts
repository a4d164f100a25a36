import { type AlignedGroup, align } from "./alignment.ts";
import type { Corroboration, Corroborations } from "./corroboration.ts";
import { inFrontOrder } from "./front-order.ts";
import type { Story } from "./story.ts";

/** Wordings of one sentence that show best how it changes from article to article. */
export interface BestAlignment {
  readonly corroboration: Corroboration;
  readonly group: AlignedGroup;
}

/**
 * Chooses the one alignment that the first page shows: a quotation rather than headlines, of a fact that the front leads
 * with rather than of another, then in most articles, then the first in the order of the front.
 *
 * @returns null when no two articles word a sentence alike
 */
export function bestAlignment(story: Story, corroborations: Corroborations): BestAlignment | null {
  const lead = new Set(story.front.lead);
  const shared = inFrontOrder(story, [...corroborations.values()]).filter((fact) => fact.shared);
  const found = shared.flatMap((corroboration) =>
    align(story, corroboration.fact.id).groups.map((group) => ({ corroboration, group })),
  );
  const rank = ({ corroboration, group }: BestAlignment): readonly number[] => [
    group.kind === "quotation" ? 0 : 1,
    lead.has(corroboration.fact.id) ? 0 : 1,
    -articlesIn(group),
  ];
  return found.sort((a, b) => compare(rank(a), rank(b)))[0] ?? null;
}

function articlesIn(group: AlignedGroup): number {
  return new Set(group.rows.map(({ wording }) => wording.passage.article)).size;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
