import { isMap, isScalar, type Node, type YAMLError } from "yaml";
import { type Location, positionOf, type TextFile } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";

const FIX = "compare the line with those around it; put a value in quotes when it holds : # [ ] { } or begins with a sign";

/** Tells of an error in YAML in the words of an editor, where the cause is known. */
export function reportYamlError(error: YAMLError, file: TextFile, contents: Node | null, report: Report): void {
  const [from, to] = error.pos;
  const location: Location = { file, from, to };
  const lineStart = file.text.lastIndexOf("\n", from - 1) + 1;
  const { text } = positionOf(location);
  const [, name = "", gap = "", value = ""] = /^(\s*(?:- )?[\w-]+:)(\s+)(\S.*?)\s*$/.exec(text) ?? [];
  if (error.code === "DUPLICATE_KEY") {
    const field =
      text
        .slice(from - lineStart)
        .split(":")[0]
        ?.trim() ?? "";
    report("repeated-field", { file, from, to: from + field.length }, { field, line: firstLineOf(field, file, contents) });
  } else if (needsQuotes(value, error)) {
    const start = lineStart + name.length + gap.length;
    const says = needsQuotes(value, error) ?? "";
    report(
      "unquoted-value",
      { file, from: start, to: start + value.length },
      { says, corrected: `${name.trim()} ${quoted(value)}` },
    );
  } else if (/^\s*[\w-]+:\u00A0/.test(text)) {
    const at = lineStart + text.indexOf("\u00A0");
    report(
      "bad-yaml",
      { file, from: at, to: at + 1 },
      { says: "a no-break space (U+00A0) follows the colon", fix: "write a plain space" },
    );
  } else if (/^\s*[\w-]+:\S/.test(text)) {
    const at = lineStart + text.indexOf(":");
    report(
      "bad-yaml",
      { file, from: at, to: at + 1 },
      { says: "no space follows the colon", fix: "write a space after the colon" },
    );
  } else if (/^ *\t/.test(text)) {
    report(
      "bad-yaml",
      { file, from: lineStart, to: lineStart + text.search(/\S|$/) },
      { says: "a tab begins the line", fix: "write spaces instead" },
    );
  } else if (error.code === "MULTIPLE_DOCS") {
    report(
      "bad-yaml",
      { file, from, to: from + text.length },
      { says: "a line among them begins with ---", fix: "write --- alone to end the fields, or put the value in quotes" },
    );
  } else if (unclosed(error.message)) {
    const sign = unclosed(error.message) ?? "";
    const open = { "]": "[", "}": "{" }[sign] ?? sign;
    const at = openingBefore(open, from, file.text);
    report(
      "bad-yaml",
      { file, from: at, to: at + 1 },
      { says: `a ${open} is never closed`, fix: `add ${sign}, or put the value in quotes` },
    );
  } else {
    const says = (error.message.split("\n")[0] ?? "").replace(/\.$/, "").replace(/^./, (letter) => letter.toLowerCase());
    report("bad-yaml", location, { says, fix: FIX });
  }
}

/** Why a value that can't be read should be in quotes; null when that isn't the cause. */
function needsQuotes(value: string, error: YAMLError): string | null {
  const [sign = ""] = value;
  if (/["']/.test(sign)) return error.code === "UNEXPECTED_TOKEN" ? "goes on after its quotes" : null;
  if (sign === "[" ? value.includes("](") : /[@`%!&*|>-]/.test(sign)) return `begins with ${sign}`;
  return /:\s/.test(value) && !/[[{]/.test(sign) ? 'holds ": "' : null;
}

/** The sign that should have closed a list, a map or a text, when that is what the error is about. */
function unclosed(message: string): string | null {
  return /(?:end with a|expected .* to end with|Missing closing) ?(.)/.exec(message)?.[1] ?? null;
}

/** Where a value begins with the opening sign; the last such place before an offset. */
function openingBefore(open: string, before: number, text: string): number {
  const starts = [...text.slice(0, before).matchAll(/(?<=[:-][ \t]+)[["'{]/g)].filter(([sign]) => sign === open);
  return starts.at(-1)?.index ?? Math.max(0, before - 1);
}

function firstLineOf(field: string, file: TextFile, contents: Node | null): number {
  const first = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === field)?.key : null;
  const from = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  return positionOf({ file, from, to: from }).line;
}

function quoted(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return `'${value.replace(/'/g, "''")}'`;
}
