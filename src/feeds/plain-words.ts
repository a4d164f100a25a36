import type { Nodes } from "hast";
import { parseHtml } from "../data/html.ts";

/** The words of HTML that our sanitiser made, in one line. */
export const plainWords = (html: string): string => wordsIn(parseHtml(html)).replace(/\s+/g, " ").trim();

function wordsIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => wordsIn(child)).join("") : "";
}
