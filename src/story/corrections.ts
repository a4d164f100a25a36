import type { ArticleRecord, CorrectionRecord } from "./records.ts";
import type { Story } from "./story.ts";

/** What a correction can touch. */
export type Correctable = "article" | "fact" | "event";

/** Something that a correction touches. */
export interface Touched {
  readonly kind: Correctable;
  readonly id: string;
  /** The letter of an article. */
  readonly letter: string | null;
  readonly title: string;
  /** It was taken back since. */
  readonly withdrawn: boolean;
  /** The article, when it is one that is published. */
  readonly article: ArticleRecord | null;
}

/** The corrections that touch a thing, the newest first. */
export const correctionsOf = (story: Story, kind: Correctable, id: string): readonly CorrectionRecord[] =>
  story.corrections.filter((correction) => correction[`${kind}s`].includes(id));

/**
 * What a correction touches: articles, then facts, then events, each in the editor's order.
 *
 * @throws {RangeError} when the story holds something of it neither published nor withdrawn
 */
export function touchedBy(story: Story, correction: CorrectionRecord): Touched[] {
  const named = (["article", "fact", "event"] as const).flatMap((kind) => correction[`${kind}s`].map((id) => ({ kind, id })));
  return named.map(({ kind, id }) => {
    const gone = story.withdrawn.find((thing) => thing.kind === kind && thing.id === id);
    if (gone) return { kind, id, letter: gone.letter, title: gone.title, withdrawn: true, article: null };
    if (kind === "article") {
      const article = story.article(id);
      return { kind, id, letter: article.letter, title: article.title.text, withdrawn: false, article };
    }
    const title = kind === "fact" ? story.fact(id).statement : story.event(id).title;
    return { kind, id, letter: null, title, withdrawn: false, article: null };
  });
}
