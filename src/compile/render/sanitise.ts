import type { Options as Schema } from "rehype-sanitize";
import { storyPictureLink } from "../../links.ts";

const OWN_PICTURE = new RegExp(`^${RegExp.escape(storyPictureLink(""))}[a-z][a-z0-9-]*\\.(png|jpe?g|webp)$`);

/**
 * The HTML a text of the content can become: an allow-list, the last gate before the page. Nothing an editor writes
 * depends on it to be dropped: what isn't allowed is told as a problem first.
 */
export const ALLOWED: Schema = {
  tagNames: [
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "ul",
    "ol",
    "li",
    "hr",
    "pre",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "section",
    "a",
    "em",
    "strong",
    "del",
    "code",
    "br",
    "sup",
    "span",
    "figure",
    "img",
    "figcaption",
  ],
  attributes: {
    a: [
      ["className", "passage", "event", "contested", "all", "some", "alone", "data-footnote-backref"],
      "href",
      "id",
      "title",
      "dataFootnoteRef",
      "dataFootnoteBackref",
      "ariaDescribedBy",
      "ariaLabel",
    ],
    figure: [["className", "picture"]],
    // A picture of the story and nothing else, wherever the site is published.
    img: [["src", OWN_PICTURE], "alt", "width", "height", ["loading", "lazy"], ["decoding", "async"]],
    code: [["className", /^language-[^ \t\n\f\r]*$/]],
    h2: [["className", "visually-hidden"], "id"],
    li: ["id"],
    ol: ["start"],
    section: [["className", "footnotes"], "dataFootnotes"],
    sup: ["ariaHidden"],
    span: [["className", "visually-hidden"], "id"],
    td: [["className", /^align-(left|right|center)$/]],
    th: [["className", /^align-(left|right|center)$/]],
  },
  protocols: { href: ["http", "https", "mailto"] },
  // Every id is made here, behind a prefix of its own; a second prefix would break the links of footnotes.
  clobber: [],
  strip: [],
};
