import type { Element, Nodes, Root } from "hast";
import { defaultHandlers, type Options, toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, Root as MarkdownRoot } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { base } from "../links.ts";
import type { Evidence } from "./evidence.ts";
import { hasClass } from "./html.ts";
import { wholeStory } from "./whole/whole-story.ts";

/** The whole story as one Markdown file (GFM). A link of the site is its whole address, where the address of the site is known. */
export function storyMd(evidence: Evidence): string {
  const texts: string[] = [];
  for (const { head, entries = [] } of wholeStory(evidence)) {
    texts.push(written(head));
    for (const entry of entries) texts.push(written(entry));
  }
  return texts.join("\n");

  function written(tree: Root | Element): string {
    visit(tree, "element", ({ properties }) => {
      for (const name of ["href", "src"]) {
        const link = properties[name];
        if (typeof link === "string" && link.startsWith(base)) properties[name] = evidence.address(link);
      }
    });
    return writer.stringify(toMdast({ type: "root", children: [tree] } as Root, { handlers }) as MarkdownRoot);
  }
}

type Handlers = NonNullable<Options["handlers"]>;
type State = Parameters<NonNullable<Handlers[string]>>[0];

const handlers: Handlers = {
  a: (state: State, node: Element) => {
    if (node.properties.dataFootnoteBackref !== undefined) return undefined;
    if (node.properties.dataFootnoteRef !== undefined)
      return { type: "footnoteReference", identifier: String(node.properties.href).slice(1) };
    // A place in an article is none in a Markdown file.
    return String(node.properties.href).startsWith("#") ? state.all(node) : defaultHandlers.a(state, node);
  },
  sup: (state: State, node: Element) => state.all(node),
  section: (state: State, node: Element) => {
    if (!hasClass(node, "footnotes")) return state.all(node);
    return node.children
      .filter(isList)
      .flatMap(({ children }) => children.filter(isItem))
      .map(
        (item): FootnoteDefinition => ({
          type: "footnoteDefinition",
          identifier: String(item.properties.id),
          children: state.toFlow(state.all(item)) as FootnoteDefinition["children"],
        }),
      );
  },
};

const isNamed =
  (name: string) =>
  (node: Nodes): node is Element =>
    node.type === "element" && node.tagName === name;
const isList = isNamed("ol");
const isItem = isNamed("li");

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: "-" }).freeze();
