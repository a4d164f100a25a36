import type { ElementContent, Root as HastRoot } from "hast";
import type { Image, ImageReference, Link, Paragraph, Root } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype, { defaultHandlers } from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { PictureRecord } from "../../story/records.ts";
import type { Words } from "../../words/words.ts";
import { renderPicture } from "./render-picture.ts";
import { ALLOWED } from "./sanitise.ts";

export interface RenderOptions {
  /** Sets the ids of this text's footnotes apart from those of other texts on the same page. */
  readonly prefix: string;
  readonly words: Words;
  /** What a link becomes that is more than a link; null for an ordinary one. */
  readonly link: (link: Link, inner: ElementContent[]) => ElementContent[] | null;
  /** The picture that an image shows; null when there is none. */
  readonly picture: (image: Image) => PictureRecord | null;
}

/**
 * Renders Markdown to safe HTML.
 *
 * @returns the HTML of each block: a child of the text, or all its footnotes together, which are the last
 */
export function renderBlocks(root: Root, options: RenderOptions): string[] {
  const tree = sanitised(toHast(root, options));
  return tree.children.flatMap((child) => (child.type === "element" ? [stringify({ type: "root", children: [child] })] : []));
}

/** Renders one line of Markdown to safe HTML, without a paragraph around it. */
export function renderInline(root: Root, options: RenderOptions): string {
  const tree = sanitised(toHast(root, options));
  return stringify({
    type: "root",
    children: tree.children.flatMap((child) => (child.type === "element" ? child.children : [])),
  });
}

/** Leaves what is allowed. Of a text without a problem that is everything. */
export const sanitised = (tree: HastRoot): HastRoot => sanitiser.runSync(tree);

const sanitiser = unified().use(rehypeSanitize, ALLOWED).freeze();
const stringifier = unified().use(rehypeStringify).freeze();
const stringify = (tree: HastRoot): string => stringifier.stringify(tree);

const wordsOf = (_: unknown, { alt }: Image | ImageReference) => ({ type: "text", value: alt ?? "" }) as const;

/** The HTML of a text before anything is dropped from it. */
export function toHast(root: Root, { prefix, words, link, picture }: RenderOptions): HastRoot {
  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: prefix,
      footnoteLabel: words.passage.footnotes,
      footnoteLabelProperties: { className: ["visually-hidden"] },
      footnoteBackLabel: (reference, again) => `${words.passage.backToText} ${reference + 1}${again > 1 ? `-${again}` : ""}`,
      handlers: {
        link: (state, node: Link) => {
          const element = defaultHandlers.link(state, node);
          return link(node, element.children) ?? element;
        },
        // What is no picture of the story was told as a problem, and loads nothing.
        image: wordsOf,
        imageReference: wordsOf,
        paragraph: (state, node: Paragraph) => {
          const [image] = node.children;
          const record = image?.type === "image" ? picture(image) : null;
          return image?.type === "image" && record ? renderPicture(image, record) : defaultHandlers.paragraph(state, node);
        },
      },
    })
    .use(() => (tree: HastRoot) => mend(tree, prefix));
  return processor.runSync(root);
}

/** Gives the label of the footnotes an id of this text's own, cells a class instead of an outdated attribute, addresses their scheme in small letters. */
function mend(tree: HastRoot, prefix: string): void {
  visit(tree, "element", ({ properties }) => {
    if (properties.id === "footnote-label") properties.id = `${prefix}label`;
    if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${prefix}label`];
    if (properties.align) properties.className = [`align-${properties.align}`];
    delete properties.align;
    // The sanitiser knows schemes in small letters only.
    if (typeof properties.href === "string")
      properties.href = properties.href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  });
}
