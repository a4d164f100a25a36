import type { Nodes, Parents, Text } from "mdast";
import { visit } from "unist-util-visit";
import { locate, offsetsOf, type Tree } from "../markdown/parse.ts";
import { isMark, nearScheme } from "../markdown/schemes.ts";
import type { Report } from "../problems/problem.ts";

/** `](fact:` or `] (fact:`, which is a mark that Markdown did not take for a link. */
const UNREAD = /(?<!\\)\](?:\(\s*<?\s*([A-Za-z]+)\s*:|\s+\(([A-Za-z]+):(?=\S))/g;
/** `[fact:price]`, `(event:summit)`: a target without words, or before them. */
const LOOSE = /(?<!\\)(?:\[|(?<!\]\s*)\()\s*(?:fact|event|when):[a-z][^\s)\]]*[)\]]/g;

/** Tells of marks that Markdown passes over in silence, so that they would be shown as text or lost. */
export function findBrokenMarks(tree: Tree, report: Report): void {
  visit(tree.root, (node, index, parent) => {
    if (node.type === "definition" && isMark(node)) {
      report("mark-by-reference", locate(tree, node), { target: node.url });
    } else if (node.type === "link" || node.type === "linkReference") {
      if (holdsLink(node)) report("nested-passage", locate(tree, node));
    } else if (node.type === "text" && parent && index !== undefined) findUnread(node, index, parent, tree, report);
  });
}

/** Tells of marks in a text that is not an article's. */
export function findMisplacedMarks(tree: Tree, report: Report): void {
  visit(tree.root, "link", (link) => {
    if (isMark(link)) report("misplaced-mark", locate(tree, link));
  });
}

/** Markdown itself lets a link stand in a link when there is emphasis between them, and a footnote's sign, which is one too. */
function holdsLink(link: Parents): boolean {
  let holds = false;
  visit(link, (node) => {
    holds ||= node !== link && (node.type === "link" || node.type === "linkReference" || node.type === "footnoteReference");
  });
  return holds;
}

function findUnread(node: Text, index: number, parent: Parents, tree: Tree, report: Report): void {
  const [start, end] = offsetsOf(node);
  const source = tree.source.slice(start, end);
  for (const match of source.matchAll(UNREAD)) {
    if (nearScheme(match[1] ?? match[2] ?? "") === null) continue;
    const from = start + match.index;
    const target = /^\]\s*\(([^)\n]*)\)?/.exec(tree.source.slice(from))?.[1] ?? "";
    const to = from + (/^\]\s*\([^)\n]*\)?/.exec(tree.source.slice(from))?.[0].length ?? 2);
    const opening = findOpening(source.slice(0, match.index), index, parent, tree);
    if (opening?.link) report("nested-passage", locate(tree, { from: opening.at, to }));
    else report("unread-mark", locate(tree, { from, to }), { fix: repair(source.slice(match.index), target) });
  }
  for (const match of source.matchAll(LOOSE)) {
    const from = start + match.index;
    report("unread-mark", locate(tree, { from, to: from + match[0].length }), {
      fix: `write [the words](${match[0].slice(1, -1)})`,
    });
  }
}

/** The bracket that was meant to open a mark, and whether a link stands between the two. */
function findOpening(before: string, index: number, parent: Parents, tree: Tree): { at: number; link: boolean } | null {
  let link = false;
  const nodes: (Nodes | string)[] = [...parent.children.slice(0, index), before];
  for (let depth = 0, at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    if (typeof node !== "string" && node.type !== "text") {
      link ||= node.type === "link";
      continue;
    }
    const text = typeof node === "string" ? node : tree.source.slice(...offsetsOf(node));
    for (let character = text.length - 1; character >= 0; character -= 1) {
      if (text[character] === "]") depth += 1;
      else if (text[character] === "[" && depth-- === 0) {
        const start = typeof node === "string" ? offsetsOf(parent.children[index] as Nodes)[0] : offsetsOf(node)[0];
        return { at: start + character, link };
      }
    }
  }
  return null;
}

function repair(rest: string, target: string): string {
  const tight = target.replace(/\s*("[^"]*")?\s*$/, "").replace(/\s+/g, "");
  const title = /\s*("[^"]*")\s*$/.exec(target)?.[1];
  if (/^\]\s+\(/.test(rest)) return `write ](${target}) without a space between ] and (`;
  if (!/^\]\([^)\n]*\)/.test(rest)) return `close the target: ](${tight})`;
  return `write ](${tight}${title ? ` ${title}` : ""})`;
}
