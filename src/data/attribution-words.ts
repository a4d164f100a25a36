import type { PassageRecord } from "../story/records.ts";
import type { Story } from "../story/story.ts";
import { wordsFor } from "../words/words.ts";

/** Whom an article names for a passage, in words and origin first: "the mayor, via an agency, via a newspaper". */
export function attributionWords(story: Story, attribution: PassageRecord["attribution"]): string {
  const words = wordsFor(story.front.language).attribution;
  const names = (link: readonly string[]) => words.together(link.map((id) => story.source(id).short));
  const [origins = [], ...relays] = attribution;
  return origins.length === 0 ? words.ownVoice : names(origins) + relays.map((link) => words.via(names(link))).join("");
}
