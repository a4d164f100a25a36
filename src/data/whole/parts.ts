import type { Element, ElementContent, Root, RootContent } from "hast";
import { h } from "hastscript";
import type { DateRecord } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";
import { formatDate } from "../../words/dates.ts";
import { isOfThePage, parseHtml } from "../html.ts";

/** A part of the whole story. */
export interface Part {
  /** The element that holds all of it, with what stands at its head. */
  readonly head: Element;
  /**
   * What follows there, each with a heading. Made when it is asked for: of a large story, all of it at once would fill the
   * memory.
   */
  readonly entries?: Iterable<Root>;
}

/** A date in words, and for machines where HTML has a form for it. */
export function when({ front: { language } }: Story, date: DateRecord): Element {
  const bare = date.edtf.replace(/[~?]/g, "");
  const machine = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(bare);
  return machine ? h("time", { dateTime: bare }, formatDate(date, language)) : h("span", formatDate(date, language));
}

/**
 * A text of the content as part of a larger one.
 *
 * @param prefix goes before each of its ids, so that they stay its own; empty when they are already
 * @param rank how many ranks its headings go down
 */
export function embedded(html: string, prefix: string, rank: number): ElementContent[] {
  const tree = parseHtml(html);
  embed(tree);
  return tree.children.filter((node): node is Extract<RootContent, ElementContent> => node.type !== "doctype");

  function embed(parent: Root | Element): void {
    parent.children = parent.children.filter((node) => !isOfThePage(node)) as typeof parent.children;
    for (const node of parent.children) {
      if (node.type !== "element") continue;
      const { properties, tagName } = node;
      if (typeof properties.id === "string") properties.id = prefix + properties.id;
      if (typeof properties.href === "string") properties.href = properties.href.replace(/^#/, `#${prefix}`);
      delete properties.ariaDescribedBy;
      const [, own] = /^h([1-6])$/.exec(tagName) ?? [];
      if (own) node.tagName = `h${Math.min(6, Number(own) + rank)}`;
      embed(node);
    }
  }
}
