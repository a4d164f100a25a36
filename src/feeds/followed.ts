import type { Corroborations } from "../story/corroboration.ts";
import type { Story } from "../story/story.ts";
import type { Words } from "../words/words.ts";

/** What feeds are made from. */
export interface Followed {
  readonly story: Story;
  readonly corroborations: Corroborations;
  readonly words: Words;
  /** The whole address of a link of the site. */
  readonly address: (link: string) => string;
}
