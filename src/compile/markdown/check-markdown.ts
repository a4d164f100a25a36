import type { Definition, Heading, Node as MdastNode, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { checkDecoded } from "../files/check-characters.ts";
import { nearest } from "../problems/nearest.ts";
import type { Report } from "../problems/problem.ts";
import { locateAddress } from "./locate-address.ts";
import { locate, offsetsOf, type Tree } from "./parse.ts";
import { referredFootnotes } from "./reading-order.ts";
import { isMark, kindOfLink } from "./schemes.ts";

/** Tells of everything in a text that would be dropped from the page, or shown otherwise than it was meant. Marks and pictures apart. */
export function checkMarkdown(tree: Tree, report: Report): void {
  let rank = 1;
  const linked = usedDefinitions(tree.root, "linkReference");
  const pictured = usedDefinitions(tree.root, "imageReference");
  const labels = labelsOf(tree.root);
  visit(tree.root, (node, index, parent) => {
    if (node.type === "html") {
      const closes = node.value.startsWith("</") && parent?.children.slice(0, index).some((before) => before.type === "html");
      if (!closes) reportHtml(node.value, node, tree, report);
    } else if (node.type === "listItem" && typeof node.checked === "boolean") {
      const from = offsetsOf(node)[0];
      report("not-used", locate(tree, { from, to: from + 5 }), { found: "a box to tick", fix: "remove the [ ]" });
    } else if (node.type === "link" || node.type === "definition") {
      // A picture that is written apart from its words is told where the words are.
      if (node.type === "definition" && pictured.has(node) && !linked.has(node)) return;
      // A link that is made of an address among escapes has no place of its own.
      const placed = node.position ? node : (parent ?? node);
      if (kindOfLink(node.url) === "refused") report("link-address", locateAddress(placed, node.url, tree), { url: node.url });
      else if (node.type === "definition" && !isMark(node) && !linked.has(node))
        report("not-used", locate(tree, node), {
          found: "an address that no words lead to",
          fix: `write [the words][${node.label ?? node.identifier}] in the text, or remove this line`,
        });
    } else if (node.type === "code" && node.meta) {
      const [line = ""] = tree.source.slice(...offsetsOf(node)).split("\n");
      const from = offsetsOf(node)[0];
      report("not-used", locate(tree, { from, to: from + line.length }), {
        found: "what stands after the language of code",
        fix: "begin the code on a line of its own, and leave only the language, or nothing, after the ```",
      });
    } else if (node.type === "tableRow" && parent?.type === "table") {
      const extra = node.children[parent.children[0]?.children.length ?? 0];
      if (extra)
        report("not-used", locate(tree, extra), {
          found: "a cell beyond the columns of its table",
          fix: "add a column to the table's head, or put a backslash before a | that is meant as a sign",
        });
    } else if (node.type === "heading") {
      rank = checkRank(node, rank, tree, report);
    } else if (node.type === "text") {
      checkDecoded(node.value, locate(tree, node), report);
      checkFootnoteReferences(node, labels, tree, report);
    }
  });
  checkFootnotes(tree, report);
}

function reportHtml(value: string, node: MdastNode, tree: Tree, report: Report): void {
  const [from, to] = offsetsOf(node);
  const tag = /^<!--|<\/?[a-z][^\s>/]*/i.exec(value)?.[0] ?? value;
  const found = tag === "<!--" ? "a comment" : `${tag}>`;
  report("raw-html", locate(tree, { from, to: Math.min(to, from + value.indexOf(tag) + tag.length) }), { found });
}

function checkRank(node: Heading, above: number, tree: Tree, report: Report): number {
  if (node.depth > 1 && node.depth <= above + 1) return node.depth;
  const wanted = node.depth === 1 ? 2 : above + 1;
  report("heading-rank", locate(tree, { from: offsetsOf(node)[0], to: offsetsOf(node)[0] + node.depth }), {
    found: "#".repeat(node.depth),
    wanted: "#".repeat(wanted),
    first: above === 1,
  });
  // What follows is judged as if this one were right, so that one slip is told once.
  return node.depth === 1 ? 2 : node.depth;
}

function checkFootnoteReferences(node: Text, labels: readonly string[], tree: Tree, report: Report): void {
  const [from, to] = offsetsOf(node);
  for (const match of tree.source.slice(from, to).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
    const label = match[1] ?? "";
    const at = { from: from + match.index, to: from + match.index + match[0].length };
    report("unknown-footnote", locate(tree, at), { label, nearest: nearest(label, labels) });
  }
}

/** The definitions that words lead to: of two with one label, the first. */
function usedDefinitions(root: Root, by: "linkReference" | "imageReference"): Set<Definition> {
  const definitions = new Map<string, Definition>();
  visit(root, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const used = new Set<Definition>();
  visit(root, by, (node) => {
    const definition = definitions.get(node.identifier);
    if (definition) used.add(definition);
  });
  return used;
}

function checkFootnotes(tree: Tree, report: Report): void {
  const used = new Set(referredFootnotes(tree.root));
  const seen = new Set<string>();
  visit(tree.root, "footnoteDefinition", (node) => {
    const label = node.label ?? node.identifier;
    const twice = seen.has(node.identifier);
    seen.add(node.identifier);
    const from = offsetsOf(node)[0];
    if (twice || !used.has(node))
      report("unused-footnote", locate(tree, { from, to: from + label.length + 4 }), { label, twice });
  });
}

function labelsOf(root: Root): string[] {
  const found: string[] = [];
  visit(root, "footnoteDefinition", (node) => {
    found.push(node.label ?? node.identifier);
  });
  return found;
}
