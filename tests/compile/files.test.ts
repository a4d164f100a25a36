import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { anArticle, aSource, type Files, placesOf, problemsOf, storyWith } from "./a-content-folder.ts";

const placeOf = async (files: Files): Promise<string | undefined> => (await placesOf(files))[0];

test.each([
  ["articles/a#b.md", "bad-name"],
  ["articles/con.md", "bad-name"],
  ["articles/index.md", "bad-name"],
  ["articles/2024.md", "bad-name"],
  ["articles/caf\u00e9.md", "bad-name"],
  ["articles/first.md~", "stray-file"],
  ["articles/first copy.md", "bad-name"],
  ["articles/second.markdown", "stray-file"],
  ["articles/deep/second.md", "stray-file"],
  ["images/a.png", "stray-file"],
  ["readme.md", "stray-file"],
])("%s is told of", async (path, kind) => {
  const name = path === "articles/deep/second.md" ? "articles/deep" : path.replace("images/a.png", "images");
  expect(await placesOf({ [path]: anArticle() })).toEqual([`${name}:1:1 ${kind}`]);
});

test("two names of one address are both named", async () => {
  const [problem] = await problemsOf({ "articles/First.md": anArticle() });
  expect(problem?.fix).toBe("there is a first.md already, with the same address: give this one another name, or remove it");
});

test("files that begin with a dot are passed over", async () => {
  expect(await placesOf({ ".DS_Store": "x", "articles/.#first.md": "x" })).toEqual([]);
});

test("a link that leads nowhere is told of", async () => {
  expect(await placeOf({ "articles/x.md": { linkTo: "/nonexistent" } })).toBe("articles/x.md:1:1 symbolic-link");
});

test("UTF-16 is told by its name", async () => {
  const [problem] = await problemsOf({ "sources/mayor.md": Buffer.from(`\ufeff${aSource()}`, "utf16le") });
  expect(problem?.what).toBe("the file is not text in UTF-8: it is UTF-16");
});

test("things come by their ids, also where one id begins with another", async () => {
  const files = { "sources/mayor.md": aSource(), "sources/mayor-of-the-isle.md": aSource() };
  const { sources } = await storyWith(files);
  const ids = sources.map(({ id }) => id).filter((id) => id.startsWith("mayor"));
  expect(ids).toEqual(["mayor", "mayor-of-the-isle"]);
});

test("a file with a byte order mark and one without give the same story", async () => {
  const body = "It [is](fact:open).\n";
  const [plain, marked] = [
    await storyWith({ "articles/second.md": anArticle({ body }) }),
    await storyWith({ "articles/second.md": `\ufeff${anArticle({ body })}` }),
  ];
  expect(JSON.stringify(marked)).toBe(JSON.stringify(plain));
});

test.each([
  ["NUL", "a\u0000b", "8:2"],
  ["a character that reverses what follows", "Report \u202egnp.exe\u202c", "8:8"],
  ["invisible tags", "News\u{E0041}\u{E0042}", "8:5"],
  ["a private character", "Logo \uf8ff", "8:6"],
  ["an escape sequence of a terminal", "\u001b[2J red", "8:1"],
  ["a soft hyphen", "Luxu\u00adry", "8:5"],
  ["a lost letter", "Jos\ufffd", "8:4"],
  ["one that is written as an entity", "a &#x202E; b", "8:1"],
  ["a joiner that joins nothing", "a \u200d b", "8:3"],
])("%s is told of by its code point, and never printed", async (_what, text, place) => {
  const [problem] = await problemsOf({ "articles/second.md": anArticle({ body: `${text}\n` }) });
  expect(`${problem?.line}:${problem?.column} ${problem?.kind}`).toBe(`${place} hidden-character`);
  expect(JSON.stringify(problem)).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]|\\u00/u);
});

test.each([
  ["half of a character", '"a\\ud800b"'],
  ["an escape", '"\\e[2J red"'],
  ["a turn of direction", '"a \\u202e b"'],
])("%s that is written with an escape in a field is told of", async (_what, title) => {
  expect(await placeOf({ "articles/second.md": anArticle({ title }) })).toBe("articles/second.md:2:8 hidden-character");
});

test("what writing needs is no false alarm", async () => {
  const body = "می‌خواهم and 👨‍👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and naïve — “quotes” and שלום\u200f (ok) and e\u0301 and a\u00a0b ❤️\n";
  expect(await placesOf({ "articles/second.md": anArticle({ title: '"שלום עולם"', body }) })).toEqual([]);
});

test("a content folder that is a file is none", async () => {
  const { problems } = await compile(import.meta.filename);
  expect(problems.map(({ kind }) => kind)).toEqual(["no-content"]);
});

test("a file inside the project is named by its path from there, so that an editor can open it", async () => {
  const { problems } = await compile("tests/second-story/content");
  expect(problems.map((problem) => problem.file)).toContain("tests/second-story/content/articles/hanggu.md");
});
