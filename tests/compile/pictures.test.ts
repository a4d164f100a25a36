import fc from "fast-check";
import { expect, test } from "vitest";
import { inspectPicture } from "../../src/compile/pictures/inspect-picture.ts";
import { gatherProblems } from "../../src/compile/problems/problem.ts";
import {
  aFact,
  aFront,
  anArticle,
  anEvent,
  anOutlet,
  aSource,
  type Files,
  placesInBody,
  placesOf,
  problemsOf,
  storyWith,
} from "./a-content-folder.ts";
import { aJpeg, aPng, aWebp } from "./a-picture.ts";
import { checkOutput } from "./properties/check-output.ts";
import { compileInMemory } from "./properties/compile-in-memory.ts";
import { ENTITIES, HOSTILE, SIGNS, WORDS } from "./properties/markdown-pieces.ts";

const MAP = "![A map](../pictures/map.png)\n";
const withMap = (files: Files = {}): Files => ({
  "pictures/map.png": aPng(),
  "articles/second.md": anArticle({ body: MAP }),
  ...files,
});
const GIF = Buffer.from("GIF89a\x06\0\x04\0", "latin1");

test.each<[what: string, files: Files, places: string[]]>([
  ["an SVG", { "pictures/map.svg": "<svg/>" }, ["pictures/map.svg:1:1 picture-type"]],
  ["a GIF", { "pictures/map.gif": GIF }, ["pictures/map.gif:1:1 picture-type"]],
  ["a text", { "pictures/map.md": anArticle() }, ["pictures/map.md:1:1 picture-type"]],
  ["a file without an ending", { "pictures/png": aPng() }, ["pictures/png:1:1 picture-type"]],
  ["a GIF that is called PNG", { "pictures/map.png": GIF }, ["pictures/map.png:1:1 picture-bytes"]],
  ["an SVG that is called PNG", { "pictures/map.png": "<?xml?><svg/>" }, ["pictures/map.png:1:1 picture-bytes"]],
  ["a page that is called JPEG", { "pictures/map.jpg": "\n<!doctype html>" }, ["pictures/map.jpg:1:1 picture-bytes"]],
  ["a WebP that is called JPEG", { "pictures/map.jpeg": aWebp() }, ["pictures/map.jpeg:1:1 picture-bytes"]],
  ["no bytes", { "pictures/map.png": "" }, ["pictures/map.png:1:1 picture-broken"]],
  ["a PNG that breaks off", { "pictures/map.png": aPng().subarray(0, -12) }, ["pictures/map.png:1:1 picture-broken"]],
  ["a JPEG that breaks off", { "pictures/map.jpg": aJpeg().subarray(0, -2) }, ["pictures/map.jpg:1:1 picture-broken"]],
  ["a WebP that breaks off", { "pictures/map.webp": aWebp().subarray(0, -1) }, ["pictures/map.webp:1:1 picture-broken"]],
  ["a JPEG without a size", { "pictures/map.jpg": aJpeg().subarray(0, 60) }, ["pictures/map.jpg:1:1 picture-broken"]],
  ["a picture of no height", { "pictures/map.png": aPng(6, 0) }, ["pictures/map.png:1:1 picture-broken"]],
  ["a picture too high", { "pictures/map.png": aPng(6, 8_001) }, ["pictures/map.png:1:1 picture-limit"]],
  [
    "a picture too heavy",
    { "pictures/map.png": Buffer.concat([aPng(), Buffer.alloc(2 ** 21)]) },
    ["pictures/map.png:1:1 picture-limit"],
  ],
  ["a link", { "pictures/map.png": { linkTo: "/etc/passwd" } }, ["pictures/map.png:1:1 symbolic-link"]],
  ["a folder in the folder", { "pictures/more/map.png": aPng() }, ["pictures/more:1:1 stray-file"]],
  ["a name in capitals", { "pictures/Map.png": aPng() }, ["pictures/Map.png:1:1 bad-name"]],
  ["an ending in capitals", { "pictures/map.PNG": aPng() }, ["pictures/map.PNG:1:1 stray-file"]],
  ["a name with a space", { "pictures/a map.png": aPng() }, ["pictures/a map.png:1:1 bad-name"]],
  ["a folder that is a file", { pictures: aPng() }, ["pictures:1:1 stray-file"]],
])("%s is told at the file", async (_what, files, places) => {
  expect(await placesOf(files)).toEqual(places);
});

