import type { Carrier, Corroboration } from "./corroboration.ts";
import { inOwnVoice } from "./origins.ts";
import type { ReadFact, Reading } from "./reading.ts";
import type { FactMark, PassageRecord, VersionRecord } from "./records.ts";
import type { Marked } from "./story.ts";

/** What stands beside a block of an article about one fact that it carries. */
export interface Note {
  /** The fact's number within the article. */
  readonly number: number;
  readonly corroboration: Corroboration;
  readonly carrier: Carrier;
  /** The block's passages on the fact, in reading order; never empty. */
  readonly passages: readonly Marked<FactMark>[];
  /** The anchor of the article's first passage on the fact. When it stands in an earlier block, this note only points back. */
  readonly first: string;
  readonly again: boolean;
  /** The versions told here, in the editor's order; empty when the fact is not contested. */
  readonly versions: readonly VersionRecord[];
  /** Whom the block names for it, each chain once, in reading order. */
  readonly attributions: readonly PassageRecord["attribution"][];
  /** Something of it is said here in the article's own voice, though some article names a source. */
  readonly ownVoice: boolean;
  /** Something of it is said here in the article's own voice that another article attributes. */
  readonly droppedAttribution: boolean;
}

/**
 * The notes that belong beside a block: one for each fact in it.
 *
 * @param passages the block's passages
 * @returns in reading order
 */
export function notesBeside(reading: Reading, passages: readonly PassageRecord[]): readonly Note[] {
  const facts = new Map(reading.facts.map((fact) => [fact.corroboration.fact.id, fact]));
  const marked = passages.flatMap((passage) => passage.marks.flatMap((mark) => (mark.kind === "fact" ? { passage, mark } : [])));
  return [...Map.groupBy(marked, ({ mark }) => mark.fact)].flatMap(([id, here]) => {
    const fact = facts.get(id);
    return fact ? noteOn(fact, here) : [];
  });
}

function noteOn({ number, corroboration, carrier }: ReadFact, here: readonly Marked<FactMark>[]): Note {
  const { fact, contested, origins, unnamed } = corroboration;
  const told = new Set(here.map(({ mark }) => mark.version));
  const named = here.map(({ passage }) => passage.attribution).filter((attribution) => attribution.length > 0);
  const dropped = new Set(carrier.droppedAttribution.map(({ passage }) => passage.number));
  const [first] = carrier.passages;
  return {
    number,
    corroboration,
    carrier,
    passages: here,
    first: first?.mark.anchor ?? "",
    again: here[0]?.passage.number !== first?.passage.number,
    versions: contested ? fact.versions.filter(({ id }) => told.has(id)) : [],
    attributions: [...new Map(named.map((attribution) => [JSON.stringify(attribution), attribution])).values()],
    ownVoice: origins.length + unnamed.length > 0 && here.some(({ passage }) => inOwnVoice(passage)),
    droppedAttribution: here.some(({ passage }) => dropped.has(passage.number)),
  };
}
