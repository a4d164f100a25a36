import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressBeside } from "../../src/publish/compress.ts";

describe("compressed files", () => {
  const aSite = (files: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), "synoptic-"));
    mkdirSync(join(folder, "facts"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  it("stand beside every text file and hold what it holds", async () => {
    const text = "The bell is gone. ".repeat(100);
    const folder = aSite({ "index.html": text, "facts/index.html": "", "story.json": "{}", "picture.png": "not text" });
    await compressBeside(folder);
    expect(readdirSync(folder, { recursive: true }).sort()).toMatchInlineSnapshot(`
      [
        "facts",
        "facts/index.html",
        "facts/index.html.br",
        "facts/index.html.gz",
        "index.html",
        "index.html.br",
        "index.html.gz",
        "picture.png",
        "story.json",
        "story.json.br",
        "story.json.gz",
      ]
    `);
    expect(brotliDecompressSync(readFileSync(join(folder, "index.html.br"))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, "index.html.gz"))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(folder, "facts/index.html.br"))).toString()).toBe("");
  });

  it("are the same for the same files", async () => {
    const [one, other] = [aSite({ "index.html": "The bell" }), aSite({ "index.html": "The bell" })];
    await compressBeside(one);
    await compressBeside(other);
    for (const name of ["index.html.br", "index.html.gz"])
      expect(readFileSync(join(one, name))).toEqual(readFileSync(join(other, name)));
  });

  it("are a little larger where there is very much text, for they would take minutes", async () => {
    const text = readFileSync("README.md", "utf8");
    const [small, large] = [
      aSite({ "index.html": text }),
      aSite({ "index.html": text, "story.json": "much ".repeat(7_000_000) }),
    ];
    await compressBeside(small);
    await compressBeside(large);
    const [least, more] = [small, large].map((folder) => readFileSync(join(folder, "index.html.br")));
    expect(more?.length).toBeGreaterThan(least?.length ?? 0);
    expect(brotliDecompressSync(more ?? "").toString()).toBe(text);
  });
});
