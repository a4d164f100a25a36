import { expect, test } from "vitest";
import { anArticle, aSource, messageOf } from "../a-content-folder.ts";

test("unread-mark", async () => {
  expect(
    await messageOf("unread-mark", {
      "articles/second.md": anArticle({ body: "It was [opened](fact:open, event:opening) early.\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:15 error unread-mark: this mark is not read as a link and would be shown as text
       8 | It was [opened](fact:open, event:opening) early.
         |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why: a mark is a Markdown link, [words](target), without spaces in its target
      fix: write ](fact:open,event:opening)"
  `);
});

test("bare-mark", async () => {
  expect(
    await messageOf("bare-mark", { "articles/second.md": anArticle({ body: "It was opened <fact:open>.\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:15 error bare-mark: <fact:open> marks no words
       8 | It was opened <fact:open>.
         |               ^^^^^^^^^^^
      why: a passage is the words between the brackets of a link
      fix: write [the words](fact:open)"
  `);
});

test("mark-by-reference", async () => {
  expect(
    await messageOf("mark-by-reference", {
      "articles/second.md": anArticle({ body: "It was [opened][1].\n\n[1]: fact:open\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:10:1 error mark-by-reference: the target "fact:open" is written apart from the words it marks
       10 | [1]: fact:open
          | ^^^^^^^^^^^^^^
      why: what a passage tells is written beside its words
      fix: write [the words](fact:open) in the text, and remove this line"
  `);
});

test("mark-on-image", async () => {
  expect(
    await messageOf("mark-on-image", { "articles/second.md": anArticle({ body: "![opened](fact:open)\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:1 error mark-on-image: an image carries a mark
       8 | ![opened](fact:open)
         | ^^^^^^^^^^^^^^^^^^^^
      why: a passage is words
      fix: remove the ! before the bracket"
  `);
});

test("misplaced-mark", async () => {
  expect(
    await messageOf("misplaced-mark", { "sources/mayor.md": aSource({ body: "He [opened](fact:open) it.\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/sources/mayor.md:5:4 error misplaced-mark: a passage is marked outside an article
       5 | He [opened](fact:open) it.
         |    ^^^^^^^^^^^^^^^^^^^
      why: passages are the evidence, and evidence stands in articles; notes and the introduction are the editor's own words
      fix: write the words without the mark"
  `);
});

test("empty-passage", async () => {
  expect(
    await messageOf("empty-passage", { "articles/second.md": anArticle({ body: "It was [](fact:open) opened.\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:8 error empty-passage: a mark holds no words
       8 | It was [](fact:open) opened.
         |        ^^
      why: a passage is the words between the brackets
      fix: write the words between the brackets, or remove the mark"
  `);
});

test("nested-passage", async () => {
  expect(
    await messageOf("nested-passage", {
      "articles/second.md": anArticle({ body: "It [was [opened](fact:open) early](event:opening).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:4 error nested-passage: a link, passage or footnote stands inside this link
       8 | It [was [opened](fact:open) early](event:opening).
         |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why: a link can't hold a link, so one of the two would be lost; one link is one passage
      fix: end the first before the second begins, or join their targets with a comma"
  `);
});

test("bad-target", async () => {
  expect(
    await messageOf("bad-target", { "articles/second.md": anArticle({ body: "It was [opened](fcat:open).\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:17 error bad-target: "fcat" is not a kind of target
       8 | It was [opened](fcat:open).
         |                 ^^^^
      why: a target is fact:ID, fact:ID/VERSION, event:ID, when:ID or when:ID/DATE, several joined by commas
      fix: write fact:"
  `);
});

test("repeated-target", async () => {
  expect(
    await messageOf("repeated-target", {
      "articles/second.md": anArticle({ body: "It was [opened](fact:open,event:opening,fact:open).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:41 error repeated-target: "fact:open" is given twice for the same words
       8 | It was [opened](fact:open,event:opening,fact:open).
         |                                         ^^^^^^^^^
      why: a passage tells a thing once
      fix: remove one of the two"
  `);
});

test("bad-date", async () => {
  expect(
    await messageOf("bad-date", {
      "articles/second.md": anArticle({ body: "It was opened [in February](when:opening/2024-02-30).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:42 error bad-date: "2024-02-30" is not a date: Day must be 01-29 for 2024-02, got: 30
       8 | It was opened [in February](when:opening/2024-02-30).
         |                                          ^^^^^^^^^^
      why: dates are EDTF: 2019-05-31, 2019-05, 2015/2017, 2019-05/.., 2019-05~
      fix: write the date as precisely as the article gives it, and no more"
  `);
});

test("bad-attribution", async () => {
  expect(
    await messageOf("bad-attribution", {
      "articles/second.md": anArticle({ body: 'It was [opened](fact:open "mayor via The Town").\n' }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:38 error bad-attribution: "The Town" is not the id of a source
       8 | It was [opened](fact:open "mayor via The Town").
         |                                      ^^^^^^^^
      why: an attribution is ids of sources, origin first: spokesman via agency via paper, or two together: x and y
      fix: write ids joined by via or and; a source needs a file in content/sources"
  `);
});

test("mostly-unmarked", async () => {
  const body = "The bridge [is open](fact:open).\n\n## More\n\nIt rained.\n\nNobody fell.\n";
  expect(await messageOf("mostly-unmarked", { "articles/second.md": anArticle({ body }) })).toMatchInlineSnapshot(`
    "content/articles/second.md:12:1 warning mostly-unmarked: 2 of 3 paragraphs hold no passage, this one first
       12 | It rained.
          | ^^^^^^^^^^
      why: what is not marked is not compared, and readers are told that the article leaves it out
      fix: mark what they tell, or write draft: true until that is done"
  `);
});
