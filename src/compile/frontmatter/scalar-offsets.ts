import type { Node } from "yaml";
import { isScalar } from "yaml";

const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * Finds where each character of a text field stands in the file, so that a mark inside a quoted or folded value can be
 * pointed at.
 *
 * Walks value and source side by side: an escape is one character, a fold of lines is one space.
 *
 * @returns a function from an offset in the value (its length included) to one in the file
 */
export function scalarOffsets(node: Node | null, file: string): (offset: number) => number {
  if (!isScalar(node) || typeof node.value !== "string" || !node.range) return () => node?.range?.[0] ?? 0;
  const [start, end] = node.range;
  const value = node.value;
  const quote = node.type === "QUOTE_DOUBLE" ? '"' : node.type === "QUOTE_SINGLE" ? "'" : "";
  const block = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const offsets: number[] = [];
  let at = block ? file.indexOf("\n", start) + 1 : start + quote.length;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index];
    while (at < end && file[at] !== character && /\s/.test(file[at] ?? "") && !(character === " " && file[at] === "\n")) at += 1;
    if (quote === '"' && file[at] === "\\" && file[at + 1] === "\n")
      at += 2 + (/^[ \t]*/.exec(file.slice(at + 2))?.[0].length ?? 0);
    offsets.push(Math.min(at, end));
    if (quote === '"' && file[at] === "\\") {
      // A code point past U+FFFF is two units of the value and one escape.
      if ((value.codePointAt(index) ?? 0) > 0xffff) offsets.push(offsets[index++] ?? at);
      at += ESCAPES[file[at + 1] ?? ""] ?? 2;
    } else if (quote === "'" && file.startsWith("''", at)) at += 2;
    else if (character === " " && file[at] === "\n") at += /^\s*/.exec(file.slice(at, end))?.[0].length ?? 1;
    else at += 1;
  }
  offsets.push(Math.min(at, end));
  return (offset) => offsets[offset] ?? offsets.at(-1) ?? start;
}
