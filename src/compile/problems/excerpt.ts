import { codeFrameColumns } from "@babel/code-frame";
import { visible } from "./visible.ts";

const WIDTH = 100;
const CONTEXT = 40;

/**
 * One line of a file with carets under a part of it, cut to a width that fits a terminal.
 *
 * @param text the whole line
 * @param column first column of the part, from 1, in code points
 * @param endColumn the column after its last
 */
export function excerpt(text: string, line: number, column: number, endColumn: number): string {
  const characters = [...text];
  const start = characters.length > WIDTH ? Math.max(0, Math.min(column - 1 - CONTEXT, characters.length - WIDTH)) : 0;
  const end = Math.min(characters.length, start + WIDTH);
  const before = (start > 0 ? "…" : "") + visible(characters.slice(start, column - 1).join(""));
  const part = visible(characters.slice(column - 1, Math.min(endColumn - 1, end)).join(""));
  const after = visible(characters.slice(Math.min(endColumn - 1, end), end).join("")) + (end < characters.length ? "…" : "");
  const from = columns(before);
  const to = from + Math.max(1, columns(part));
  // The library counts in UTF-16 units, from 0: a frame drawn over a line of as many columns, then the real line put in its place.
  const frame = codeFrameColumns(
    "x".repeat(to + columns(after)),
    { start: { line, column: from }, end: { line, column: to } },
    { startLine: line },
  );
  return frame.replace(/^>/, " ").replace(/x+/, `${before}${part}${after}`.trimEnd().replace(/\$/g, "$$$$"));
}

/** How many columns of a terminal a text takes: East Asian wide characters take two, combining ones none. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
