import type { Link, Nodes } from "mdast";

/** A text without markup, its white space collapsed, and where in it some links stand. */
export interface PlainText {
  readonly text: string;
  readonly ranges: ReadonlyMap<Link, readonly [from: number, to: number]>;
}

/** The words of a node as they are read: code without its ticks, a line break as a space, a reference to a footnote as nothing. */
export function plainText(node: Nodes): PlainText {
  const ranges = new Map<Link, [number, number]>();
  let text = "";
  const append = (value: string) => {
    const collapsed = value.replace(/[ \t\n]+/g, " ");
    text += text === "" || text.endsWith(" ") ? collapsed.replace(/^ /, "") : collapsed;
  };
  const walk = (inner: Nodes) => {
    if (inner.type === "footnoteDefinition" && inner !== node) return;
    const from = text.length;
    if (inner.type === "text" || inner.type === "inlineCode" || inner.type === "code") append(inner.value);
    else if (inner.type === "break") append(" ");
    else if ("children" in inner) inner.children.forEach(walk);
    if (inner.type === "link") ranges.set(inner, trimmed(text, from, text.length));
    if (isBlock(inner) && inner !== node) append(" ");
  };
  walk(node);
  return { text: text.trimEnd(), ranges };
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const start = text[from] === " " ? from + 1 : from;
  return [start, to > start && text[to - 1] === " " ? to - 1 : to];
}

function isBlock(node: Nodes): boolean {
  return ["paragraph", "heading", "tableCell", "code", "listItem", "thematicBreak"].includes(node.type);
}
