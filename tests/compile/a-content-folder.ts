import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { type Compiled, compile } from "../../src/compile/compile.ts";
import type { Problem } from "../../src/compile/problems/problem.ts";
import { KINDS, type KindOfProblem } from "../../src/compile/problems/problem-kinds.ts";
import { reportText } from "../../src/compile/problems/report-text.ts";
import type { Story } from "../../src/story/story.ts";

/** Files by their path in the content folder. A link is written as the place it leads to; null takes a file of the good folder away. */
export type Files = Readonly<Record<string, string | Uint8Array | { linkTo: string } | null>>;

type Values = Readonly<Record<string, string>> & { readonly body?: string };

/** A file of fields, each written as given, and a body. */
const file = ({ body = "", ...fields }: Values): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}---\n${body}`;

export const anArticle = (values: Values = {}): string =>
  file({ title: "The bridge is open", letter: "B", outlet: "gazette", language: "en", text: "digest", ...values });
export const anOutlet = (values: Values = {}): string => file({ name: "The Gazette", kind: "newspaper", ...values });
export const aSource = (values: Values = {}): string => file({ name: "The mayor", kind: "person", ...values });
export const aFact = (values: Values = {}): string => file({ statement: "The bridge is open", topic: "bridge", ...values });
export const anEvent = (values: Values = {}): string => file({ date: "2024-02-18", title: "The bridge opens", ...values });
export const aCorrection = (values: Values = {}): string =>
  file({ date: "2024-03-03", title: "The day it opened", body: "We had Monday. It was Sunday.\n", ...values });
export const aFront = (values: Values = {}): string =>
  file({ title: "The bridge", standfirst: "A bridge opens.", language: "en", "as-of": "2024-03-01", ...values });

/** The least content without a problem: one article that uses one of everything. */
const GOOD: Files = {
  "story.md": aFront(),
  "outlets/gazette.md": anOutlet(),
  "sources/mayor.md": aSource(),
  "facts/open.md": aFact({ versions: "\n  - now: It is open\n  - soon: { label: It will be, covers: [] }" }),
  "events/opening.md": anEvent(),
  "articles/first.md": anArticle({
    letter: "A",
    body: 'The bridge [is open](fact:open/now "mayor") [since Sunday](when:opening).\n',
  }),
};

/** Compiles the good content with some files laid over it. */
export async function compileWith(files: Files): Promise<Compiled> {
  const parent = mkdtempSync(join(tmpdir(), "synoptic-"));
  const dir = join(parent, "content");
  mkdirSync(dir);
  try {
    for (const [path, content] of Object.entries({ ...GOOD, ...files })) {
      if (content === null) continue;
      const target = join(dir, path);
      mkdirSync(dirname(target), { recursive: true });
      if (typeof content === "object" && "linkTo" in content) symlinkSync(content.linkTo, target);
      else writeFileSync(target, content);
    }
    return await compile(dir);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** The story of the good content with some files laid over it, which must be without error. */
export async function storyWith(files: Files): Promise<Story> {
  const { story, problems } = await compileWith(files);
  if (!story) throw new Error(reportText(problems));
  return story;
}

export async function problemsOf(files: Files): Promise<readonly Problem[]> {
  return (await compileWith(files)).problems;
}

/** Each problem as `articles/second.md:6:14 unknown-fact`. */
export async function placesOf(files: Files): Promise<string[]> {
  return (await problemsOf(files)).map(
    ({ file, line, column, kind }) => `${file.replace("content/", "")}:${line}:${column} ${kind}`,
  );
}

/** The places of the problems of an article with this body, whose first line is the eighth of the file: `8:14 unknown-fact`. */
export async function placesInBody(body: string): Promise<string[]> {
  return (await placesOf({ "articles/second.md": anArticle({ body }) })).map((place) => place.replace("articles/second.md:", ""));
}

/** The whole message of the one problem of these files. */
export async function messageOf(kind: KindOfProblem, files: Files): Promise<string> {
  return messageFrom(kind, () => compileWith(files));
}

/** The whole message of the one problem of this content. It comes from the row of its kind: with the row taken out, it is gone. */
export async function messageFrom(kind: KindOfProblem, run: () => Promise<Compiled>): Promise<string> {
  const { problems } = await run();
  expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  const told = (await without(kind, run)).map(({ what }) => what);
  expect(told).not.toContain(problems[0]?.what);
  expect(told).toContain(TAKEN_OUT);
  return reportText(problems).split("\n\n")[0] ?? "";
}

const TAKEN_OUT = "taken out";

/** The problems when the row of a kind no longer says what it says. */
async function without(kind: KindOfProblem, run: () => Promise<Compiled>): Promise<readonly Problem[]> {
  const row = KINDS[kind];
  Object.assign(KINDS, { [kind]: { ...row, what: () => TAKEN_OUT } });
  try {
    return (await run()).problems;
  } finally {
    Object.assign(KINDS, { [kind]: row });
  }
}
