import { passageAnchor } from "../../links.ts";
import type { ArticleRecord, PassageRecord } from "../../story/records.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { FoundPassage } from "../passages/find-passages.ts";
import type { ArticleText } from "../passages/read-text.ts";
import { directionOf } from "./direction.ts";
import type { ResolvedPassage } from "./resolve-passage.ts";

/** An article before its text is rendered: the record lacks its HTML. */
export interface ArticleDraft {
  readonly record: ArticleRecord;
  readonly text: ArticleText;
  /** The links that are passages. A link that marks only what isn't published is none: its words are plain text. */
  readonly passages: ReadonlyMap<FoundPassage["link"], PassageRecord>;
}

/** Makes the record of an article. */
export function buildArticle(
  text: ArticleText,
  resolved: readonly ResolvedPassage[],
  ids: { outlet: string; agencies: string[] },
): ArticleDraft {
  const { id, values } = text.thing;
  const passages = new Map<FoundPassage["link"], PassageRecord>();
  const counts = new Map<string, number>();
  for (const { found, marks, attribution } of resolved) {
    if (marks.length === 0) continue;
    const anchored = marks.map((mark) => ({
      ...mark,
      anchor: nextAnchor(counts, mark.kind, mark.kind === "fact" ? mark.fact : mark.event),
    }));
    passages.set(found.link, {
      article: id,
      number: passages.size + 1,
      place: found.place,
      block: found.block,
      text: found.text,
      before: found.before,
      after: found.after,
      quotations: [...found.quotations],
      attribution,
      marks: anchored,
    });
  }
  const record: ArticleRecord = {
    id,
    letter: values.letter,
    title: { text: plainText(text.title.root).text, html: "" },
    standfirst: text.standfirst && { text: plainText(text.standfirst.root).text, html: "" },
    outlet: ids.outlet,
    published: values.published,
    updated: values.updated,
    url: values.url,
    byline: values.byline,
    translator: values.translator,
    agencies: ids.agencies,
    language: values.language,
    direction: directionOf(values.language),
    text: values.text,
    license: values.license,
    words: text.words,
    blocks: [],
    passages: [...passages.values()],
    aliases: values.aliases,
  };
  return { record, text, passages };
}

function nextAnchor(counts: Map<string, number>, kind: "fact" | "event", target: string): string {
  const key = `${kind} ${target}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return passageAnchor(kind, target, count);
}
