import { attributedElsewhere } from "./attributed-elsewhere.ts";
import type { Carrier, Corroboration } from "./corroboration.ts";
import { byCodePoint } from "./order.ts";
import type { Way } from "./origin-rows.ts";
import { type Origin, voicesOf } from "./origins.ts";
import type { FactMark, PassageRecord } from "./records.ts";
import type { Marked, Story } from "./story.ts";

/** One origin of a fact, and how its words came to the articles. */
export interface FactOrigin extends Origin {
  /** The different ways from it to an article, shortest first; an empty one is directly. */
  readonly ways: readonly Way[];
}

/** One article's own voice on a fact. */
export interface OwnVoice {
  readonly carrier: Carrier;
  /** Passages of other articles that attribute what it says itself, each chain of an article once; empty when none does. */
  readonly attributed: readonly Marked<FactMark>[];
}

/** Where one fact comes from. */
export interface FactOrigins {
  readonly named: readonly FactOrigin[];
  readonly unnamed: readonly FactOrigin[];
  /** The articles that name no source on it, in the order of their letters. */
  readonly ownVoice: readonly OwnVoice[];
  /** Articles that name a source in one passage, and drop the attribution in another. */
  readonly dropped: readonly OwnVoice[];
}

/** Traces a fact to those who said it first, and tells apart who says it in their own voice. */
export function factOrigins(story: Story, corroboration: Corroboration): FactOrigins {
  const { carriers, origins, unnamed } = corroboration;
  const passages = carriers.flatMap((carrier) => carrier.passages);
  const traced = (origin: Origin): FactOrigin => ({ ...origin, ways: waysFrom(origin, passages) });
  const heard = (carrier: Carrier): OwnVoice => ({ carrier, attributed: attributedOf(story, carrier) });
  return {
    named: origins.map(traced),
    unnamed: unnamed.map(traced),
    ownVoice: carriers.filter(({ ownVoice }) => ownVoice).map(heard),
    dropped: carriers.filter(({ ownVoice, droppedAttribution }) => !ownVoice && droppedAttribution.length > 0).map(heard),
  };
}

function waysFrom({ voices }: Origin, passages: readonly Marked<FactMark>[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { passage } of passages) {
    if (!isVoicedBy(passage, voices)) continue;
    const way = passage.attribution.slice(1);
    ways.set(JSON.stringify(way), way);
  }
  return [...ways].sort(([a, one], [b, other]) => one.length - other.length || byCodePoint(a, b)).map(([, way]) => way);
}

function isVoicedBy(passage: PassageRecord, voices: readonly string[]): boolean {
  return voicesOf(passage).some((voice) => voices.includes(voice));
}

function attributedOf(story: Story, { droppedAttribution }: Carrier): readonly Marked<FactMark>[] {
  const elsewhere = droppedAttribution.flatMap((marked) => attributedElsewhere(story, marked));
  if (droppedAttribution.length === 1) return elsewhere;
  const key = ({ passage }: Marked<FactMark>) => JSON.stringify([passage.article, passage.attribution]);
  return [...Map.groupBy(elsewhere, key).values()].flatMap(([first]) => first ?? []);
}
