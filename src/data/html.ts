import type { Element, Nodes, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parseFragment } from "parse5";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** Reads HTML that our sanitiser made. */
export const parseHtml = (html: string): Root => fromParse5(parseFragment(html)) as Root;

/** Writes HTML: text is escaped, and so are the values of attributes. */
export const writeHtml = (tree: Root | Element): string => writer.stringify(tree as Root);

/** Whether an element belongs to the page and not to the text: the number of a fact, and words for those who listen. */
export function isOfThePage(node: Nodes): boolean {
  if (node.type !== "element") return false;
  return hasClass(node, "visually-hidden") || (node.tagName === "sup" && node.properties.ariaHidden === "true");
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

const writer = unified().use(rehypeStringify, { upperDoctype: true }).freeze();
