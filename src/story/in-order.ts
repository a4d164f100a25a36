import { type OriginGroup, originGroups } from "./origin-groups.ts";
import { type SourcePart, type SourceParts, sourceParts } from "./source-parts.ts";
import type { Story } from "./story.ts";

/**
 * Every source of a story once, in the order in which readers meet them: origins, each with all who speak for it, those with a name
 * first; then those who only passed on what others said; then those whom no attribution names.
 */
export function sourcesInOrder(story: Story): readonly string[] {
  const parts = sourceParts(story);
  const named = new Set([...originGroups(story).flatMap(speakersOf), ...relaysInOrder(parts).map(({ source }) => source)]);
  return [...named, ...story.sources.map(({ id }) => id).filter((id) => !named.has(id))];
}

/** Who says what counts as one origin: the origin itself, though it may say nothing, and then those who speak for it. */
export const speakersOf = ({ root, voices }: OriginGroup): readonly string[] => [
  ...new Set([root, ...voices.map(({ source }) => source)]),
];

/** Those who passed on what others said: most articles first, then most facts. */
export const relaysInOrder = ({ passed }: SourceParts): readonly SourcePart[] =>
  [...passed.values()].sort((a, b) => b.articles.length - a.articles.length || b.facts.length - a.facts.length);

/** Every outlet once, in the order of their first letters, so that a list of them reads like the strip of letters; those of no article last. */
export const outletsInOrder = ({ articles, outlets }: Story): readonly string[] => [
  ...new Set([...articles.map(({ outlet }) => outlet), ...outlets.map(({ id }) => id)]),
];
