import { articleLink, articleRestLink, citeLink, compareLink, eventLink, factLink } from "./links.ts";
import { isRead } from "./story/comparison.ts";
import type { Correctable } from "./story/corrections.ts";
import type { WithdrawnRecord } from "./story/records.ts";
import type { Story } from "./story/story.ts";

/** An address at which something was, and where what is left of it stands. */
export interface Former {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

/**
 * Every address of a page that an earlier id had, or that what was withdrawn had besides the page that says so. What has no page
 * of its own, an event or a source, keeps its earlier ids as anchors where it stands.
 */
export function formerAddresses(story: Story): Former[] {
  const rests = isRead(story);
  const named = [
    ...story.articles.map((one) => ({
      ...one,
      kind: "article" as const,
      title: one.title.text,
      rest: rests && one.passages.length > 0,
    })),
    ...story.facts.map((one) => ({ ...one, kind: "fact" as const, title: one.statement, rest: false })),
    ...story.events.map((one) => ({ ...one, kind: "event" as const, rest: false })),
  ];
  const renamed = named.flatMap(({ kind, id, aliases, title, rest }) => {
    const now = pagesOf(kind, id, rest);
    return aliases.flatMap((alias) => pagesOf(kind, alias, rest).map((from, index) => ({ from, to: now[index] ?? "", title })));
  });
  return [...renamed, ...story.withdrawn.flatMap((thing) => ofWithdrawn(story, thing))];
}

function ofWithdrawn(story: Story, { kind, id, aliases, letter, title }: WithdrawnRecord): Former[] {
  const to = { article: articleLink, fact: factLink, event: eventLink }[kind](id);
  const rests = isRead(story);
  const compared = letter !== null && rests ? story.reviewed.map((other) => compareLink(letter, other.letter)) : [];
  const before = [...[id, ...aliases].flatMap((each) => pagesOf(kind, each, rests)), ...compared];
  return before.filter((from) => from !== to).map((from) => ({ from, to, title }));
}

/** The pages that stand for one thing, always in the same order. */
function pagesOf(kind: Correctable, id: string, rest: boolean): string[] {
  if (kind === "event") return [citeLink(kind, id)];
  if (kind === "fact") return [factLink(id), citeLink(kind, id)];
  return [articleLink(id), citeLink(kind, id), ...(rest ? [articleRestLink(id)] : [])];
}
