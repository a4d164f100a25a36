import { expect, test } from "vitest";
import { anArticle, messageOf } from "../a-content-folder.ts";

test("raw-html", async () => {
  expect(
    await messageOf("raw-html", {
      "articles/second.md": anArticle({ body: 'text <iframe src="https://example.org"></iframe>\n' }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:6 error raw-html: HTML is not used here: <iframe>
       8 | text <iframe src="https://example.org"></iframe>
         |      ^^^^^^^
      why: a text is Markdown only, so that it is safe and reads the same everywhere
      fix: write it in Markdown, or put a backslash before the < if the sign itself is meant"
  `);
});

test("not-used", async () => {
  expect(await messageOf("not-used", { "articles/second.md": anArticle({ body: "- [ ] open it\n" }) })).toMatchInlineSnapshot(`
    "content/articles/second.md:8:1 error not-used: a box to tick has no place here
       8 | - [ ] open it
         | ^^^^^
      why: it would be dropped from the page
      fix: remove the [ ]"
  `);
});

test("link-address", async () => {
  expect(
    await messageOf("link-address", { "articles/second.md": anArticle({ body: "See [the plan](&#106;avascript:alert(1)).\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:16 error link-address: "javascript:alert(1)" is not an address this site links to
       8 | See [the plan](&#106;avascript:alert(1)).
         |                ^^^^^^^^^^^^^^^^^^^^^^^^^
      why: a link leads to http:, https: or mailto:, or to a #place on the same page
      fix: write the full address, beginning with https://"
  `);
});

test("heading-rank", async () => {
  expect(
    await messageOf("heading-rank", { "articles/second.md": anArticle({ body: "## A\n\n#### C\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:10:1 error heading-rank: a heading of rank #### skips a rank
       10 | #### C
          | ^^^^
      why: the title is the page's one heading of the first rank, and each rank stands under the one above it
      fix: write ###"
  `);
});

test("unknown-footnote", async () => {
  expect(
    await messageOf("unknown-footnote", {
      "articles/second.md": anArticle({ body: "Text[^mising]\n\nMore[^missing].\n\n[^missing]: A note.\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:5 error unknown-footnote: there is no footnote "mising"
       8 | Text[^mising]
         |     ^^^^^^^^^
      why: [^label] in the text needs a line [^label]: with the note
      fix: write [^missing]"
  `);
});

test("unused-footnote", async () => {
  expect(
    await messageOf("unused-footnote", { "articles/second.md": anArticle({ body: "Text.\n\n[^note]: A [note](fact:open).\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:10:1 error unused-footnote: nothing in the text leads to the footnote "note"
       10 | [^note]: A [note](fact:open).
          | ^^^^^^^^
      why: it would be dropped from the page
      fix: write [^note] in the text, or remove the note"
  `);
});