test("names that differ by capitals only are both named", async () => {
  const [problem] = await problemsOf(withMap({ "pictures/Map.png": aPng() }));
  expect(problem?.fix).toBe("there is a map.png already, with the same address: give this one another name, or remove it");
});

test("a picture that can't be used is not told once more where it is shown", async () => {
  expect(await placesOf(withMap({ "pictures/map.png": GIF }))).toEqual(["pictures/map.png:1:1 picture-bytes"]);
});

test.each([
  ["a PNG", "map.png", aPng(), { type: "png", width: 6, height: 4 }],
  ["a JPEG", "map.jpg", aJpeg(), { type: "jpeg", width: 6, height: 4 }],
  ["a JPEG that is called .jpeg", "map.jpeg", aJpeg(), { type: "jpeg", width: 6, height: 4 }],
  ["a WebP", "map.webp", aWebp(), { type: "webp", width: 6, height: 4 }],
  ["a JPEG that lies on its side", "map.jpg", aJpeg({ orientation: 6 }), { type: "jpeg", width: 4, height: 6 }],
  [
    "the same, its low byte first",
    "map.jpg",
    aJpeg({ orientation: 8, littleEndian: true }),
    { type: "jpeg", width: 4, height: 6 },
  ],
  ["a JPEG upside down", "map.jpg", aJpeg({ orientation: 3 }), { type: "jpeg", width: 6, height: 4 }],
  ["bytes after the end", "map.png", Buffer.concat([aPng(), Buffer.from("<script>")]), { type: "png", width: 6, height: 4 }],
])("%s is taken, with its size", async (_what, name, bytes, record) => {
  const story = await storyWith({
    [`pictures/${name}`]: bytes,
    "articles/second.md": anArticle({ body: `![A map](../pictures/${name})\n` }),
  });
  expect(story.pictures).toEqual([{ name, ...record, digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});

test("a position is found whichever byte comes first", async () => {
  const position = async (littleEndian: boolean) =>
    (await placesOf(withMap({ "pictures/map.jpg": aJpeg({ position: true, littleEndian }) }))).filter((place) =>
      place.endsWith("picture-position"),
    );
  expect(await position(false)).toEqual(["pictures/map.jpg:1:1 picture-position"]);
  expect(await position(true)).toEqual(["pictures/map.jpg:1:1 picture-position"]);
});

test("changed bytes of a picture are told or taken, at once", { timeout: 60_000 }, () => {
  const pictures = [
    ["map.png", aPng()],
    ["map.jpg", aJpeg({ orientation: 6, position: true })],
    ["map.webp", aWebp()],
  ] as const;
  const change = fc.tuple(fc.nat(400), fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff)));
  const rule = fc.property(
    fc.constantFrom(...pictures),
    fc.array(change, { maxLength: 8 }),
    fc.option(fc.nat(400)),
    fc.uint8Array({ maxLength: 40 }),
    ([name, good], changes, length, more) => {
      const bytes = Buffer.concat([good.subarray(0, length ?? undefined), more]);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const { report, problems } = gatherProblems();
      const record = inspectPicture(name, bytes, { file: { path: name, text: "" }, from: 0, to: 0 }, report);
      expect(record === null).toBe(problems().some(({ severity }) => severity === "error"));
      if (record) expect(Math.min(record.width, record.height)).toBeGreaterThan(0);
    },
  );
  fc.assert(rule, { numRuns: 3_000 });
});

test.each([
  ["segments of nothing", [0xff, 0xe1, 0, 0]],
  ["marker after marker", [0xff]],
  ["noughts", [0]],
  ["starts", [0xff, 0xd8]],
])("two megabytes of %s are refused at once", (_what, bytes) => {
  const heavy = Buffer.alloc(2 ** 21, Buffer.from(bytes));
  heavy.set([0xff, 0xd8, 0xff]);
  const { report, problems } = gatherProblems();
  const start = process.cpuUsage();
  inspectPicture("map.jpg", heavy, { file: { path: "map.jpg", text: "" }, from: 0, to: 0 }, report);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  expect(problems().map(({ kind }) => kind)).toEqual(["picture-broken"]);
});

test("whatever a picture's words and caption are, they are told or come out harmless, whole and as written", {
  timeout: 60_000,
}, () => {
  const piece = fc.oneof(fc.constantFrom(...HOSTILE, ...SIGNS, ...ENTITIES), fc.constantFrom(...WORDS), fc.string());
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(" "));
  const seen = { published: 0, refused: 0 };
  const rule = fc.property(text, text, fc.constantFrom('"', "'"), (words, caption, quote) => {
    const body = `Words.\n\n![${words}](../pictures/map.png ${quote}${caption}${quote})\n`;
    const compiled = compileInMemory({ kind: "article", title: "A title", standfirst: "More", body });
    checkOutput(compiled);
    seen[compiled.published ? "published" : "refused"] += 1;
  });
  fc.assert(rule, { numRuns: 1_000 });
  expect(seen.published).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(50);
});

