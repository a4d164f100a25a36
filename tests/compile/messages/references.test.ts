import { expect, test } from "vitest";
import { aCorrection, aFact, anArticle, anEvent, anOutlet, aSource, messageOf } from "../a-content-folder.ts";

test("unknown-fact", async () => {
  expect(
    await messageOf("unknown-fact", { "articles/second.md": anArticle({ body: "It was [opened](fact:opne).\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:22 error unknown-fact: there is no fact "opne"
       8 | It was [opened](fact:opne).
         |                      ^^^^
      why: every id after "fact:" is the name of a file in content/facts
      fix: write fact:open (the nearest of 1), or add content/facts/opne.md"
  `);
});

test("unknown-event", async () => {
  expect(
    await messageOf("unknown-event", { "articles/second.md": anArticle({ body: "It was [opened](event:openign).\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:23 error unknown-event: there is no event "openign"
       8 | It was [opened](event:openign).
         |                       ^^^^^^^
      why: every id after "event:" or "when:" is the name of a file in content/events
      fix: write event:opening (the nearest of 1), or add content/events/openign.md"
  `);
});

test("unknown-source", async () => {
  expect(
    await messageOf("unknown-source", { "articles/second.md": anArticle({ body: 'It was [opened](fact:open "mayr").\n' }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:28 error unknown-source: there is no source "mayr"
       8 | It was [opened](fact:open "mayr").
         |                            ^^^^
      why: every source is named by its file in content/sources
      fix: write mayor (the nearest of 1), or add content/sources/mayr.md"
  `);
});

test("unknown-outlet", async () => {
  expect(await messageOf("unknown-outlet", { "articles/second.md": anArticle({ outlet: "gazete" }) })).toMatchInlineSnapshot(`
    "content/articles/second.md:4:9 error unknown-outlet: there is no outlet "gazete"
       4 | outlet: gazete
         |         ^^^^^^
      why: every outlet is named by its file in content/outlets
      fix: write gazette (the nearest of 1), or add content/outlets/gazete.md"
  `);
});

test("unknown-article", async () => {
  expect(
    await messageOf("unknown-article", { "corrections/day.md": aCorrection({ articles: "[frist]" }) }),
  ).toMatchInlineSnapshot(`
    "content/corrections/day.md:4:12 error unknown-article: there is no article "frist"
       4 | articles: [frist]
         |            ^^^^^
      why: what a correction touches is named by its file in content/articles
      fix: write first (the nearest of 1), or add content/articles/frist.md"
  `);
});

test("unknown-version", async () => {
  expect(
    await messageOf("unknown-version", { "articles/second.md": anArticle({ body: "It was [opened](fact:open/son).\n" }) }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:8:27 error unknown-version: the fact "open" has no version "son"
       8 | It was [opened](fact:open/son).
         |                           ^^^
      why: versions are listed in the file of their fact
      fix: write soon"
  `);
});

test("alias-used", async () => {
  expect(
    await messageOf("alias-used", {
      "facts/open.md": aFact({ aliases: "[opened]", versions: "[{ now: It is open }]" }),
      "articles/second.md": anArticle({ body: "It was [opened](fact:opened).\n" }),
    }),
  ).toMatchInlineSnapshot(`
      "content/articles/second.md:8:22 warning alias-used: "opened" is an earlier id of "open"
         8 | It was [opened](fact:opened).
           |                      ^^^^^^
        why: an alias keeps old links alive; new text uses the id of today
        fix: write open"
    `);
});

test("unused-fact", async () => {
  expect(await messageOf("unused-fact", { "facts/closed.md": aFact() })).toMatchInlineSnapshot(`
    "content/facts/closed.md:1:1 warning unused-fact: no passage carries it
      why: a fact that nothing leads to is seen by no reader
      fix: use it, mark it as a draft, or remove the file"
  `);
});

test("unused-event", async () => {
  expect(await messageOf("unused-event", { "events/closing.md": anEvent() })).toMatchInlineSnapshot(`
    "content/events/closing.md:1:1 warning unused-event: no passage tells it
      why: an event that nothing leads to is seen by no reader
      fix: use it, mark it as a draft, or remove the file"
  `);
});

test("unused-source", async () => {
  expect(await messageOf("unused-source", { "sources/baker.md": aSource() })).toMatchInlineSnapshot(`
    "content/sources/baker.md:1:1 warning unused-source: no passage, article or outlet names it
      why: a source that nothing leads to is seen by no reader
      fix: use it, or remove the file"
  `);
});

test("unused-outlet", async () => {
  expect(await messageOf("unused-outlet", { "outlets/herald.md": anOutlet() })).toMatchInlineSnapshot(`
    "content/outlets/herald.md:1:1 warning unused-outlet: no article is by it
      why: an outlet that nothing leads to is seen by no reader
      fix: use it, or remove the file"
  `);
});
