import type { Corroboration } from "./corroboration.ts";
import { byCodePoint } from "./order.ts";
import type { Story } from "./story.ts";

/**
 * Orders facts as the first page shows them: the ones the front leads with in its order, then the ones that most articles
 * carry, then by id.
 *
 * @returns a new list
 */
export function inFrontOrder(story: Story, corroborations: readonly Corroboration[]): readonly Corroboration[] {
  const places = new Map(story.front.lead.map((fact, place) => [fact, place]));
  const placeOf = ({ fact }: Corroboration): number => places.get(fact.id) ?? places.size;
  return [...corroborations].sort((a, b) => placeOf(a) - placeOf(b) || byCarriers(a, b));
}

/** Orders facts by how many articles carry them, most first, then by id. */
export function byCarriers(a: Corroboration, b: Corroboration): number {
  return b.carriers.length - a.carriers.length || byCodePoint(a.fact.id, b.fact.id);
}