const inBody = (body: string): Files => withMap({ "articles/second.md": anArticle({ body: `${body}\n` }) });
const told = async (body: string): Promise<string[]> =>
  (await placesOf(inBody(body)))
    .filter((place) => !place.endsWith("unused-picture"))
    .map((place) => place.replace("articles/second.md:", ""));

test.each([
  ["a sentence before it", "See ![A map](../pictures/map.png)", ["8:5 picture-place"]],
  ["a sentence after it", "![A map](../pictures/map.png)\nSee?", ["8:1 picture-place"]],
  [
    "another picture beside it",
    "![A](../pictures/map.png) ![B](../pictures/map.png)",
    ["8:1 picture-place", "8:27 picture-place"],
  ],
  ["a passage around it", "[![A map](../pictures/map.png)](fact:open)", ["8:2 picture-place"]],
  ["a passage with words around it", "[It ![A map](../pictures/map.png) is](fact:open)", ["8:5 picture-place"]],
  ["a link around it", "[![A map](../pictures/map.png)](https://example.org)", ["8:2 picture-place"]],
  ["a list", "- ![A map](../pictures/map.png)", ["8:3 picture-place"]],
  ["a quotation", "> ![A map](../pictures/map.png)", ["8:3 picture-place"]],
  ["a heading", "## ![A map](../pictures/map.png)", ["8:4 picture-place"]],
  ["a table", "| a |\n| - |\n| ![A map](../pictures/map.png) |", ["10:3 picture-place"]],
  ["a footnote", "a[^1]\n\n[^1]: ![A map](../pictures/map.png)", ["10:7 picture-place"]],
  ["emphasis", "*![A map](../pictures/map.png)*", ["8:2 picture-place"]],
  ["another spelling of its path", "![A map](pictures/map.png)", ["8:10 picture-address"]],
  ["a path from the top", "![A map](/content/pictures/map.png)", ["8:10 picture-address"]],
  ["a way round", "![A map](../pictures/../pictures/map.png)", ["8:10 picture-address"]],
  ["a path with a backslash", "![A map](..\\pictures\\map.png)", ["8:10 picture-address"]],
  ["a question in its path", "![A map](../pictures/map.png?x)", ["8:10 picture-address"]],
  ["an address without a scheme", "![A map](//example.org/map.png)", ["8:10 picture-address"]],
  ["data", "![A map](data:image/png;base64,AA)", ["8:10 picture-address"]],
  ["a script", "![A map](javascript:alert(1))", ["8:10 picture-address"]],
  ["no address", "![A map]()", ["8:10 picture-address"]],
  ["a path apart from its words", "![A map][m]\n\n[m]: ../pictures/map.png", ["8:1 picture-address"]],
  ["no words", "![](../pictures/map.png)", ["8:1 picture-words"]],
  ["blank words", "![ &#32; ](../pictures/map.png)", ["8:1 picture-words"]],
  ["a passage in its words", "![A [map](fact:open)](../pictures/map.png)", ["8:1 picture-words"]],
  ["emphasis in its words", "![A *map*](../pictures/map.png)", ["8:1 picture-words"]],
  ["hidden signs in its words", "![A&#x202E; map](../pictures/map.png)", ["8:1 hidden-character"]],
  ["hidden signs in its caption", '![A map](../pictures/map.png "A&#x202E;B")', ["8:1 hidden-character"]],
  ["a mark for a path", "![A map](fact:open)", ["8:1 mark-on-image"]],
  ["a mark apart from it", "![A map][m]\n\n[m]: fact:open", ["8:1 mark-on-image", "10:1 mark-by-reference"]],
  ["the brackets of another program", "![[map.png|300]]", ["8:1 unread-picture"]],
  ["a space in its path", "![A map](../pictures/a map.png)", ["8:1 unread-picture"]],
])("a picture with %s is told", async (_what, body, places) => {
  expect(await told(body)).toEqual(places);
});

