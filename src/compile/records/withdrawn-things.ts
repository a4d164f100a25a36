import type { WithdrawnRecord } from "../../story/records.ts";
import type { ArticleDraft } from "./build-article.ts";
import type { Things } from "./things.ts";

/** What was published and taken back: its page stays and says so. */
export function withdrawnThings(things: Things, articles: readonly ArticleDraft[]): WithdrawnRecord[] {
  const titles = new Map(articles.map(({ record }) => [record.id, record.title.text]));
  const all = [
    ...things.articles.map(({ id, values }) => ({
      id,
      kind: "article" as const,
      values,
      title: titles.get(id) ?? "",
      letter: values.letter,
    })),
    ...things.facts.map(({ id, values }) => ({ id, kind: "fact" as const, values, title: values.statement, letter: null })),
    ...things.events.map(({ id, values }) => ({ id, kind: "event" as const, values, title: values.title, letter: null })),
  ];
  return all.flatMap(({ id, kind, values, title, letter }) => {
    if (values.draft || values.withdrawn === null) return [];
    return [{ id, kind, title, letter, reason: values.withdrawn, aliases: values.aliases }];
  });
}
