import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { HIDDEN } from "../../src/compile/problems/visible.ts";
import { SIGNS } from "../compile/properties/markdown-pieces.ts";
import { XSS } from "../compile/properties/xss.ts";

/** The fields that hold free text, besides versions and reasons. */
const FREE = ["name", "short", "role", "statement", "topic", "scale", "title", "standfirst", "byline", "translator", "license"];
const ADDRESS = 'https://example.org/"onmouseover="alert(1)"><img/src=x/onerror=alert(1)>?a=\'&b=<script>alert(1)</script>#';
const MAILBOX = '"onmouseover="alert(1)"><script>x@example.org';

/** A line of signs that mean something to HTML, Markdown or YAML, or of what has broken out of a page somewhere. */
const line = fc
  .oneof(
    fc.constantFrom(...XSS),
    fc
      .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "grapheme" })), { maxLength: 12 })
      .map((list) => list.join("")),
  )
  // An address makes a link of itself in Markdown, even among escapes, and this one leads nowhere.
  .map((text) =>
    text
      .replace(HIDDEN, " ")
      .replace(/www\.|:\/\/|@/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );

/**
 * Writes a story that is another one with hostile text in every field that holds text, the same for the same seed.
 *
 * @returns the texts, by where they stand first
 */
export function writeHostileStory(from: string, to: string, seed: number): ReadonlyMap<string, string> {
  const lines = fc.sample(line, { numRuns: 1_000, seed });
  const texts = new Map<string, string>();
  // Equal texts stay equal, such as topics. Each begins with a number of its own, by which it is found.
  const changed = new Map<string, string>();
  const change = (place: string, text: string): string => {
    const made = changed.get(text) ?? `${changed.size}. ${lines[changed.size] ?? ""}`.trim();
    if (!changed.has(text)) texts.set(place, made);
    changed.set(text, made);
    return made;
  };
  cpSync(from, to, { recursive: true });
  for (const path of globSync("**/*.md", { cwd: from }).sort()) {
    const [, front = "", body = ""] = /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(join(from, path), "utf8")) ?? [];
    const fields = Object.entries(parse(front) as Record<string, unknown>).map(([name, value]) => {
      const isMarkdown = path.startsWith("articles/") && (name === "title" || name === "standfirst");
      return `${name}: ${JSON.stringify(hostile(name, value, isMarkdown, (text) => change(`${path} ${name}`, text)))}\n`;
    });
    const more = `${escaped(change(`${path} body`, path))}\n`;
    writeFileSync(join(to, path), `---\n${fields.join("")}---\n${body.trim()}\n\n${more}`);
  }
  return texts;
}

type Change = (text: string) => string;

function hostile(name: string, value: unknown, isMarkdown: boolean, change: Change): unknown {
  if (name === "versions" && Array.isArray(value)) return value.map((entry) => version(entry, change));
  if (Array.isArray(value)) return FREE.includes(name) ? value.map((text) => change(String(text))) : value;
  if (typeof value !== "string") return value;
  if (name === "url") return ADDRESS;
  if (name === "contact") return MAILBOX;
  if (isMarkdown) return `${value} ${escaped(change(value))}`;
  return FREE.includes(name) || name === "withdrawn" ? change(value) : value;
}

function version(entry: object, change: Change): object {
  return Object.fromEntries(
    Object.entries(entry).map(([id, told]) => [
      id,
      typeof told === "string" ? change(told) : { ...told, label: change(told.label) },
    ]),
  );
}

/** The same text as Markdown. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
