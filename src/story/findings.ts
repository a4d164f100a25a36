import type { Corroboration, Corroborations } from "./corroboration.ts";
import { byCarriers, inFrontOrder } from "./front-order.ts";
import { byCodePoint } from "./order.ts";
import type { Story } from "./story.ts";
import type { TimelineEntry } from "./timeline.ts";

/** What a story comes to: the answers of the first page. */
export interface Findings {
  /** In the order of `front.lead`, then by id. */
  readonly unanimous: readonly Corroboration[];
  /** In the order of `front.lead`, then most carriers first, then by id. */
  readonly contested: readonly Corroboration[];
  /** Repeated, not confirmed: the origins that most articles name first, then those of most facts, then by id. */
  readonly repeated: readonly Repetition[];
  /** For every number of articles, from all reviewed ones down to one, the facts that exactly so many carry. */
  readonly tallies: readonly Tally[];
  /** The events that most articles tell, in the timeline's order. */
  readonly keyEvents: readonly TimelineEntry[];
}

/** Facts that several articles repeat from one origin. */
export interface Repetition {
  /** The one named origin, followed through `part-of` to its end. */
  readonly origin: string;
  /** The facts of two articles or more that name no other origin; most carriers first, then by id. */
  readonly facts: readonly Corroboration[];
  /** The articles that name the origin for one of them, in the order of their letters. */
  readonly naming: readonly string[];
  /** The articles that carry one of them, naming it or not, in the order of their letters. */
  readonly carrying: readonly string[];
  /** The articles that carry one of them in their own voice, in the order of their letters. */
  readonly ownVoice: readonly string[];
}

/** The facts that a number of articles carry. */
export interface Tally {
  readonly articles: number;
  /** Contested ones first, then in the order of `front.lead`, then by id. */
  readonly facts: readonly Corroboration[];
}

const KEY_EVENTS = 5;

/**
 * Gathers what the first page says of a story.
 *
 * @param entries the story's timeline
 */
export function findings(story: Story, corroborations: Corroborations, entries: readonly TimelineEntry[]): Findings {
  const facts = inFrontOrder(story, [...corroborations.values()]);
  return {
    unanimous: facts.filter(({ unanimous }) => unanimous),
    contested: facts.filter(({ contested }) => contested),
    repeated: repetitions(story, facts),
    tallies: tally(story.reviewed.length, facts),
    keyEvents: keyEvents(entries),
  };
}

function repetitions(story: Story, facts: readonly Corroboration[]): readonly Repetition[] {
  const repeated = facts.filter(({ shared, origins }) => shared && origins.length === 1);
  return [...Map.groupBy(repeated, ({ origins }) => origins[0]?.source ?? "")]
    .map(([origin, group]) => ({
      origin,
      facts: [...group].sort(byCarriers),
      naming: byLetters(story, group, ({ origins }) => origins.flatMap(({ articles }) => articles)),
      carrying: byLetters(story, group, ({ carriers }) => carriers.map(({ article }) => article)),
      ownVoice: byLetters(story, group, ({ ownVoice }) => ownVoice),
    }))
    .sort((a, b) => b.naming.length - a.naming.length || b.facts.length - a.facts.length || byCodePoint(a.origin, b.origin));
}

function byLetters(
  story: Story,
  facts: readonly Corroboration[],
  articlesOf: (fact: Corroboration) => readonly string[],
): readonly string[] {
  const wanted = new Set(facts.flatMap(articlesOf));
  return story.reviewed.map(({ id }) => id).filter((id) => wanted.has(id));
}

function tally(reviewed: number, facts: readonly Corroboration[]): readonly Tally[] {
  const byCount = Map.groupBy(facts, ({ carriers }) => carriers.length);
  return Array.from({ length: reviewed }, (_, index) => {
    const group = byCount.get(reviewed - index) ?? [];
    return {
      articles: reviewed - index,
      facts: [...group.filter(({ contested }) => contested), ...group.filter(({ contested }) => !contested)],
    };
  });
}

function keyEvents(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const told = entries.filter(({ tellings }) => tellings.length > 0);
  const chosen = new Set(told.sort((a, b) => b.tellings.length - a.tellings.length).slice(0, KEY_EVENTS));
  return entries.filter((entry) => chosen.has(entry));
}
