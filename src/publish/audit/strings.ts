import type { Story } from "../../story/story.ts";

export interface StoryString {
  /** The name of the field it stands in. */
  readonly field: string;
  readonly text: string;
  /** It is HTML that was made of an editor's Markdown. */
  readonly isHtml: boolean;
}

const HTML_FIELDS = ["html", "note", "introduction"];

/** Every text in the records of a story. */
export function* strings({
  front,
  articles,
  outlets,
  sources,
  facts,
  events,
  withdrawn,
  corrections,
}: Story): Generator<StoryString> {
  yield* stringsIn("", { front, articles, outlets, sources, facts, events, withdrawn, corrections });
}

function* stringsIn(field: string, value: unknown): Generator<StoryString> {
  if (typeof value === "string") yield { field, text: value, isHtml: HTML_FIELDS.includes(field) };
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(field, item);
  else if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value)) yield* stringsIn(name, item);
}
