import { decode } from "../../../src/compile/files/decode.ts";
import type { ContentFile } from "../../../src/compile/files/read-folder.ts";
import { gatherProblems, hasError, type Problem } from "../../../src/compile/problems/problem.ts";
import { linkThings } from "../../../src/compile/records/link-things.ts";
import { readThings, type Things } from "../../../src/compile/records/things.ts";
import { renderStory } from "../../../src/compile/render/render-story.ts";
import type { ArticleRecord } from "../../../src/story/records.ts";
import type { ArbitraryArticle } from "./a-document.ts";

/** An article as every stage but the reading of the folder has left it. */
export interface CompiledArticle {
  readonly problems: readonly Problem[];
  /** Its fields and Markdown; null when they could not be read. */
  readonly thing: Things["articles"][number] | null;
  /** Null when a problem is an error. */
  readonly record: ArticleRecord | null;
}

const REST: Readonly<Record<string, string>> = {
  "story/story": "title: The bridge\nstandfirst: A bridge opens.\nlanguage: en\nas-of: 2024-03-01",
  "outlet/gazette": "name: The Gazette\nkind: newspaper",
  "source/mayor": "name: The mayor\nkind: person",
  "source/gazette": "name: The Gazette\nkind: outlet",
  "fact/open": "statement: The bridge is open\ntopic: bridge\nversions: [now: It is open, soon: It will be]",
  "fact/long": "statement: The bridge is long\ntopic: bridge",
  "event/opening": "date: 2024-02-18\ntitle: The bridge opens",
};

const rest = readRest();

/** Compiles an article beside one of every other thing, without touching a disk. */
export function compileInMemory({ title, standfirst, body }: ArbitraryArticle, language = "en"): CompiledArticle {
  const { report, problems } = gatherProblems();
  const fields = { title, standfirst, letter: "A", outlet: "gazette", language, text: "digest" };
  // A text of JSON is one of YAML.
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const { text } = decode(new TextEncoder().encode(`---\n${front.join("\n")}\n---\n${body}`));
  const read = readThings([contentFile("article", "first", text)], report, () => undefined);
  const things = { ...rest, known: [...rest.known, ...read.known], articles: read.articles };
  const draft = linkThings(things, report, () => undefined);
  const [thing = null] = read.articles;
  if (hasError(problems())) return { problems: problems(), thing, record: null };
  return { problems: problems(), thing, record: renderStory(draft, things, () => undefined).articles[0] ?? null };
}

function readRest(): Things {
  const { report, problems } = gatherProblems();
  const files = Object.entries(REST).map(([path, fields]) => {
    const [kind = "", id = ""] = path.split("/");
    return contentFile(kind as ContentFile["kind"], id, `---\n${fields}\n---\n`);
  });
  const things = readThings(files, report, () => undefined);
  if (problems().length > 0) throw new Error(JSON.stringify(problems()));
  return things;
}

function contentFile(kind: ContentFile["kind"], id: string, text: string): ContentFile {
  return { kind, id, file: { path: `content/${kind}s/${id}.md`, text }, readable: true };
}
