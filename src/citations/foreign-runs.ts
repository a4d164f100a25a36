import { exactWords } from "../data/passage-digest.ts";
import type { ForeignName } from "../story/foreign-name.ts";
import type { ArticleRecord, PassageRecord } from "../story/records.ts";
import type { Story } from "../story/story.ts";

/** What in a citation of an article, or of a passage of it, is in another language than the words around it; the longest first. */
export function foreignRuns(story: Story, { title, outlet, language }: ArticleRecord, passage?: PassageRecord): ForeignName[] {
  const { name, short, language: ofName } = story.outlet(outlet);
  const runs = [
    ...[title.text, ...(passage ? [exactWords(passage)] : [])].map((text) => ({ text, lang: language })),
    ...[name, short].flatMap((text) => (ofName === null ? [] : { text, lang: ofName })),
  ];
  return runs.filter(({ lang }) => lang !== story.front.language).sort((a, b) => b.text.length - a.text.length);
}
