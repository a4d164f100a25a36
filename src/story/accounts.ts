import type { FactRecord, VersionRecord } from "./records.ts";

/**
 * Whether some accounts of a fact differ: two of its versions are among them of which neither covers the other.
 *
 * @param versions ids of the fact's versions
 */
export function differ(fact: FactRecord, versions: Iterable<string>): boolean {
  const told = inOrder(fact, versions);
  return told.some((a, index) => told.slice(index + 1).some((b) => !covers(a, b) && !covers(b, a)));
}

/** The versions of a fact that are among some ids, in the editor's order. */
export function inOrder(fact: FactRecord, versions: Iterable<string>): readonly VersionRecord[] {
  const wanted = new Set(versions);
  return fact.versions.filter((version) => wanted.has(version.id));
}

function covers(vaguer: VersionRecord, sharper: VersionRecord): boolean {
  return vaguer.covers.includes(sharper.id);
}
