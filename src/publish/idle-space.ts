// No style sheet of ours sets these side by side in a line of text with nothing but a space of the source between them.
const BLOCKS = new Set(
  (
    "html head body meta link title style script header footer main nav section article aside div p ul ol li dl dt dd " +
    "h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr td th figure figcaption blockquote details summary fieldset legend " +
    "search hr"
  ).split(" "),
);
const TAG = /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>|<\/?([a-zA-Z][\w-]*)(?:[^>"]|"[^"]*")*>/g;

/**
 * Takes the white space from a page that no reader sees: all of it beside the tag of a block, and all but one space elsewhere.
 * The text of an article stays as it is, since others count its characters to find a passage, and so does a page with text
 * whose spaces are kept (`pre`).
 *
 * @param html a page that Astro wrote: every value in quotation marks
 */
export function withoutIdleSpace(html: string): string {
  if (html.includes("<pre")) return html;
  let out = "";
  let end = 0;
  let afterBlock = true;
  let inProse = 0;
  for (const { 0: tag, 1: raw, 2: name = raw, index } of html.matchAll(TAG)) {
    const block = name === undefined || BLOCKS.has(name.toLowerCase());
    const gap = html.slice(end, index);
    out += (inProse > 0 ? gap : shown(gap, afterBlock, block)) + tag;
    end = index + tag.length;
    afterBlock = block;
    if (name === "div" && (inProse > 0 || tag.includes('class="prose'))) inProse += tag.startsWith("</") ? -1 : 1;
  }
  return out + shown(html.slice(end), afterBlock, true);
}

/** A space that does not break is one that was written on purpose, so `\s` would take too much. */
function shown(text: string, afterBlock: boolean, beforeBlock: boolean): string {
  const one = text.replace(/[ \t\n\r\f]+/g, " ");
  const from = afterBlock && one.startsWith(" ") ? 1 : 0;
  return one.slice(from, beforeBlock && one.endsWith(" ") ? Math.max(from, one.length - 1) : one.length);
}
