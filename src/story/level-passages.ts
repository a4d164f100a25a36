import { inOrder } from "./accounts.ts";
import type { BothCarry } from "./comparison.ts";
import type { FactMark, VersionRecord } from "./records.ts";
import type { Marked } from "./story.ts";

/** What two articles say of one account of a fact, level with each other. One of them may say nothing of it. */
export interface Level {
  /** Null where they take no side. */
  readonly version: VersionRecord | null;
  /** In reading order. */
  readonly left: readonly Marked<FactMark>[];
  readonly right: readonly Marked<FactMark>[];
}

/**
 * Lays the passages of two articles on a fact level, version by version.
 *
 * @returns the versions that either tells, in the editor's order, what takes no side last; each passage once in each version
 */
export function levelPassages({ corroboration, left, right }: BothCarry): readonly Level[] {
  const told = inOrder(corroboration.fact, [...left.versions, ...right.versions]);
  const levels = [...told, null].map((version) => ({
    version,
    left: left.passages.filter(({ mark }) => mark.version === (version?.id ?? null)),
    right: right.passages.filter(({ mark }) => mark.version === (version?.id ?? null)),
  }));
  return levels.filter((level) => level.left.length + level.right.length > 0);
}
