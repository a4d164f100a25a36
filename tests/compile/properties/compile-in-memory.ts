import type { Root } from "mdast";
import { decode } from "../../../src/compile/files/decode.ts";
import type { ContentFile } from "../../../src/compile/files/read-folder.ts";
import { gatherProblems, hasError, type Problem } from "../../../src/compile/problems/problem.ts";
import { linkThings, type StoryDraft } from "../../../src/compile/records/link-things.ts";
import { readThings, type Things } from "../../../src/compile/records/things.ts";
import { renderBlocks, renderInline } from "../../../src/compile/render/render-markdown.ts";
import { renderStory } from "../../../src/compile/render/render-story.ts";
import type { ArticleRecord, StoryRecords } from "../../../src/story/records.ts";
import { wordsFor } from "../../../src/words/words.ts";
import type { ArbitraryDocument, ArbitraryNote } from "./a-document.ts";

/** A file as every stage but the reading of the folder has left it. */
export interface CompiledDocument {
  readonly problems: readonly Problem[];
  /** No problem of it is an error. */
  readonly published: boolean;
  /** Its Markdown, and what it becomes: on the page, or, where it is refused, if nobody had told of its problems. */
  readonly texts: readonly { readonly root: Root; readonly html: string }[];
  /** What an article becomes; null when it is refused, or no article. */
  readonly article: ArticleRecord | null;
}

const FIELDS: Readonly<Record<ArbitraryNote["kind"], string>> = {
  story: "title: The bridge\nstandfirst: A bridge opens.\nlanguage: en\nas-of: 2024-03-01",
  outlet: "name: The Gazette\nkind: newspaper",
  source: "name: The mayor\nkind: person",
  fact: "statement: The bridge is open\ntopic: bridge\nversions: [now: It is open, soon: It will be]",
  event: "date: 2024-02-18\ntitle: The bridge opens",
  correction: "date: 2024-02-20\ntitle: The day it opened\nfacts: [open]",
};
const IDS = { story: "story", outlet: "gazette", source: "mayor", fact: "open", event: "opening", correction: "day" } as const;

/** The one picture there is, without its bytes. */
const PICTURE = { name: "map.png", type: "png", width: 6, height: 4, digest: "" } as const;
const pictures = [{ name: PICTURE.name, file: { path: "content/pictures/map.png", text: "" }, record: PICTURE }];

const rest = readRest();

/** Compiles a file beside one of every other kind, without touching a disk. */
export function compileInMemory(document: ArbitraryDocument, language = "en"): CompiledDocument {
  const { report, problems } = gatherProblems();
  const { text } = decode(new TextEncoder().encode(textOf(document, language)));
  const id = document.kind === "article" ? "first" : IDS[document.kind];
  const read = readThings({ files: [contentFile(document.kind, id, text)], pictures }, report, () => undefined);
  const things = withThings(read);
  const draft = linkThings(things, report, () => undefined);
  const published = !hasError(problems());
  const records = published ? renderStory(draft, things, () => undefined) : null;
  return {
    problems: problems(),
    published,
    texts: document.kind === "article" ? textsOfArticle(draft, records) : textsOfNote(document.kind, read, records),
    article: (document.kind === "article" && records?.articles[0]) || null,
  };
}

function textOf(document: ArbitraryDocument, language: string): string {
  if (document.kind !== "article") return `---\n${FIELDS[document.kind]}\n---\n${document.body}`;
  const { title, standfirst, body } = document;
  const fields = { title, standfirst, letter: "A", outlet: "gazette", language, text: "digest" };
  // A text of JSON is one of YAML.
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${front.join("\n")}\n---\n${body}`;
}

function textsOfArticle({ articles }: StoryDraft, records: StoryRecords | null): CompiledDocument["texts"] {
  const [text] = articles.map((article) => article.text);
  if (!text) return [];
  const article = records?.articles[0];
  const [title, standfirst, body] = [text.title.root, text.standfirst?.root, text.body.root];
  return [
    { root: title, html: article ? article.title.html : renderInline(title, REFUSED) },
    ...(standfirst
      ? [{ root: standfirst, html: article ? (article.standfirst?.html ?? "") : renderInline(standfirst, REFUSED) }]
      : []),
    { root: body, html: article ? article.blocks.map(({ html }) => html).join("\n") : anyway(body) },
  ];
}

function textsOfNote(kind: ArbitraryNote["kind"], read: Things, records: StoryRecords | null): CompiledDocument["texts"] {
  const [thing] = kind === "story" ? [read.story].flatMap((story) => story ?? []) : read[`${kind}s`];
  if (!thing) return [];
  const { root } = thing.body;
  if (!records) return [{ root, html: anyway(root) }];
  const note = kind === "story" ? records.front.introduction : records[`${kind}s`].find(({ id }) => id === thing.id)?.note;
  return [{ root, html: note ?? "" }];
}

const REFUSED = { prefix: "footnote-", words: wordsFor("en"), link: () => null, picture: () => null };
const anyway = (root: Root): string => renderBlocks(root, REFUSED).join("\n");

/** The things of the folder, those that were read in the place of their own. */
function withThings(read: Things): Things {
  const newest = <T extends { id: string }>(list: readonly T[], from: readonly T[]): T[] =>
    list.map((thing) => from.find(({ id }) => id === thing.id) ?? thing);
  return {
    known: [...rest.known, ...read.known.filter(({ kind }) => kind === "article")],
    story: read.story ?? rest.story,
    articles: read.articles,
    outlets: newest(rest.outlets, read.outlets),
    sources: newest(rest.sources, read.sources),
    facts: newest(rest.facts, read.facts),
    events: newest(rest.events, read.events),
    corrections: read.corrections,
    pictures,
  };
}

function readRest(): Things {
  const { report, problems } = gatherProblems();
  const kinds = Object.keys(FIELDS) as ArbitraryNote["kind"][];
  const files = [
    ...kinds.map((kind) => contentFile(kind, IDS[kind], `---\n${FIELDS[kind]}\n---\n`)),
    contentFile("source", "gazette", "---\nname: The Gazette\nkind: outlet\n---\n"),
    contentFile("fact", "long", "---\nstatement: The bridge is long\ntopic: bridge\n---\n"),
  ];
  const things = readThings({ files, pictures }, report, () => undefined);
  if (problems().length > 0) throw new Error(JSON.stringify(problems()));
  return things;
}

function contentFile(kind: ContentFile["kind"], id: string, text: string): ContentFile {
  return { kind, id, file: { path: `content/${kind}s/${id}.md`, text }, readable: true };
}
