/*
 * Stands in for Astro where a test is about what happens around it: a program that writes a small site, as slowly as it
 * is told, or fails in the way it is told. A project's `fake-astro.json` tells it.
 */
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SEARCH_PAGE, withPolicy } from "../../src/publish/policy.ts";
import { FIXED_PAGES } from "../site/fixed-pages.ts";

export interface FakeAstro {
  /** Stands on every page. */
  readonly edition?: string;
  /** How many pages it writes besides those that a story needs. */
  readonly more?: number;
  /** How long it takes over all of them, in milliseconds. */
  readonly takes?: number;
  /** Files to write besides. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exit?: number;
}

export const aPage = (edition: string, path = ""): string =>
  withPolicy(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title><style>p{color:teal}</style></head>` +
      `<body><main id="main"><h1>Edition ${edition}</h1><p>${"words ".repeat(400)}</p><a href="#main">up</a></main>` +
      `${path === SEARCH_PAGE ? `<script type="module" src="/${SCRIPT}"></script>` : ""}</body></html>`,
    path === SEARCH_PAGE,
  );

/** The script of the page of search. */
export const SCRIPT = "_astro/search.js";

export const pagesOf = (more: number): string[] => [
  ...[...FIXED_PAGES, "cite/article.only/", "articles/only/"].map((path) => `${path}index.html`),
  ...Array.from({ length: more }, (_, index) => `more/${index}/index.html`),
];

if (process.argv.includes("--outDir")) await run(process.argv[process.argv.indexOf("--outDir") + 1] ?? "");

async function run(out: string): Promise<void> {
  const told: FakeAstro = JSON.parse(readFileSync("fake-astro.json", "utf8"));
  appendFileSync("fake-astro.log", `${process.pid}\n`);
  const pages = pagesOf(told.more ?? 0);
  for (const page of pages) {
    write(join(out, page), aPage(told.edition ?? "one", page));
    if (told.takes) await sleep(told.takes / pages.length);
  }
  write(join(out, SCRIPT), "");
  for (const [path, text] of Object.entries(told.files ?? {})) write(join(out, path), text);
  if (existsSync("public")) for (const name of readdirSync("public")) copyFileSync(join("public", name), join(out, name));
  process.stdout.write(told.stdout ?? "");
  process.stderr.write(told.stderr ?? "");
  process.exitCode = told.exit ?? 0;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
