import type { Story } from "./story.ts";

/** A name in another language than the words around it. */
export interface ForeignName {
  readonly text: string;
  /** A tag of BCP 47. */
  readonly lang: string;
}

/** The short name of an outlet where it has to say its language; undefined where that is the story's, or not known. */
export function foreignName(story: Story, outlet: string): ForeignName | undefined {
  const { short, language } = story.outlet(outlet);
  return language === null || language === story.front.language ? undefined : { text: short, lang: language };
}

/** A text in pieces: each name that has its own language by itself, and what stands between them. */
export function withNames(text: string, names: readonly (ForeignName | undefined)[]): { text: string; lang?: string }[] {
  const [name, ...others] = names;
  if (names.length === 0) return text === "" ? [] : [{ text }];
  if (!name) return withNames(text, others);
  return text.split(name.text).flatMap((between, index) => [...(index > 0 ? [name] : []), ...withNames(between, others)]);
}
