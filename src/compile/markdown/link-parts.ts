import type { Link } from "mdast";
import { offsetsOf, type Tree } from "./parse.ts";

/** A stretch of a tree's source. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
}

/** Where a link's target and title stand in the source: `[words](target "title")`. */
export function linkParts(link: Link, tree: Tree): { target: Stretch; title: Stretch } {
  const [start, end] = offsetsOf(link);
  const last = link.children.at(-1);
  const afterWords = last ? offsetsOf(last)[1] : start + 1;
  const open = tree.source.indexOf("](", afterWords - 1);
  const from = open === -1 ? start : open + 2;
  const raw = tree.source.slice(from, end - 1);
  const target = find(link.url, raw, from, 0);
  const title = find(link.title ?? "", raw, from, target.from - from + target.text.length);
  return { target, title };
}

/** A decoded text in the raw source. Where it was written with escapes it isn't found, and the whole source stands for it. */
function find(text: string, raw: string, from: number, after: number): Stretch {
  const index = raw.indexOf(text, after);
  if (index !== -1) return { text, from: from + index };
  const lead = raw.length - raw.trimStart().length;
  return { text, from: from + lead };
}
