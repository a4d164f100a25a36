import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** What each stage may import, besides itself. An arrow that is not here must not be drawn. */
const allowed: Record<string, string[]> = {
  story: [],
  words: ["story"],
  compile: ["story", "words", "links.ts"],
  pictures: ["story"],
  data: ["story", "links.ts", "words"],
  share: ["story", "words", "links.ts", "pictures"],
  feeds: ["story", "words", "links.ts", "data", "share"],
  search: ["story", "words", "links.ts", "data", "feeds"],
  citations: ["story", "words", "links.ts", "data"],
  structured: ["story", "words", "links.ts", "data", "feeds"],
  editor: ["compile", "story", "content-folder.ts"],
  publish: ["compile", "story", "words", "data", "feeds", "search", "content-folder.ts", "links.ts", "former-addresses.ts"],
  setup: [],
  "links.ts": ["story"],
  "former-addresses.ts": ["story", "links.ts"],
  "content-folder.ts": ["story"],
  "content.config.ts": ["compile", "story", "content-folder.ts"],
  "site.ts": ["story", "words", "links.ts"],
  components: [
    "story",
    "words",
    "links.ts",
    "pictures",
    "share",
    "feeds",
    "data",
    "structured",
    "citations",
    "search",
    "site.ts",
  ],
  layouts: ["story", "words", "links.ts", "components", "styles", "share", "feeds", "structured", "site.ts"],
  pages: [
    "compile",
    "story",
    "words",
    "links.ts",
    "pictures",
    "data",
    "share",
    "feeds",
    "search",
    "structured",
    "citations",
    "former-addresses.ts",
    "components",
    "layouts",
    "styles",
    "site.ts",
    "content-folder.ts",
  ],
};

const files = globSync("src/**/*.{ts,mjs,astro}").map((file) => file.split(sep).join("/"));
const stageOf = (file: string): string => file.split("/")[1] ?? "";

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']*)["']/g)].map((match) => match[1] ?? "");
  return specifiers.map((specifier) =>
    normalize(join(dirname(file), specifier))
      .split(sep)
      .join("/"),
  );
}

describe("the tree is the architecture diagram", () => {
  it.each(Object.keys(allowed))("%s imports only from the stages before it", (stage) => {
    const wrong = files
      .filter((file) => stageOf(file) === stage)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => stageOf(target) !== stage && !allowed[stage]?.includes(stageOf(target)))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it("has no folder that the diagram does not name", () => {
    expect([...new Set(files.map(stageOf))].filter((stage) => !(stage in allowed))).toEqual([]);
  });

  it("keeps Astro out of the model, the views, the compiler and the formats", () => {
    const pure = [
      ...["story", "compile", "words", "data", "pictures", "share", "feeds", "search", "structured", "citations"],
      ...["links.ts", "former-addresses.ts"],
    ];
    expect(
      files.filter((file) => pure.includes(stageOf(file))).filter((file) => /["']astro[:/"']/.test(readFileSync(file, "utf8"))),
    ).toEqual([]);
  });
});
