import type { Definition, Heading, Node as MdastNode, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { checkDecoded } from "../files/check-characters.ts";
import { nearest } from "../problems/nearest.ts";
import type { Report } from "../problems/problem.ts";
import { locate, offsetsOf, type Tree } from "./parse.ts";
import { referredFootnotes } from "./reading-order.ts";
import { isMark, kindOfLink } from "./schemes.ts";

/** Tells of everything in a text that would be dropped from the page, or shown otherwise than it was meant. Marks apart. */
export function checkMarkdown(tree: Tree, report: Report): void {
  let rank = 1;
  const leads = usedDefinitions(tree.root);
  visit(tree.root, (node, index, parent) => {
    if (node.type === "html") {
      const closes = node.value.startsWith("</") && parent?.children.slice(0, index).some((before) => before.type === "html");
      if (!closes) reportHtml(node.value, node, tree, report);
    } else if (node.type === "image" || node.type === "imageReference") {
      if (node.type === "image" && kindOfLink(node.url) === "mark") report("mark-on-image", locate(tree, node));
      else report("not-used", locate(tree, node), { found: "an image", fix: "remove it, or link to it: [its words](https://…)" });
    } else if (node.type === "listItem" && typeof node.checked === "boolean") {
      const from = offsetsOf(node)[0];
      report("not-used", locate(tree, { from, to: from + 5 }), { found: "a box to tick", fix: "remove the [ ]" });
    } else if (node.type === "link" || node.type === "definition") {
      if (kindOfLink(node.url) === "refused") report("link-address", locateAddress(node, node.url, tree), { url: node.url });
      else if (node.type === "definition" && !isMark(node) && !leads.has(node))
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
      checkFootnoteReferences(node, tree, report);
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

/** The raw address inside a link or definition; the whole of it where the address was written with escapes. */
function locateAddress(node: MdastNode, url: string, tree: Tree): ReturnType<typeof locate> {
  const [from, to] = offsetsOf(node);
  const raw = tree.source.slice(from, to);
  const index = raw.lastIndexOf(url);
  if (index !== -1) return locate(tree, { from: from + index, to: from + index + url.length });
  const open = raw.lastIndexOf("](");
  return locate(tree, { from: open === -1 ? from : from + open + 2, to });
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

function checkFootnoteReferences(node: Text, tree: Tree, report: Report): void {
  const [from, to] = offsetsOf(node);
  for (const match of tree.source.slice(from, to).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
    const label = match[1] ?? "";
    const at = { from: from + match.index, to: from + match.index + match[0].length };
    report("unknown-footnote", locate(tree, at), { label, nearest: nearest(label, labels(tree.root)) });
  }
}

/** The definitions that words lead to: of two with one label, the first. */
function usedDefinitions(root: Root): Set<Definition> {
  const definitions = new Map<string, Definition>();
  visit(root, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const used = new Set<Definition>();
  visit(root, ["linkReference", "imageReference"], (node) => {
    const definition = "identifier" in node ? definitions.get(node.identifier) : undefined;
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

function labels(root: Root): string[] {
  const found: string[] = [];
  visit(root, "footnoteDefinition", (node) => {
    found.push(node.label ?? node.identifier);
  });
  return found;
}