test.each([
  ["its caption", '![A map](../pictures/map.png "Map: “the city”")'],
  ["its path in angle brackets", "![A map](<../pictures/map.png>)"],
  ["escapes in its words", "![A \\[map\\] of R&amp;D\n  and more](../pictures/map.png)"],
  ["an address in its words", "![A map of https://example.org](../pictures/map.png)"],
  ["another beside it, in a paragraph of its own", `${MAP}\n${MAP}`],
])("a picture with %s is accepted", async (_what, body) => {
  expect(await told(body)).toEqual([]);
});

test("signs that look like a picture and are escaped stay text", async () => {
  expect(await placesInBody("\\![[map.png]] and \\![a](b c)\n")).toEqual([]);
});

test("what is told of a wrong path can be pasted", async () => {
  const fixOf = async (body: string) => (await problemsOf(inBody(body))).find(({ kind }) => kind !== "unused-picture")?.fix;
  expect(await fixOf("![A map](Map.PNG)")).toBe("write ../pictures/map.png");
  expect(await fixOf("![A map](../pictures/map.jpg)")).toBe(
    "write ../pictures/map.png (the nearest of 1), or put map.jpg into content/pictures",
  );
  expect(await fixOf("![[map.png]]")).toContain("write ![what it shows](../pictures/map.png)");
  expect(await fixOf("![A map][m]\n\n[m]: map.png 'A & B'")).toBe('write ![A map](../pictures/map.png "A & B") in its place');
  expect(await fixOf("![A *map*](../pictures/map.png 'x')")).toBe("write ![A map](../pictures/map.png 'x')");
});

test("a picture in a title is told", async () => {
  expect(await placesOf({ "articles/second.md": anArticle({ title: "'![A map](../pictures/map.png)'" }) })).toEqual([
    "articles/second.md:2:9 picture-place",
  ]);
});

test("each text names a picture by the path from its own file", async () => {
  const introduction = "![A map](pictures/map.png)\n";
  const story = await storyWith(
    withMap({
      "story.md": aFront({ body: introduction }),
      "sources/mayor.md": aSource({ body: MAP }),
      "outlets/gazette.md": anOutlet({ body: MAP }),
      "facts/open.md": aFact({ body: MAP, versions: "[now: Is]" }),
      "events/opening.md": anEvent({ body: MAP }),
    }),
  );
  const html =
    '<figure class="picture"><img src="/pictures/map.png" alt="A map" width="6" height="4" loading="lazy" decoding="async"></figure>';
  const [source, outlet, fact, event] = [
    story.source("mayor"),
    story.outlet("gazette"),
    story.fact("open"),
    story.event("opening"),
  ];
  expect([story.front.introduction, source.note, outlet.note, fact.note, event.note]).toEqual(Array(5).fill(html));
  expect(await placesOf(withMap({ "story.md": aFront({ body: MAP }) }))).toEqual(["story.md:7:10 picture-address"]);
});

test("a picture is a block of its article, with its caption as plain text", async () => {
  const body = 'Before.\n\n![A "map" & more](../pictures/map.png "Map: <the city> & *more*")\n\n[After](fact:open).\n';
  const story = await storyWith(withMap({ "articles/second.md": anArticle({ body }) }));
  const [, figure] = story.article("second").blocks;
  expect(figure).toEqual({
    html: '<figure class="picture"><img src="/pictures/map.png" alt="A &#x22;map&#x22; &#x26; more" width="6" height="4" loading="lazy" decoding="async"><figcaption>Map: &#x3C;the city> &#x26; *more*</figcaption></figure>',
    passages: [],
  });
  expect(story.article("second").passages[0]?.block).toBe(2);
});

test("a draft's picture is not published, and not told to be unused", async () => {
  const files = withMap({ "articles/second.md": anArticle({ draft: "true", body: MAP }) });
  expect(await placesOf(files)).toEqual([]);
  expect((await storyWith(files)).pictures).toEqual([]);
  expect((await storyWith({ ...files, "sources/mayor.md": aSource({ body: MAP }) })).pictures).toHaveLength(1);
});
