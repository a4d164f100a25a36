import { expect, test } from "vitest";
import { compile } from "../../../src/compile/compile.ts";
import { anArticle, aSource, messageFrom, messageOf } from "../a-content-folder.ts";

test("no-story", async () => {
  expect(await messageOf("no-story", { "story.md": null })).toMatchInlineSnapshot(`
    "content:1:1 error no-story: the content folder has no story.md
      why: story.md gives the site its title, its language and the day it is brought up to
      fix: add story.md with title, standfirst, language and as-of"
  `);
});

test("stray-file", async () => {
  expect(await messageOf("stray-file", { "articles/second.MD": anArticle() })).toMatchInlineSnapshot(`
    "content/articles/second.MD:1:1 error stray-file: "second.MD" does not end in .md
      why: a content folder holds story.md, the folders articles, outlets, sources, facts, events and corrections with .md files, the folder pictures, and nothing else
      fix: rename it to second.md"
  `);
});

test("symbolic-link", async () => {
  expect(await messageOf("symbolic-link", { "facts/secret.md": { linkTo: "/etc/passwd" } })).toMatchInlineSnapshot(`
    "content/facts/secret.md:1:1 error symbolic-link: "secret.md" is a link to another place
      why: only what lies in the content folder itself is published
      fix: put a copy of the file here instead of the link"
  `);
});

test("bad-name", async () => {
  expect(await messageOf("bad-name", { "articles/Second Article.md": anArticle() })).toMatchInlineSnapshot(`
    "content/articles/Second Article.md:1:1 error bad-name: "Second Article" can't be an id: it has a capital letter
      why: a file's name is its id and its address: it begins with a-z and holds only a-z, 0-9 and hyphens
      fix: rename it to second-article.md"
  `);
});

test("not-utf8", async () => {
  expect(
    await messageOf("not-utf8", {
      "sources/mayor.md": Buffer.concat([
        Buffer.from("---\nname: Jos"),
        Buffer.from([0xe9]),
        Buffer.from("\nkind: person\n---\n"),
      ]),
    }),
  ).toMatchInlineSnapshot(`
    "content/sources/mayor.md:2:10 error not-utf8: the file is not text in UTF-8: the byte E9 is no letter
       2 | name: Jos<U+FFFD>
         |          ^^^^^^^^
      why: every file is read as UTF-8, or letters would be shown wrong
      fix: save it again with the encoding "UTF-8""
  `);
});

test("empty-file", async () => {
  expect(await messageOf("empty-file", { "facts/open.md": " \n\n" })).toMatchInlineSnapshot(`
    "content/facts/open.md:1:1 error empty-file: the file is empty
      why: a file begins with its fields between two lines of ---
      fix: fill it in, or remove it"
  `);
});

test("over-limit", async () => {
  expect(
    await messageOf("over-limit", { "articles/second.md": anArticle({ body: "*a_ ".repeat(8_000).slice(0, 16_000) }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:1 error over-limit: 8,000 signs of emphasis in one paragraph
       8 | *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ *a_ …
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why: a text beyond what people write is refused before it is read, since it can keep the reader of Markdown busy for hours
      fix: use less emphasis (the limit is 200)"
  `);
});

test("carriage-return", async () => {
  expect(await messageOf("carriage-return", { "sources/mayor.md": aSource().replaceAll("\n", "\r") })).toMatchInlineSnapshot(`
    "content/sources/mayor.md:1:4 error carriage-return: a line ends in a lone carriage return (U+000D), as on old Macs
       1 | ---<U+000D>name: The mayor<U+000D>kind: person<U+000D>---<U+000D>
         |    ^^^^^^^^
      why: lines end in LF or CR LF
      fix: save the file again with the line ends "LF""
  `);
});

test("hidden-character", async () => {
  expect(
    await messageOf("hidden-character", { "articles/second.md": anArticle({ body: "The bridge\u200b is open.\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:11 error hidden-character: U+200B stands here: it is not seen
       8 | The bridge<U+200B> is open.
         |           ^^^^^^^^
      why: what nobody can see can hide or reorder words, and makes equal words unequal
      fix: remove it; such characters often come along when text is pasted"
  `);
});

test("no-content", async () => {
  expect(await messageFrom("no-content", () => compile("/nowhere/content"))).toMatchInlineSnapshot(`
    "content:1:1 error no-content: there is no content folder at /nowhere/content
      why: a site is made from one folder of Markdown files
      fix: make the folder, or set CONTENT_DIR to the one that is meant"
  `);
});
