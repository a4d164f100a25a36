import type { Corroboration } from "../story/corroboration.ts";
import type { Story } from "../story/story.ts";

/** One article's place in a register. */
export interface RegisterMark {
  readonly article: string;
  /** The numbers of the versions it carries, from 1, in the editor's order. */
  readonly versions?: readonly number[];
  /** Its passage. When every mark has one, the register is a row of links. */
  readonly href?: string;
}

/** The marks of a fact. Versions are numbered where the fact is contested, and only there. */
export function factMarks(corroboration: Corroboration): readonly RegisterMark[] {
  const marks = known.get(corroboration) ?? marksOf(corroboration);
  known.set(corroboration, marks);
  return marks;
}

/** A register stands wherever its fact does: in a large story on hundreds of pages. */
const known = new WeakMap<Corroboration, readonly RegisterMark[]>();

function marksOf({ fact, carriers, contested }: Corroboration): readonly RegisterMark[] {
  return carriers.map(({ article, versions }) => ({
    article,
    versions: contested ? versions.map((id) => fact.versions.findIndex((version) => version.id === id) + 1) : [],
  }));
}

/** The marks of an event: the articles that tell it. */
export function eventMarks(story: Story, event: string): RegisterMark[] {
  const telling = new Set(story.telling(event).map(({ passage }) => passage.article));
  return [...telling].map((article) => ({ article }));
}

/** The outline of a bar, so high and centred on a line 16 high, in each place that has one. */
export function bars(places: readonly boolean[], height: number): string {
  return places.map((has, index) => (has ? `M${index * 4} ${8 - height / 2}h3v${height}h-3z` : "")).join("");
}
