import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** Reads HTML that our sanitiser made. */
export const parseHtml = (html: string): Root => parser.parse(html);

/** Writes HTML: text is escaped, and so are the values of attributes. */
export const writeHtml = (tree: Root): string => writer.stringify(tree);

/** Whether an element belongs to the page and not to the text: the number of a fact, and words for those who listen. */
export function isOfThePage(node: Nodes): boolean {
  if (node.type !== "element") return false;
  return hasClass(node, "visually-hidden") || (node.tagName === "sup" && node.properties.ariaHidden === "true");
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const writer = unified().use(rehypeStringify, { upperDoctype: true }).freeze();
