import { expect, test } from "vitest";
import { anArticle, aSource, placesOf } from "./a-content-folder.ts";

test.each([
  ["31 KB of open emphasis", "*a_ ".repeat(8_000)],
  ["emphasis 1,000 deep", `${"*a ".repeat(1_000)}${"a* ".repeat(1_000)}`],
  ["quotes 2,000 deep", `${">".repeat(2_000)} a`],
  ["lists 1,200 deep in one line", `${"- ".repeat(1_200)}a`],
  ["lists 1,200 deep in as many lines", Array.from({ length: 1_200 }, (_, depth) => `${" ".repeat(depth * 2)}- a`).join("\n")],
  ["20,000 brackets", "[".repeat(10_000).concat("\n", "[".repeat(10_000))],
  ["a table of 8,000 columns", `${"|a".repeat(4_000)}|\n${"|-".repeat(4_000)}|\n`],
  ["a long line", "a".repeat(100_000)],
  ["many lines", "a\n".repeat(60_000)],
  ["a large file", `${"a".repeat(1_000)}\n\n`.repeat(600)],
])("%s is refused at once", async (_what, body) => {
  const start = process.cpuUsage();
  const places = await placesOf({ "articles/second.md": anArticle({ body: `${body}\n` }) });
  expect(places).toHaveLength(1);
  expect(places[0]).toContain("over-limit");
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});

test("a text that is long, rich and ordinary is read", async () => {
  const sentence = "The *bridge* [is open](fact:open), **he** said, and “so it [is](fact:open)”. ";
  const body = `${`${sentence.repeat(12)}\n\n`.repeat(10)}${"- an *item*\n".repeat(80)}\n${"> a [quotation](fact:open)\n>\n> > and one in it\n\n".repeat(10)}`;
  expect(await placesOf({ "articles/second.md": anArticle({ body }) })).toEqual([]);
});

test.each([
  ["30,000 quotations that never end", `${"«a ".repeat(30)}\n`.repeat(1_000)],
  ["24,000 sentences", `${"Ab. ".repeat(20)}\n`.repeat(1_200)],
])("a paragraph of %s is read once, however many passages it holds", { timeout: 60_000 }, async (_what, text) => {
  const start = process.cpuUsage();
  const body = `${text}${"[is open](fact:open) ".repeat(20)}\n`;
  expect(await placesOf({ "articles/second.md": anArticle({ body }) })).toEqual([]);
  expect(process.cpuUsage(start).user).toBeLessThan(4_000_000);
});

test("1,900 references to footnotes that are not there are told in one reading", { timeout: 60_000 }, async () => {
  const start = process.cpuUsage();
  const body = Array.from({ length: 380 }, (_, n) => `${"[^a] *b* ".repeat(5)} ${n} *c* *d* **e** *f* *g* *h*\n\n`).join("");
  expect(await placesOf({ "articles/second.md": anArticle({ body }) })).toHaveLength(1_900);
  expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
});

test("a file that is refused takes nothing else down", async () => {
  const files = { "sources/mayor.md": aSource({ body: "[".repeat(5_000) }) };
  expect(await placesOf(files)).toEqual(["sources/mayor.md:5:1 over-limit"]);
});
