import { expect, test } from "vitest";
import { aFact, aFront, anArticle, anEvent, anOutlet, aSource, type Files, placesOf, storyWith } from "./a-content-folder.ts";

const article = (values: Parameters<typeof anArticle>[0]): Files => ({ "articles/second.md": anArticle(values) });
const inBody = (body: string): Files => article({ body: `${body}\n` });

/** What is wrong, the files, the one place and kind that are told. Within a second each. */
const CASES: readonly (readonly [what: string, files: Files, told: string])[] = [
  [
    "Latin-1",
    { "articles/second.md": Buffer.from(anArticle({ title: "Caf\u00e9" }), "latin1") },
    "articles/second.md:2:11 not-utf8",
  ],
  [
    "UTF-16 with its high byte first",
    { "articles/second.md": Buffer.from(`\ufeff${anArticle()}`, "utf16le").swap16() },
    "articles/second.md:1:1 not-utf8",
  ],
  ["UTF-16 without a mark", { "articles/second.md": Buffer.from(anArticle(), "utf16le") }, "articles/second.md:1:1 not-utf8"],
  ["UTF-32", { "articles/second.md": Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]) }, "articles/second.md:1:1 not-utf8"],
  [
    "half a letter at the end",
    { "articles/second.md": Buffer.concat([Buffer.from(anArticle({ body: "a" })), Buffer.from([0xe2, 0x82])]) },
    "articles/second.md:8:2 not-utf8",
  ],
  [
    "a letter that is longer than it need be",
    { "articles/second.md": Buffer.concat([Buffer.from(anArticle()), Buffer.from([0xc0, 0xaf])]) },
    "articles/second.md:8:1 not-utf8",
  ],
  ["two byte order marks", { "articles/second.md": `\ufeff\ufeff${anArticle()}` }, "articles/second.md:1:1 hidden-character"],
  ["a byte order mark in the text", inBody("a\ufeffb"), "articles/second.md:8:2 hidden-character"],
  ["lone carriage returns among others", inBody("a\r\nb\rc"), "articles/second.md:9:2 carriage-return"],
  ["a file of no bytes", { "articles/second.md": "" }, "articles/second.md:1:1 empty-file"],
  ["a file of white space", { "articles/second.md": " \n\n\t\n" }, "articles/second.md:1:1 empty-file"],
  [
    "a picture that is called .md",
    { "articles/second.md": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) },
    "articles/second.md:1:1 not-utf8",
  ],
  ["a folder that is called like a file", { "articles/second.md/x.txt": "x" }, "articles/second.md:1:1 stray-file"],
  ["no fields", { "articles/second.md": "# Just text\n\nhello\n" }, "articles/second.md:1:1 no-frontmatter"],
  ["fields in TOML", { "articles/second.md": '+++\ntitle = "T"\n+++\n\nBody\n' }, "articles/second.md:1:1 no-frontmatter"],
  ["fields in JSON", { "articles/second.md": '{"title": "T"}\n\nBody\n' }, "articles/second.md:1:1 no-frontmatter"],
  [
    "fields that end in dots",
    { "articles/second.md": anArticle().replace(/---\n$/, "...\n") },
    "articles/second.md:1:1 unclosed-frontmatter",
  ],
  [
    "fields between the wrong dashes",
    { "articles/second.md": anArticle().replaceAll("---", "—") },
    "articles/second.md:1:1 no-frontmatter",
  ],
  ["fields that are a list", { "articles/second.md": "---\n- title\n- outlet\n---\n" }, "articles/second.md:2:1 bad-yaml"],
  ["fields that are a text", { "articles/second.md": "---\nThe bridge\n---\n" }, "articles/second.md:2:1 bad-yaml"],
  [
    "a line among the fields that is none",
    { "articles/second.md": anArticle({ byline: "[a]\njust words" }) },
    "articles/second.md:8:1 bad-yaml",
  ],
  ["an anchor", article({ byline: "&x [a, b]" }), "articles/second.md:7:9 yaml-feature"],
  ["an anchor that holds itself", article({ byline: "&x [*x]" }), "articles/second.md:7:9 yaml-feature"],
  ["an alias of nothing", article({ translator: "*x" }), "articles/second.md:7:13 yaml-feature"],
  ["a billion laughs", article({ byline: "[&a [x, x], &b [*a, *a], [*b, *b]]" }), "articles/second.md:7:10 yaml-feature"],
  ["a tag that makes a function", article({ translator: "!!js/function 'x'" }), "articles/second.md:7:13 unquoted-value"],
  ["a field that is named by a list", article({ "? [a, b]\n": "c" }), "articles/second.md:1:1 unknown-field"],
  ["a field without a name", article({ "": "c" }), "articles/second.md:1:1 unknown-field"],
  ["toString for a field", article({ toString: "x" } as never), "articles/second.md:7:1 unknown-field"],
  ["deep brackets", article({ byline: `${"[".repeat(5_000)}${"]".repeat(5_000)}` }), "articles/second.md:7:1 over-limit"],
  [
    "deep steps",
    {
      "articles/second.md": anArticle({
        byline: `\n${Array.from({ length: 60 }, (_, depth) => `${" ".repeat(depth + 1)}a:`).join("\n")}`,
      }),
    },
    "articles/second.md:48:1 over-limit",
  ],
  ["a month 13", article({ published: "2024-13-01" }), "articles/second.md:7:12 bad-field"],
  ["the 29th of February 2023", article({ published: "2023-02-29" }), "articles/second.md:7:12 bad-field"],
  ["a day of no month", article({ published: "2024-04-31" }), "articles/second.md:7:12 bad-field"],
  ["null for a date", article({ published: "null" }), "articles/second.md:7:12 bad-field"],
  ["nothing for a date", article({ published: "" }), "articles/second.md:7:1 bad-field"],
  ["a date of digits alone", article({ published: "20240102" }), "articles/second.md:7:12 bad-field"],
  ["a date the American way", article({ published: "1/2/2024" }), "articles/second.md:7:12 bad-field"],
  ["a date in words", article({ published: "2 January 2024" }), "articles/second.md:7:12 bad-field"],
  ["a date and a clock", article({ published: "2024-01-02T10:30:00Z" }), "articles/second.md:7:12 bad-field"],
  ["a date after the story's end", article({ published: "2124-01-02" }), "articles/second.md:7:12 after-as-of"],
  [
    "an event after the story's end that has no future",
    { "events/opening.md": anEvent({ date: "2024-02-18/2024-02-17" }) },
    "events/opening.md:2:7 bad-field",
  ],
  ["a blank title", article({ title: '"   "' }), "articles/second.md:2:8 bad-field"],
  ["a number of lists for a title", article({ title: "[[1]]" }), "articles/second.md:2:8 bad-field"],
  ["true for a title", article({ title: "true" }), "articles/second.md:2:8 bad-field"],
  ["a title of many lines", article({ title: "|\n  one\n  two" }), "articles/second.md:2:8 bad-field"],
  ["a script for an address", article({ url: "javascript:alert(1)" }), "articles/second.md:7:6 bad-field"],
  ["data for an address", article({ url: "data:text/html,x" }), "articles/second.md:7:6 bad-field"],
  ["an address without its scheme", article({ url: "//example.org/a" }), "articles/second.md:7:6 bad-field"],
  ["an address with a space", article({ url: "https://example.org/a b" }), "articles/second.md:7:6 bad-field"],
  ["an address of two alphabets", article({ url: "https://\u0430pple.com/" }), "articles/second.md:7:6 bad-field"],
  ["an address with a password", article({ url: "https://a:b@example.org/" }), "articles/second.md:7:6 bad-field"],
  [
    "an address with a turn of direction",
    article({ url: '"https://example.org/\\u202Ea"' }),
    "articles/second.md:7:6 hidden-character",
  ],
  ["an address without a host", article({ url: "https:///a" }), "articles/second.md:7:6 bad-field"],
  ["a letter of another alphabet", article({ letter: "\u0410" }), "articles/second.md:3:9 bad-field"],
  ["a small letter", article({ letter: "b" }), "articles/second.md:3:9 bad-field"],
  ["a letter that is taken", article({ letter: "A" }), "articles/second.md:3:9 letter-taken"],
  ["a language that is none", article({ language: "english" }), "articles/second.md:5:11 bad-field"],
  ["a path for an outlet", article({ outlet: "../outlets/gazette" }), "articles/second.md:4:9 bad-field"],
  ["__proto__ for an outlet", article({ outlet: "__proto__" }), "articles/second.md:4:9 bad-field"],
  ["constructor for an outlet", article({ outlet: "constructor" }), "articles/second.md:4:9 unknown-outlet"],
  ["a script in a letter", article({ letter: '"</script>"' }), "articles/second.md:3:9 bad-field"],
  ["a text for a list", article({ byline: "wd" }), "articles/second.md:7:9 bad-field"],
  ["a word for true", article({ draft: "yes" }), "articles/second.md:7:8 bad-field"],
  [
    "a path for an alias",
    { "facts/open.md": aFact({ aliases: "[../../etc]", versions: "[now: Is]" }) },
    "facts/open.md:4:11 bad-field",
  ],
  [
    "an alias that is another's id",
    { "facts/open.md": aFact({ aliases: "[long]", versions: "[now: Is]" }), "facts/long.md": aFact({ draft: "true" }) },
    "facts/open.md:4:11 alias-taken",
  ],
  ["a version without a label", { "facts/open.md": aFact({ versions: "[now: ]" }) }, "facts/open.md:4:12 bad-field"],
  [
    "a version that is __proto__",
    { "facts/open.md": aFact({ versions: "[now: Is, __proto__: Is]" }) },
    "facts/open.md:4:21 bad-field",
  ],
  [
    "versions that cover themselves",
    { "facts/open.md": aFact({ versions: "[now: { label: Is, covers: [now] }]" }) },
    "facts/open.md:4:38 circular-covers",
  ],
  [
    "a source that is a part of itself",
    { "sources/mayor.md": aSource({ "part-of": "mayor" }) },
    "sources/mayor.md:4:10 circular-part-of",
  ],
  ["an outlet of an unknown kind", { "outlets/gazette.md": anOutlet({ kind: "newspapr" }) }, "outlets/gazette.md:3:7 bad-field"],
  ["a country that is none", { "outlets/gazette.md": anOutlet({ country: "XX" }) }, "outlets/gazette.md:4:10 bad-field"],
  ["a story without its day", { "story.md": aFront({ "as-of": "2024-03" }) }, "story.md:5:8 bad-field"],
  ["a lead that stands twice", { "story.md": aFront({ lead: "[open, open]" }) }, "story.md:6:14 bad-field"],
  ["an address on this site", inBody("[gone](/articles/nope/)"), "articles/second.md:8:8 link-address"],
  ["a place on another page", inBody("[a](/articles/first/#nope)"), "articles/second.md:8:5 link-address"],
  ["a path", inBody("[a](../first.md)"), "articles/second.md:8:5 link-address"],
  ["a file of this machine", inBody("[a](file:///etc/passwd)"), "articles/second.md:8:5 link-address"],
  ["a footnote that is none", inBody("Text[^missing]"), "articles/second.md:8:5 unknown-footnote"],
  ["a passage over two blocks", inBody("[a\n\nb](fact:open)"), "articles/second.md:10:2 unread-mark"],
  ["a passage in a heading that leads nowhere", inBody("## [a](fact:opne)"), "articles/second.md:8:13 unknown-fact"],
  ["constructor for a fact", inBody("[a](fact:constructor)"), "articles/second.md:8:10 unknown-fact"],
  ["toString for a version", inBody("[a](fact:open/tostring)"), "articles/second.md:8:15 unknown-version"],
  ["a directive of another tool", inBody(":::note\n<b>x</b>\n:::"), "articles/second.md:9:1 raw-html"],
  ["MDX", inBody("import X from 'x'\n\n<X />"), "articles/second.md:10:1 raw-html"],
  ["an HTML entity that is a control sign", inBody("a &#27; b"), "articles/second.md:8:1 hidden-character"],
];

test.each(CASES)("%s is told", async (_what, files, told) => {
  const start = process.cpuUsage();
  expect(await placesOf(files)).toEqual([told]);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});

test("a title that would end a script is a title", async () => {
  const title = "</script><script>alert(1)</script>";
  const story = await storyWith({
    "story.md": aFront({ title: JSON.stringify(title) }),
    "facts/open.md": aFact({ statement: JSON.stringify(title), versions: "[now: Is]" }),
  });
  expect(story.front.title).toBe(title);
});
