import { expect, test } from "vitest";
import { aCorrection, aFact, anArticle, aSource, messageOf } from "../a-content-folder.ts";

test("no-frontmatter", async () => {
  expect(
    await messageOf("no-frontmatter", { "sources/mayor.md": "----\nname: The mayor\nkind: person\n----\n" }),
  ).toMatchInlineSnapshot(`
    "content/sources/mayor.md:1:1 error no-frontmatter: the line before the fields has 4 hyphens
       1 | ----
         | ^^^^
      why: a file begins with its fields between two lines of ---
      fix: write three: ---"
  `);
});

test("unclosed-frontmatter", async () => {
  expect(
    await messageOf("unclosed-frontmatter", { "sources/mayor.md": "---\nname: The mayor\nkind: person\n" }),
  ).toMatchInlineSnapshot(`
    "content/sources/mayor.md:1:1 error unclosed-frontmatter: the fields begin here and never end
       1 | ---
         | ^^^
      why: a line of --- ends the fields and begins the text
      fix: add a line of --- after the last field"
  `);
});

test("bad-yaml", async () => {
  expect(await messageOf("bad-yaml", { "sources/mayor.md": aSource({ role: "[of the town" }) })).toMatchInlineSnapshot(`
    "content/sources/mayor.md:4:7 error bad-yaml: the fields can't be read: a [ is never closed
       4 | role: [of the town
         |       ^
      why: fields are YAML: one to a line, its name, a colon, a space, its value
      fix: add ], or put the value in quotes"
  `);
});

test("unquoted-value", async () => {
  expect(
    await messageOf("unquoted-value", { "sources/mayor.md": aSource({ role: "Mayor: of the town" }) }),
  ).toMatchInlineSnapshot(`
    "content/sources/mayor.md:4:7 error unquoted-value: a value holds ": " and is not in quotes
       4 | role: Mayor: of the town
         |       ^^^^^^^^^^^^^^^^^^
      why: a colon and a space, and some signs at the start of a value, have a meaning of their own in YAML
      fix: write role: "Mayor: of the town""
  `);
});

test("repeated-field", async () => {
  expect(
    await messageOf("repeated-field", { "sources/mayor.md": "---\nname: The mayor\nkind: person\nname: The lord mayor\n---\n" }),
  ).toMatchInlineSnapshot(`
    "content/sources/mayor.md:4:1 error repeated-field: "name" is set twice, first in line 2
       4 | name: The lord mayor
         | ^^^^
      why: a field has one value
      fix: keep one of the two lines"
  `);
});

test("yaml-feature", async () => {
  expect(await messageOf("yaml-feature", { "sources/mayor.md": aSource({ role: "&role mayor" }) })).toMatchInlineSnapshot(`
    "content/sources/mayor.md:4:7 error yaml-feature: &role is not used here
       4 | role: &role mayor
         |       ^^^^^^^^^^^
      why: anchors (&), aliases (*) and tags (!) of YAML make a value say something other than what is written
      fix: write the value itself, in quotes where it holds one of these signs"
  `);
});

test("missing-field", async () => {
  expect(await messageOf("missing-field", { "sources/mayor.md": "---\nname: The mayor\n---\n" })).toMatchInlineSnapshot(`
    "content/sources/mayor.md:1:1 error missing-field: "kind" is missing
       1 | ---
         | ^^^
      why: this field can't be left out
      fix: add a line such as kind: other"
  `);
});

test("unknown-field", async () => {
  expect(await messageOf("unknown-field", { "sources/mayor.md": aSource({ part_of: "mayor" }) })).toMatchInlineSnapshot(`
    "content/sources/mayor.md:4:1 error unknown-field: there is no field "part_of" here
       4 | part_of: mayor
         | ^^^^^^^
      why: a field that nothing reads is a slip of the pen
      fix: write part-of"
  `);
});

test("bad-field", async () => {
  expect(await messageOf("bad-field", { "sources/mayor.md": aSource({ kind: "politician" }) })).toMatchInlineSnapshot(`
    "content/sources/mayor.md:3:7 error bad-field: kind: is none of the words known here
       3 | kind: politician
         |       ^^^^^^^^^^
      why: every page relies on what a field holds
      fix: write one of person, agency, outlet, government, organisation, company, document, unnamed, other"
  `);
});

test("repeated-version", async () => {
  expect(
    await messageOf("repeated-version", {
      "facts/open.md": aFact({ versions: "\n  - now: It is open\n  - now: It is wide open" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/facts/open.md:6:5 error repeated-version: the version "now" is given twice
       6 |   - now: It is wide open
         |     ^^^
      why: passages name a version by its id
      fix: give one of them another id, or remove it"
  `);
});

test("circular-covers", async () => {
  expect(
    await messageOf("circular-covers", {
      "facts/open.md": aFact({
        versions: "\n  - now: { label: It is, covers: [soon] }\n  - soon: { label: It will be, covers: [now] }",
      }),
    }),
  ).toMatchInlineSnapshot(`
      "content/facts/open.md:5:34 error circular-covers: these versions cover each other in a circle: now, soon
         5 |   - now: { label: It is, covers: [soon] }
           |                                  ^^^^^^
        why: a version covers another when it is only vaguer than it
        fix: take one of them out of covers"
    `);
});

test("circular-part-of", async () => {
  expect(await messageOf("circular-part-of", { "sources/mayor.md": aSource({ "part-of": "mayor" }) })).toMatchInlineSnapshot(`
    "content/sources/mayor.md:4:10 error circular-part-of: these sources are part of each other in a circle: mayor
       4 | part-of: mayor
         |          ^^^^^
      why: a source counts with the body it is part of, up to the last
      fix: remove part-of from one of them"
  `);
});

test("letter-taken", async () => {
  expect(await messageOf("letter-taken", { "articles/second.md": anArticle({ letter: "A" }) })).toMatchInlineSnapshot(`
    "content/articles/second.md:3:9 error letter-taken: the letter A is given to content/articles/first.md
       3 | letter: A
         |         ^
      why: a letter marks one article everywhere and is never reused, not even a draft's or a withdrawn article's
      fix: write letter: B"
  `);
});

test("alias-taken", async () => {
  expect(
    await messageOf("alias-taken", { "facts/open.md": aFact({ aliases: "[open]", versions: "[{ now: It is open }]" }) }),
  ).toMatchInlineSnapshot(`
    "content/facts/open.md:4:11 error alias-taken: the alias "open" is taken by content/facts/open.md
       4 | aliases: [open]
         |           ^^^^
      why: an old address leads to one thing
      fix: remove it from one of the two"
  `);
});

test("bare-correction", async () => {
  expect(await messageOf("bare-correction", { "corrections/day.md": aCorrection({ body: "" }) })).toMatchInlineSnapshot(`
    "content/corrections/day.md:1:1 error bare-correction: the correction doesn't say what was wrong
      why: readers are owed what it said before, what it says now, and why
      fix: write it below the fields"
  `);
});

test("after-as-of", async () => {
  expect(await messageOf("after-as-of", { "articles/second.md": anArticle({ published: "2126-01-02" }) })).toMatchInlineSnapshot(`
    "content/articles/second.md:7:12 error after-as-of: published is later than the day the story is brought up to, 2024-03-01
       7 | published: 2126-01-02
         |            ^^^^^^^^^^
      why: as-of in story.md says that nothing later is told here
      fix: correct the date, or as-of in story.md"
  `);
});
