import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { isMark } from "../markdown/schemes.ts";

const PLACES: Partial<Record<Nodes["type"], string>> = {
  linkReference: "in a link",
  heading: "in a heading",
  list: "in a list",
  blockquote: "in a quotation",
  table: "in a table",
  footnoteDefinition: "in a footnote",
};

/** The pictures of a body that have no paragraph of their own, and where they stand instead. */
export function misplaced(root: Root): ReadonlyMap<Nodes, string> {
  const places = new Map<Nodes, string>();
  const put = (within: Nodes, where: string) =>
    visit(within, (node) => {
      if (node.type === "image" || node.type === "imageReference") places.set(node, where);
    });
  put(root, "among words");
  // An inner place is the nearer reason, and comes later.
  visit(root, (node) => {
    const where = placeOf(node);
    if (where) put(node, where);
  });
  for (const block of root.children) {
    const [only, more] = block.type === "paragraph" ? block.children : [];
    if (only && !more) places.delete(only);
  }
  return places;
}

function placeOf(node: Nodes): string | null {
  if (node.type === "link") return isMark(node) ? "in a passage" : "in a link";
  return PLACES[node.type] ?? null;
}
