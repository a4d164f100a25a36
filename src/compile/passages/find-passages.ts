import type { Link, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { linkParts } from "../markdown/link-parts.ts";
import { locate, offsetsOf, type Tree } from "../markdown/parse.ts";
import { plainText } from "../markdown/plain-text.ts";
import { inReadingOrder } from "../markdown/reading-order.ts";
import { isMark } from "../markdown/schemes.ts";
import type { Report } from "../problems/problem.ts";
import { quotationsOf } from "./quotations.ts";
import { readAttribution } from "./read-attribution.ts";
import { type Name, readTargets, type Target } from "./read-target.ts";
import { sentencesAround } from "./sentences.ts";

/** A marked run of text, as it was found: what it names is not yet looked up. */
export interface FoundPassage {
  readonly link: Link;
  readonly place: Tree["part"];
  readonly block: number | null;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly quotations: readonly string[];
  readonly targets: readonly Target[];
  readonly attribution: readonly (readonly Name[])[];
}

/** Finds the passages of a text in reading order. */
export function findPassages(tree: Tree, language: string, report: Report): FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const { node, block } of inReadingOrder(tree.root)) {
    const links = marksIn(node);
    if (links.length === 0) continue;
    const { text, ranges } = plainText(node);
    const around = sentencesAround(text, language);
    const quotations = quotationsOf(text);
    for (const link of links) {
      const [from, to] = ranges.get(link) ?? [0, 0];
      const parts = linkParts(link, tree);
      const bare = tree.source[offsetsOf(link)[0]] === "<";
      if (bare) report("bare-mark", locate(tree, link), { target: link.url });
      else if (text.slice(from, to).trim() === "" && !link.children.some(({ type }) => type === "image"))
        report("empty-passage", locate(tree, { from: offsetsOf(link)[0], to: parts.target.from - 1 }));
      found.push({
        link,
        place: tree.part,
        block: tree.part === "body" ? block : null,
        text: text.slice(from, to),
        ...around(from, to),
        quotations: quotations(from, to),
        targets: bare ? [] : readTargets(parts.target, tree, report),
        attribution: link.title === null || link.title === undefined ? [] : readAttribution(parts.title, tree, report),
      });
    }
  }
  return found;
}

function marksIn(node: Nodes): Link[] {
  const links: Link[] = [];
  visit(node, "link", (link) => {
    if (isMark(link)) links.push(link);
  });
  return links;
}
