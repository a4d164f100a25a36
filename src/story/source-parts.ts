import { relaysOf, rootOf, voicesOf } from "./origins.ts";
import type { PassageRecord } from "./records.ts";
import type { Story } from "./story.ts";

/** One source's part in a story. All lists are in the order of the articles' letters, then of reading. */
export interface SourcePart {
  readonly source: string;
  readonly facts: readonly string[];
  readonly events: readonly string[];
  readonly articles: readonly string[];
  /** Those whose words these are. */
  readonly voices: readonly string[];
}

/** What sources say and what they pass on, by source. */
export interface SourceParts {
  /** Whoever is named first, and whoever they count with: what an origin says, all who speak for it say. */
  readonly said: ReadonlyMap<string, SourcePart>;
  /** Whoever passes on what another said. */
  readonly passed: ReadonlyMap<string, SourcePart>;
}

/** Gathers what every source that an attribution names says or passes on. */
export function sourceParts(story: Story): SourceParts {
  const said = new Map<string, OpenPart>();
  const passed = new Map<string, OpenPart>();
  for (const passage of story.articles.flatMap((article) => article.passages)) {
    for (const voice of voicesOf(passage)) {
      for (const source of new Set([voice, rootOf(story, voice)])) addTo(said, source, passage, [voice]);
    }
    for (const relay of relaysOf(passage)) addTo(passed, relay, passage, voicesOf(passage));
  }
  return { said: closed(said), passed: closed(passed) };
}

type OpenPart = Record<"facts" | "events" | "articles" | "voices", Set<string>>;

function addTo(parts: Map<string, OpenPart>, source: string, passage: PassageRecord, voices: readonly string[]): void {
  const part = parts.get(source) ?? { facts: new Set(), events: new Set(), articles: new Set(), voices: new Set() };
  parts.set(source, part);
  part.articles.add(passage.article);
  for (const voice of voices) part.voices.add(voice);
  for (const mark of passage.marks) {
    if (mark.kind === "fact") part.facts.add(mark.fact);
    else part.events.add(mark.event);
  }
}

function closed(parts: ReadonlyMap<string, OpenPart>): ReadonlyMap<string, SourcePart> {
  return new Map(
    [...parts].map(([source, { facts, events, articles, voices }]) => [
      source,
      { source, facts: [...facts], events: [...events], articles: [...articles], voices: [...voices] },
    ]),
  );
}
