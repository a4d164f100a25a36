import type { Story } from "../story/story.ts";
import type { Dating, Telling } from "../story/timeline.ts";
import { formatDate } from "../words/dates.ts";
import { wordsFor } from "../words/words.ts";

/** An article as its letter and its outlet: "C, DW". */
export function articleName(story: Story, id: string): string {
  const { letter, outlet } = story.article(id);
  return wordsFor(story.front.language).masthead.article(letter, story.outlet(outlet).short);
}

/** What a dating comes to, when that is not simply the event's date; null when it is. */
export function comesTo({ relation, date }: Dating, language: string): string | null {
  return relation === "same" ? null : wordsFor(language).timeline.relation[relation](formatDate(date, language));
}

/** Whom an article names for an event: "from the police and the harbour office", or its own voice. */
export function voicesWords(story: Story, { voices }: Telling): string {
  const { timeline, attribution } = wordsFor(story.front.language);
  if (voices.length === 0) return timeline.ownVoice;
  return timeline.from + attribution.together(voices.map((id) => story.source(id).short));
}
