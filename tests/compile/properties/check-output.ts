import type { Root as HastRoot } from "hast";
import type { Nodes, Root } from "mdast";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { visit } from "unist-util-visit";
import { referredFootnotes } from "../../../src/compile/markdown/reading-order.ts";
import { isMark } from "../../../src/compile/markdown/schemes.ts";
import { type RenderOptions, sanitised, toHast } from "../../../src/compile/render/render-markdown.ts";
import type { ArticleRecord } from "../../../src/story/records.ts";
import { wordsFor } from "../../../src/words/words.ts";
import type { CompiledDocument } from "./compile-in-memory.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Parsed = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

// Written out here once more, and not read from the sanitiser: the two must agree.
const ELEMENTS = new Set(
  "p h2 h3 h4 h5 h6 blockquote ul ol li hr pre table thead tbody tr th td section a em strong del code br sup span figure img figcaption".split(
    " ",
  ),
);
const PICTURE = { name: "map.png", type: "png", width: 6, height: 4, digest: "" } as const;
const NOTE = "note-(story-introduction|outlet-gazette|source-mayor|fact-open|event-opening|correction-day)";
const ID = new RegExp(`^(fact|event)\\.[a-z-]+\\.\\d+$|^(footnote|${NOTE})-(label|fn(ref)?-\\S+)$`);
const HREF = /^(https?:\/\/[^/\s]|mailto:|#|\/facts\/(open|long)\/#in\.first$|\/timeline\/#event\.opening$)/i;
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  id: ID,
  "aria-describedby": ID,
  class:
    /^(passage( contested)? (all|some|alone)|passage event|visually-hidden|footnotes|picture|data-footnote-backref|align-(left|right|center)|language-[^ \t\n\f\r]*)$/,
  title: /^/,
  start: /^\d+$/,
  src: /^\/pictures\/[a-z-]+\.png$/,
  alt: /^/,
  width: /^6$/,
  height: /^4$/,
  loading: /^lazy$/,
  decoding: /^async$/,
  "aria-hidden": /^true$/,
  "aria-label": /^Back to the text /,
  "data-footnotes": /^$/,
  "data-footnote-ref": /^$/,
  "data-footnote-backref": /^$/,
};

/** Throws unless what became of a document is harmless and, when it is published, whole and what was written. */
export function checkOutput({ published, texts, article }: CompiledDocument): void {
  for (const { root, html } of texts) {
    const parsed = parseFragment(html);
    for (const element of elementsIn(parsed)) checkAllowed(element, published, html);
    if (!published) continue;
    // What a browser makes of the HTML is the tree that was written down.
    same("the HTML as it is read", decoded(serialize(parsed)), decoded(html));
    checkNothingDropped(root);
    same("the visible words", visibleWords(parsed), wordsOf(root));
  }
  if (article) checkPassages(article);
}

/** The words of Markdown, footnotes last, without white space. */
export function wordsOf(root: Root): string {
  let words = "";
  const add = (node: Nodes) =>
    visit(node, (inner) => {
      if (inner.type === "footnoteDefinition" && inner !== node) return "skip";
      if (inner.type === "text" || inner.type === "inlineCode" || inner.type === "code") words += inner.value;
      // Of a picture the caption is seen; its words are heard.
      if (inner.type === "image") words += inner.title ?? "";
      return undefined;
    });
  for (const node of [root, ...referredFootnotes(root)]) add(node);
  return words.replace(/\s/g, "");
}

/** Of what is refused, an address need only be harmless: nobody publishes it. */
function checkAllowed({ tagName, attrs }: Element, published: boolean, html: string): void {
  if (!ELEMENTS.has(tagName)) throw new Error(`an element <${tagName}> in ${html}`);
  const wrong = attrs.find(({ name, value }) =>
    name === "href" ? !isHarmless(value, published) : !ATTRIBUTES[name]?.test(value),
  );
  if (wrong) throw new Error(`an attribute ${wrong.name}="${wrong.value}" in ${html}`);
}

function isHarmless(address: string, published: boolean): boolean {
  const url = URL.parse(address, "https://here.example/");
  if (published) return url !== null && HREF.test(address);
  return url === null || ["http:", "https:", "mailto:"].includes(url.protocol);
}

/** What the sanitiser would drop must have been told as a problem. */
function checkNothingDropped(root: Root): void {
  const link: RenderOptions["link"] = (node, inner) => (isMark(node) ? inner : null);
  const tree = toHast(root, { prefix: "footnote-", words: wordsFor("en"), link, picture: () => PICTURE });
  const show = (hast: HastRoot) =>
    JSON.stringify(hast, (key, value) => (["position", "data"].includes(key) || value === null ? undefined : value));
  same("what the sanitiser leaves", show(sanitised(tree)), show(tree));
}

/** Each passage stands in its block, once, with its words. */
function checkPassages(record: ArticleRecord): void {
  for (const passage of record.passages) {
    const place = passage.place === "body" ? null : record[passage.place];
    const html = place ? place.html : record.blocks[passage.block ?? -1]?.html;
    const [anchor] = passage.marks.map((mark) => mark.anchor);
    const found = elementsIn(parseFragment(html ?? "")).filter(
      (element) => element.tagName === "a" && attribute(element, "id") === anchor,
    );
    same("the passages of this anchor in its block", found.length, 1);
    same("the words of a passage", found.map(visibleWords).join(), passage.text.replace(/\s/g, ""));
  }
}

function elementsIn(node: Parsed): Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return "tagName" in node ? [node, ...inner] : inner;
}

/** The words that are seen, without white space. */
function visibleWords(node: Parsed): string {
  if ("value" in node) return node.value.replace(/\s/g, "");
  if (!("childNodes" in node) || ("tagName" in node && isHidden(node))) return "";
  return node.childNodes.map(visibleWords).join("");
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, "class") === "visually-hidden" ||
    (element.tagName === "sup" && attribute(element, "aria-hidden") !== undefined) ||
    (element.tagName === "a" && element.attrs.some(({ name }) => /^data-footnote-(back)?ref$/.test(name)))
  );
}

const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** HTML with its characters as they are: two writers of HTML escape differently. */
function decoded(html: string): string {
  return html
    .replaceAll('=""', "")
    .replace(/&(?:#x([\dA-F]+)|(amp|lt|gt|quot|nbsp));/g, (_, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (NAMED[name] ?? ""),
    );
}

function same<T>(what: string, found: T, wanted: T): void {
  if (found !== wanted) throw new Error(`${what}: ${found}\n  and not: ${wanted}`);
}
