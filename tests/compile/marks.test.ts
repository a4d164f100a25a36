import { expect, test } from "vitest";
import { anArticle, placesInBody, placesOf, problemsOf } from "./a-content-folder.ts";

test.each([
  ["a space in the target", "It was [opened](fact:a b).", "8:15 unread-mark"],
  ["a space before the target", "It was [opened] (fact:open).", "8:15 unread-mark"],
  ["a target that is not closed", "It was [opened](fact:open.", "8:15 unread-mark"],
  ["a target without words", "It was opened [fact:open].", "8:15 unread-mark"],
  ["a target in the brackets of a reference", "It was [opened][fact:open].", "8:16 unread-mark"],
  ["words and target the wrong way round", "It was (fact:open)[opened].", "8:8 unread-mark"],
  ["an autolink", "It was opened <when:opening>.", "8:15 bare-mark"],
  ["white space for words", "It was [ ](fact:open).", "8:8 empty-passage"],
  ["a comma at the end", "It was [opened](fact:open,).", "8:27 bad-target"],
  ["a space in angle brackets", "It was [opened](<fact:open, event:opening>).", "8:28 bad-target"],
  ["a capital letter in the id", "It was [opened](fact:Open).", "8:22 bad-target"],
  ["a capital letter in the kind", "It was [opened](Fact:open).", "8:17 bad-target"],
  ["no id", "It was [opened](fact:).", "8:17 bad-target"],
  ["no version after the slash", "It was [opened](fact:open/).", "8:17 bad-target"],
  ["a date after event:", "It was [opened](event:opening/2024).", "8:17 bad-target"],
  ["an address of the site", "It was [opened](/facts/open/).", "8:17 link-address"],
  ["a passage in a passage", "[It was [opened](fact:open)](event:opening).", "8:1 nested-passage"],
  ["a link in emphasis in a passage", "It [~~was <https://example.org>~~](fact:open).", "8:4 nested-passage"],
  ["a footnote in a passage", "It [was opened[^1]](fact:open).\n\n[^1]: A note.", "8:4 nested-passage"],
  ["a no-break space for words", "It was [&nbsp;](fact:open).", "8:8 empty-passage"],
  ["an ordinary link in a passage", "[It was [opened](https://example.org)](event:opening).", "8:1 nested-passage"],
  ["a source that stands twice", '[It](fact:open "mayor via mayor").', "8:27 bad-attribution"],
  ["a via with nothing before it", '[It](fact:open "via mayor").', "8:17 bad-attribution"],
])("%s is told", async (_what, body, place) => {
  expect(await placesInBody(`${body}\n`)).toEqual([place]);
});

test.each([
  ["brackets and parentheses of prose", "He [the mayor] (when asked) said [sic] (event: none)."],
  ["a mark behind backslashes", "Write \\[words\\](fact:open) to mark them."],
  ["a mark in code", "Write `[words](fact:open)`.\n\n    [words](fact:open)"],
  ["a clock and a ratio", "At 10:30, by 3:1 and www.example.org or jo@example.org."],
  ["two versions of one fact", "It [is or will be](fact:open/now,fact:open/soon)."],
  ["an interval and an open date", "[Then](when:opening/2024-02-17/2024-02-18), [later](when:opening/2024-02/..)."],
  ["emphasis around and in a passage", "**It [*was* opened](fact:open)**."],
])("%s is accepted", async (_what, body) => {
  expect(await placesInBody(`${body}\n`)).toEqual([]);
});

test("one mark with several mistakes tells each once", async () => {
  expect(await placesInBody('[It](fact:opne,evnt:x,when:opening/soon "mayr").\n')).toEqual([
    "8:11 unknown-fact",
    "8:16 bad-target",
    "8:36 bad-date",
    "8:42 unknown-source",
  ]);
});

test("a fact whose file is broken is still there", async () => {
  const body = "It was [opened](fact:open/soon).\n";
  expect(await placesOf({ "facts/open.md": "---\nstatement: 'It is\n---\n", "articles/second.md": anArticle({ body }) })).toEqual(
    ["facts/open.md:2:12 bad-yaml"],
  );
});

test("a fact whose file is called wrongly is told of once", async () => {
  const files = { "facts/Closed.md": "", "articles/second.md": anArticle({ body: "It was [closed](fact:closed).\n" }) };
  expect(await placesOf(files)).toEqual(["facts/Closed.md:1:1 bad-name"]);
});

test("an alias of a fact leads to it, and the same fact by two names is told", async () => {
  const facts = "---\nstatement: It is\ntopic: bridge\naliases: [opened]\nversions: [now: It is]\n---\n";
  const files = {
    "facts/open.md": facts,
    "articles/second.md": anArticle({ body: "It was [opened](fact:open,fact:opened).\n" }),
  };
  expect(await placesOf(files)).toEqual(["articles/second.md:8:27 repeated-target", "articles/second.md:8:32 alias-used"]);
});

test("problems are the same in the same order each time", async () => {
  const files = { "articles/second.md": anArticle({ body: "[a](fact:x) [b](fact:y)\n" }), "facts/z.md": "---\n---\n" };
  expect(await problemsOf(files)).toEqual(await problemsOf(files));
});
