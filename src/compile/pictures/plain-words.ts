import type { Image } from "mdast";
import { offsetsOf, parseLine, type Tree } from "../markdown/parse.ts";

/** Whether the words of a picture are text alone. Of a link or emphasis among them Markdown keeps the words only. */
export function isPlain(node: Image, tree: Tree): boolean {
  const [from, to] = offsetsOf(node);
  const raw = tree.source.slice(from + 2, to);
  const words = node.alt ?? "";
  if (raw.startsWith(`${words}](`)) return true;
  // Written with escapes, or with markup.
  const [line] = parseLine(raw.slice(0, closing(raw)), tree.file, (offset) => offset, "title").root.children;
  const [text, ...more] = line?.type === "paragraph" ? line.children : [];
  return text?.type === "text" && more.length === 0 && text.value === words;
}

/** Where the bracket stands that closes the words, the one before them being open. */
export function closing(raw: string): number {
  let depth = 1;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === "\\") at += 1;
    else if (raw[at] === "[") depth += 1;
    else if (raw[at] === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return raw.length;
}
