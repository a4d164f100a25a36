import type { Carrier, Corroboration } from "./corroboration.ts";
import type { FactMark, FactRecord, VersionRecord } from "./records.ts";
import type { Marked } from "./story.ts";

/** A fact's versions against the articles that carry it. */
export interface Ladder {
  readonly fact: FactRecord;
  /** The order of the rows means something: the fact has a scale. If not, a line that joins rows would mislead. */
  readonly ordered: boolean;
  /** The versions in the editor's order, told or not, then the row of those that take no side. */
  readonly rows: readonly Rung[];
  /** The articles that carry the fact, in the order of their letters. */
  readonly columns: readonly LadderColumn[];
}

/** One version, and which articles say it. */
export interface Rung {
  /** Null for the last row, of passages that take no side; there is no such row when no passage does. */
  readonly version: VersionRecord | null;
  /** One for each column. */
  readonly cells: readonly LadderCell[];
}

/** What one article says of one version, in reading order; each list may be empty. */
export interface LadderCell {
  readonly headline: readonly Marked<FactMark>[];
  readonly standfirst: readonly Marked<FactMark>[];
  readonly text: readonly Marked<FactMark>[];
}

/** One article on the ladder. */
export interface LadderColumn {
  readonly article: string;
  /** The first and last row in which it says a version, from 0, for the line that joins them; null when it takes no side. */
  readonly reach: { readonly from: number; readonly to: number } | null;
  readonly atOddsWithItself: boolean;
}

/** Places every passage of a fact on the ladder of its versions. */
export function ladder({ fact, carriers }: Corroboration): Ladder {
  const takesNoSide = carriers.some(({ passages }) => passages.some(({ mark }) => mark.version === null));
  const versions = takesNoSide ? [...fact.versions, null] : fact.versions;
  return {
    fact,
    ordered: fact.scale !== null,
    rows: versions.map((version) => ({ version, cells: carriers.map((carrier) => cellOf(carrier, version?.id ?? null)) })),
    columns: carriers.map((carrier) => ({
      article: carrier.article,
      reach: reachOf(fact, carrier),
      atOddsWithItself: carrier.atOddsWithItself,
    })),
  };
}

function cellOf({ passages }: Carrier, version: string | null): LadderCell {
  const own = passages.filter(({ mark }) => mark.version === version);
  return {
    headline: own.filter(({ passage }) => passage.place === "title"),
    standfirst: own.filter(({ passage }) => passage.place === "standfirst"),
    text: own.filter(({ passage }) => passage.place === "body"),
  };
}

function reachOf(fact: FactRecord, { versions }: Carrier): LadderColumn["reach"] {
  const rows = versions.map((version) => fact.versions.findIndex(({ id }) => id === version));
  const from = rows[0];
  const to = rows.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
