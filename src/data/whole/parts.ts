import type { Element, ElementContent, Root, RootContent } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import type { DateRecord } from "../../story/dates.ts";
import type { ArticleRecord } from "../../story/records.ts";
import type { Story } from "../../story/story.ts";
import { formatDate } from "../../words/dates.ts";
import { isOfThePage, parseHtml } from "../html.ts";

/** A date in words, and for machines where HTML has a form for it. */
export function when({ front: { language } }: Story, date: DateRecord): Element {
  const bare = date.edtf.replace(/[~?]/g, "");
  const machine = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(bare);
  return machine ? h("time", { dateTime: bare }, formatDate(date, language)) : h("span", formatDate(date, language));
}

/** The language and direction of an article's words, where they are not the story's. */
export function foreign(story: Story, { language, direction }: ArticleRecord): { lang?: string; dir?: string } {
  return language === story.front.language ? {} : { lang: language, dir: direction };
}

/**
 * A text of the content as part of a larger one.
 *
 * @param prefix goes before each of its ids, so that they stay its own; empty when they are already
 * @param rank how many ranks its headings go down
 */
export function embedded(html: string, prefix: string, rank: number): ElementContent[] {
  const tree = parseHtml(html);
  strip(tree);
  visit(tree, "element", (element) => {
    const { properties, tagName } = element;
    if (typeof properties.id === "string") properties.id = prefix + properties.id;
    if (typeof properties.href === "string") properties.href = properties.href.replace(/^#/, `#${prefix}`);
    delete properties.ariaDescribedBy;
    const [, own] = /^h([1-6])$/.exec(tagName) ?? [];
    if (own) element.tagName = `h${Math.min(6, Number(own) + rank)}`;
  });
  return tree.children.filter((node): node is Extract<RootContent, ElementContent> => node.type !== "doctype");
}

function strip(tree: Root | Element): void {
  tree.children = tree.children.filter((node) => !isOfThePage(node)) as typeof tree.children;
  for (const node of tree.children) if (node.type === "element") strip(node);
}
