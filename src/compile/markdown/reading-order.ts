import type { FootnoteDefinition, Heading, Paragraph, Root, RootContent, TableCell } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** A paragraph, heading or cell of a text, and the place of the top-level block it is in. */
export interface TextBlock {
  readonly node: Paragraph | Heading | TableCell;
  /** Counted as they are rendered, from 0; all footnotes are one block, the last. */
  readonly block: number;
}

/** The text of a body in the order it is read on the page: footnotes come last, in the order they are first referred to. */
export function inReadingOrder(root: Root): TextBlock[] {
  const top = topLevel(root);
  const footnotes = referredFootnotes(root);
  return [
    ...top.flatMap((node, block) => textBlocks(node, block)),
    ...footnotes.flatMap((node) => node.children.flatMap((child) => textBlocks(child, top.length))),
  ];
}

/** The footnotes that the text refers to, in that order; those that only footnotes refer to come after. */
export function referredFootnotes(root: Root): FootnoteDefinition[] {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(root, "footnoteDefinition", (node) => {
    const label = node.identifier.toUpperCase();
    if (!definitions.has(label)) definitions.set(label, node);
  });
  if (definitions.size === 0) return [];
  const order = new Set<FootnoteDefinition>();
  const follow = (from: Root | FootnoteDefinition) => {
    visit(from, (node) => {
      if (node.type === "footnoteDefinition" && node !== from) return SKIP;
      const definition = node.type === "footnoteReference" ? definitions.get(node.identifier.toUpperCase()) : undefined;
      if (definition) order.add(definition);
      return undefined;
    });
  };
  follow(root);
  // A set that grows while it is walked: what a footnote refers to is followed in its turn.
  for (const footnote of order) follow(footnote);
  return [...order];
}

/** The children of the root that show something, in the order of the blocks they become; the footnotes are one block more. */
export function topLevel(root: Root): RootContent[] {
  return root.children.filter((node) => node.type !== "definition" && node.type !== "footnoteDefinition");
}

function textBlocks(top: RootContent, block: number): TextBlock[] {
  const found: TextBlock[] = [];
  visit(top, (node) => {
    if (node.type === "footnoteDefinition") return SKIP;
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return undefined;
    found.push({ node, block });
    return SKIP;
  });
  return found;
}
