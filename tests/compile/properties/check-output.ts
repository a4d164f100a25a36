import { load } from "cheerio";
import type { Root as HastRoot } from "hast";
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseLine } from "../../../src/compile/markdown/parse.ts";
import { referredFootnotes } from "../../../src/compile/markdown/reading-order.ts";
import { isMark } from "../../../src/compile/markdown/schemes.ts";
import { sanitised, toHast } from "../../../src/compile/render/render-markdown.ts";
import type { ArticleRecord } from "../../../src/story/records.ts";
import { wordsFor } from "../../../src/words/words.ts";
import type { CompiledArticle } from "./compile-in-memory.ts";

// Written out here once more, and not read from the sanitiser: the two must agree.
const ELEMENTS = new Set(
  "p h2 h3 h4 h5 h6 blockquote ul ol li hr pre table thead tbody tr th td section a em strong del code br sup span".split(" "),
);
const ID = /^(fact|event)\.[a-z-]+\.\d+$|^footnote-(label|fn(ref)?-\S+)$/;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  href: /^(https?:\/\/[^/\s]|mailto:|#|\/facts\/(open|long)\/$|\/timeline\/#event\.opening$)/i,
  id: ID,
  "aria-describedby": ID,
  class:
    /^(passage( contested)? (all|some|alone)|passage event|visually-hidden|footnotes|data-footnote-backref|align-(left|right|center)|language-[^ \t\n\f\r]*)$/,
  title: /^/,
  start: /^\d+$/,
  "aria-hidden": /^true$/,
  "aria-label": /^Back to the text /,
  "data-footnotes": /^$/,
  "data-footnote-ref": /^$/,
  "data-footnote-backref": /^$/,
};

/** Throws unless an article that compiled is harmless, whole, and what was written. */
export function checkOutput({ thing, record }: CompiledArticle): void {
  if (!thing || !record) return;
  const at = (offset: number) => offset;
  const parts = [
    { root: parseLine(thing.values.title, thing.file, at, "title").root, html: record.title.html },
    { root: parseLine(thing.values.standfirst ?? "", thing.file, at, "standfirst").root, html: record.standfirst?.html ?? "" },
    { root: thing.body.root, html: record.blocks.map(({ html }) => html).join("\n") },
  ];
  for (const { root, html } of parts) {
    checkAllowed(html);
    checkReadAsWritten(html);
    checkNothingDropped(root);
    same("the visible words", visibleWords(html), wordsOf(root));
  }
  checkPassages(record);
}

function checkAllowed(html: string): void {
  const $ = load(html, null, false);
  for (const element of $.root().find("*").toArray()) {
    if (!ELEMENTS.has(element.tagName)) throw new Error(`an element <${element.tagName}> in ${html}`);
    for (const [name, value] of Object.entries(element.attribs)) {
      if (!ATTRIBUTES[name]?.test(value)) throw new Error(`an attribute ${name}="${value}" in ${html}`);
    }
  }
}

/** What a browser makes of the HTML is the tree that was written down. */
function checkReadAsWritten(html: string): void {
  const plain = (text: string) =>
    load(
      `<p>${text.replace(/</g, "&lt;")}</p>`,
      null,
      false,
    )("p")
      .text()
      .replaceAll('=""', "");
  same("the HTML as it is read", plain(load(html, null, false).html()), plain(html));
}

/** What the sanitiser would drop must have been told as a problem. */
function checkNothingDropped(root: Root): void {
  const tree = toHast(root, { prefix: "footnote-", words: wordsFor("en"), link: (link, inner) => (isMark(link) ? inner : null) });
  const show = (hast: HastRoot) =>
    JSON.stringify(hast, (key, value) => (["position", "data"].includes(key) || value === null ? undefined : value));
  same("what the sanitiser leaves", show(sanitised(tree)), show(tree));
}

/** Each passage stands in its block, once, with its words. */
function checkPassages(record: ArticleRecord): void {
  for (const passage of record.passages) {
    const html =
      passage.block === null
        ? record[passage.place === "body" ? "title" : passage.place]?.html
        : record.blocks[passage.block]?.html;
    const $ = load(html ?? "", null, false);
    const [anchor] = passage.marks.map((mark) => mark.anchor);
    const found = $(`a.passage[id="${anchor}"]`);
    same("the passages of this anchor in its block", found.length, 1);
    same("the words of a passage", visibleWords($.html(found)), passage.text.replace(/\s/g, ""));
  }
}

function visibleWords(html: string): string {
  const $ = load(html, null, false);
  $(".visually-hidden, sup[aria-hidden], a[data-footnote-ref], a[data-footnote-backref]").remove();
  return $.root().text().replace(/\s/g, "");
}

/** The words of Markdown, footnotes last, without white space. */
function wordsOf(root: Root): string {
  let words = "";
  const add = (node: Nodes) =>
    visit(node, (inner) => {
      if (inner.type === "footnoteDefinition" && inner !== node) return "skip";
      if (inner.type === "text" || inner.type === "inlineCode" || inner.type === "code") words += inner.value;
      return undefined;
    });
  for (const node of [root, ...referredFootnotes(root)]) add(node);
  return words.replace(/\s/g, "");
}

function same<T>(what: string, found: T, wanted: T): void {
  if (found !== wanted) throw new Error(`${what}: ${found}\n  and not: ${wanted}`);
}
