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
  // To look into the text each time it grows would be to copy it each time, so that is done at the end.
  let atSpace = true;
  const append = (value: string) => {
    const collapsed = value.replace(/[ \t\n]+/g, " ");
    const added = atSpace ? collapsed.replace(/^ /, "") : collapsed;
    text += added;
    if (added !== "") atSpace = added.endsWith(" ");
  };
  const walk = (inner: Nodes) => {
    if (inner.type === "footnoteDefinition" && inner !== node) return;
    const from = text.length;
    if (inner.type === "text" || inner.type === "inlineCode" || inner.type === "code") append(inner.value);
    else if (inner.type === "break") append(" ");
    else if ("children" in inner) inner.children.forEach(walk);
    if (inner.type === "link") ranges.set(inner, [from, text.length]);
    if (isBlock(inner) && inner !== node) append(" ");
  };
  walk(node);
  for (const [link, [from, to]] of ranges) ranges.set(link, trimmed(text, from, to));
  return { text: text.trimEnd(), ranges };
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const start = text[from] === " " ? from + 1 : from;
  return [start, to > start && text[to - 1] === " " ? to - 1 : to];
}

function isBlock(node: Nodes): boolean {
  return ["paragraph", "heading", "tableCell", "code", "listItem", "thematicBreak"].includes(node.type);
}
