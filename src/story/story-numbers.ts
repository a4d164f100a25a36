import type { Corroborations } from "./corroboration.ts";
import type { Story } from "./story.ts";

/** What a story comes to, in numbers. */
export interface StoryNumbers {
  readonly facts: number;
  /** Those not reviewed are not among them. */
  readonly articles: number;
  readonly contested: number;
  /** Carried by all and told alike. */
  readonly agreed: number;
  /** Carried by one article, which tells it one way. */
  readonly alone: number;
}

/** Counts the facts of a story by how they stand. */
export function storyNumbers(story: Story, corroborations: Corroborations): StoryNumbers {
  const facts = [...corroborations.values()];
  return {
    facts: facts.length,
    articles: story.reviewed.length,
    contested: facts.filter(({ contested }) => contested).length,
    agreed: facts.filter(({ unanimous }) => unanimous).length,
    alone: facts.filter(({ singleSource, contested }) => singleSource && !contested).length,
  };
}
