import { expect, test } from "vitest";
import { aFact, anArticle, placesInBody, placesOf, problemsOf } from "./a-content-folder.ts";

const article = (values: Record<string, string>) => ({ "articles/second.md": anArticle(values) });

test("a mark's bad id is pointed at in the body", async () => {
  expect(await placesInBody("First line.\nIt was [opened](fact:opne) early.\n")).toEqual(["9:22 unknown-fact"]);
});

test.each([
  ["plain", "It is [opened](fact:opne) now", 28],
  ["single quotes", "'It''s [opened](fact:opne) now'", 29],
  ["double quotes", '"It\\u2019s \\"[opened](fact:opne)\\" now"', 35],
])("a mark's bad id is pointed at in a title in %s", async (_style, title, column) => {
  expect(await placesOf(article({ title }))).toEqual([`articles/second.md:2:${column} unknown-fact`]);
});

test("a mark's bad id is pointed at in a standfirst folded over lines", async () => {
  const standfirst = ">-\n  The bridge is long, and\n  it was [opened](fact:opne) early";
  expect(await placesOf(article({ standfirst }))).toEqual(["articles/second.md:9:24 unknown-fact"]);
});

test("a version, a date and a source are pointed at each", async () => {
  const body = 'It was [opened](fact:open/never,when:opening/2024-13 "mayor and baker").\n';
  expect(await placesInBody(body)).toEqual(["8:27 unknown-version", "8:46 bad-date", "8:65 unknown-source"]);
});

test("columns count code points, not units of UTF-16", async () => {
  expect(await placesInBody("𝒜🌉 [opened](fact:opne)\n")).toEqual(["8:18 unknown-fact"]);
});

test("a byte order mark and the line ends of Windows move nothing", async () => {
  const text = `\ufeff${anArticle({ body: "It was\n[opened](fact:opne)\n" })}`.replaceAll("\n", "\r\n");
  expect(await placesOf({ "articles/second.md": text })).toEqual(["articles/second.md:9:15 unknown-fact"]);
});

test("a mark in a quotation, a list, a table and a footnote is pointed at", async () => {
  const body =
    "> a [b](fact:b1)\n\n- c [d](fact:d1)\n\n| e | f |\n| - | - |\n| g | [h](fact:h1) |\n\ni[^1]\n\n[^1]: j [k](fact:k1)\n";
  expect(await placesInBody(body)).toEqual([
    "8:14 unknown-fact",
    "10:14 unknown-fact",
    "14:16 unknown-fact",
    "18:18 unknown-fact",
  ]);
});

test("every issue of a file's fields is told at its value", async () => {
  const problems = await problemsOf({
    "articles/second.md": "---\ntitle: ''\nlettre: B\noutlet: Gazette\nbyline: Jo\ntext: digest\n---\n",
  });
  expect(problems.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([
    '1:1 "language" is missing',
    '1:1 "letter" is missing',
    "2:8 title: is blank",
    '3:1 there is no field "lettre" here',
    "4:9 outlet: is not an id",
    "5:9 byline: is not a list",
  ]);
});

test("what is wrong inside a version is told there", async () => {
  const versions = "\n  - now: { lable: It is }\n  - It is not\n  - Now: It is\n  - soon: { label: It will be, covers: [nwo] }";
  const problems = await problemsOf({ "facts/closed.md": aFact({ versions }) });
  expect(problems.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([
    '5:10 "label" is missing',
    '5:12 there is no field "lable" here',
    "6:5 versions 2: is not a version",
    "7:5 versions 3: is not an id",
  ]);
});
