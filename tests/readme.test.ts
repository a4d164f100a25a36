import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../src/compile/compile.ts";
import { reportText } from "../src/compile/problems/report-text.ts";

const readme = readFileSync("README.md", "utf8");

/** The indented block of the README that begins with some words, without its indentation. */
function block(beginning: string): string {
  const start = readme.indexOf(`    ${beginning}`);
  const end = readme.slice(start).search(/\n\S/);
  return readme
    .slice(start, start + end)
    .replace(/^ {4}/gm, "")
    .trimEnd();
}

async function check(article: string): Promise<string> {
  const content = join(mkdtempSync(join(tmpdir(), "synoptic-")), "content");
  cpSync("content", content, { recursive: true });
  writeFileSync(join(content, "articles/example.md"), article);
  return reportText((await compile(content)).problems).trimEnd();
}

describe("the README", () => {
  const article = `${block("---\ntitle".replace("\n", "\n    "))}\n`;

  it("holds an article that can be copied as it stands", async () => {
    expect(article).toContain("(fact:handover,event:handover");
    expect(await check(article)).toBe(reportText([]).trimEnd());
  });

  it("shows what check says when a mark of it is wrong", async () => {
    expect(await check(article.replace("fact:handover", "fact:handovr"))).toBe(block("content/articles/example.md:10"));
  });

  it("names every dependency with its reason", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !readme.includes(`\`${name}\``));
    expect(unnamed).toEqual([]);
  });
});
