import fc from "fast-check";
import { XSS } from "./xss.ts";

/** An article of arbitrary Markdown: its title and standfirst are one line each. */
export interface ArbitraryArticle {
  readonly title: string;
  readonly standfirst: string;
  readonly body: string;
}

const WORDS =
  "the bridge opened on Sunday, he said café Straße мост сказал γέφυρα الجسر גשר पुल สะพาน 橋が開いた 다리 🌉 👨‍👩‍👧 é n° 1 2024. 3) 10:30 a_b 50% R&D don’t “so” «да» — - + = # ! ~ ^ www. @ fact: when";
const word = fc.constantFrom(...WORDS.split(" "));
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));

const TARGETS = [
  "fact:open",
  "fact:open/now",
  "fact:long,event:opening",
  "event:opening",
  "when:opening/2024",
  'fact:open "mayor"',
  'fact:open "mayor via gazette"',
  "fact:open,fact:long,event:opening 'mayor and gazette'",
];
const WRONG_TARGETS = [
  "fact:opne",
  "fcat:open",
  "fact:",
  "fact:open,,",
  "fact: open",
  "when:opening/2024-13",
  'fact:open "The Mayor"',
];
const ADDRESSES = [
  "https://example.org",
  "http://example.org/a_b?c=d&e=%20#f",
  "<https://example.org/a b>",
  "HTTPS://EXAMPLE.ORG",
  "mailto:a@example.org",
  "Mailto:a@example.org",
  "#footnote-fn-1",
  "#",
  "https://example.org 'a title'",
  "https://example.org/“q”",
  "<  https://example.org>",
  "https://[::1]/",
  "https://user:secret@example.org/",
];
const WRONG_ADDRESSES = [
  "/",
  "",
  "x",
  "?a",
  "tel:1",
  "javascript:alert(1)",
  "data:,",
  "ht tp://x",
  "http:",
  "http:///",
  "..",
  "JAVASCRIPT:1",
];
const ENTITIES = [
  "&amp;",
  "&lt;b&gt;",
  "&#60;i&#62;",
  "&quot;",
  "&copy;",
  "&nbsp;",
  "&AMP",
  "&notanentity;",
  "&#0;",
  "&#x202E;",
  "&ZeroWidthSpace;",
];

/** Words that may stand in a link. */
const phrase = fc.oneof(
  words,
  words,
  words.map((inner) => `*${inner}*`),
  words.map((inner) => `\`${inner}\``),
  fc.tuple(words, words).map(([a, b]) => `${a}\n**~~${b}~~**`),
);

/** What an editor may write: most of these documents are without a problem. */
const careful = fc.letrec<{ inline: string; inlines: string; block: string; blocks: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    tie("inlines").map((inner) => `*${inner}*`),
    tie("inlines").map((inner) => `**${inner}**`),
    tie("inlines").map((inner) => `~~${inner}~~`),
    fc.tuple(phrase, fc.constantFrom(...TARGETS)).map(([inner, target]) => `[${inner}](${target})`),
    fc.tuple(phrase, fc.constantFrom(...ADDRESSES)).map(([inner, address]) => `[${inner}](${address})`),
    words.map((inner) => `\`${inner}\``),
    fc.constantFrom(
      "[^1]",
      "[^two]",
      "<https://example.org/x>",
      "https://example.org/y",
      "a@example.org",
      "[site]",
      "[site][]",
      "[words][site]",
    ),
    fc.constantFrom(...ENTITIES.slice(0, 8), "\\*", "\\<b>", "\\[x\\](y)", "  \nbreak", "\\\nbreak", "\nnext line"),
  ),
  inlines: fc.array(tie("inline"), { minLength: 1, maxLength: 3 }).map((list) => list.join(" ")),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie("inlines"),
    tie("inlines").map((inner) => `## ${inner.replace(/\n/g, " ")}`),
    fc.tuple(tie("blocks"), fc.constantFrom("> ", "- ", "1. ", "7) ", "* ")).map(([inner, sign]) => nest(inner, sign)),
    fc.array(tie("inlines"), { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => nest(item, "- ")).join("\n")),
    fc.tuple(words, fc.constantFrom("", "js", "c++", "f#", "“")).map(([inner, info]) => `\`\`\`${info}\n${inner}\n\`\`\``),
    words.map((inner) => `    ${inner}`),
    fc.constantFrom("---", "***"),
    fc
      .tuple(
        fc.array(fc.array(tie("inlines"), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
        fc.constantFrom("| - | :-: |", "| -: | - |"),
      )
      .map(([rows, rule]) => ["| a | b |", rule, ...rows.map((row) => `| ${row.join(" | ").replace(/\n/g, " ")} |`)].join("\n")),
  ),
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((list) => list.join("\n\n")),
}));

const hostile = fc.oneof(
  fc.constantFrom(...XSS),
  fc.constantFrom(...WRONG_TARGETS, ...WRONG_ADDRESSES).map((target) => `[words](${target})`),
  fc.constantFrom(...ENTITIES),
  fc.constantFrom(
    "# rank one",
    "#### rank four",
    "- [ ] box",
    "![map](map.png)",
    "[^none]",
    "[^2]: unused",
    "[unused]: https://example.org",
    "[[a](fact:open)](fact:long)",
    "[a <https://example.org>](fact:open)",
    "[a[^1]](fact:open)",
    "[a[^1]](https://example.org)",
    "[](fact:open)",
    "[ ](fact:open)",
    "[`a`](fact:open)",
    "[a\nb](fact:open)",
    "[a\n\nb](fact:open)",
    "<fact:open>",
    "[a][mark]\n\n[mark]: fact:open",
    "a | b\n- | -\nc | d | e | f",
    "<b>bold</b>",
    "a <br> b",
    "\u200b",
    "\u0000",
    "\u202e",
    "\ufeff",
    "\r",
    "\t",
  ),
);

/** Signs of Markdown and HTML in any order. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."*_~`[]()<>!#|:-+=\\&;\"'/^@{}.\n\n \t1a".split("")),
      fc.constantFrom(
        "](",
        "fact:open",
        "[^1]",
        "[^1]: ",
        "\n\n",
        "\n> ",
        "\n- ",
        "\n1. ",
        "```",
        "    ",
        "https://",
        "www.a.org",
        "<a ",
        "&#",
        "javascript:",
      ),
      word,
      fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(""));

const FOOTNOTES =
  "[^1]: A note.\n\n[^two]: Another *note* [with](fact:long).\n\n    And more[^1].\n\n[site]: https://example.org/site 'A site'";

const body = fc.oneof(
  { weight: 5, arbitrary: careful.blocks },
  { weight: 3, arbitrary: fc.tuple(careful.blocks, hostile, careful.inlines).map(([a, b, c]) => `${a}\n\n${b} ${c}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(careful.inlines, hostile, fc.constantFrom("> ", "- ", "")).map(([a, b, sign]) => nest(`${a} ${b}`, sign)),
  },
  { weight: 2, arbitrary: soup },
);

export const arbitraryArticle: fc.Arbitrary<ArbitraryArticle> = fc.record({
  title: lineOf(fc.oneof({ weight: 3, arbitrary: careful.inlines }, { weight: 1, arbitrary: soup })),
  standfirst: lineOf(fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: hostile })),
  body: fc
    .tuple(body, fc.constantFrom("\n", "\n", "\r\n"))
    .map(([text, end]) => `${text}\n\n${usedOf(text)}`.replace(/\r?\n/g, end)),
});

/** A line for a field; it can't be blank there. */
function lineOf(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return text.map(
    (value) =>
      value
        .replace(/[\r\n]+/g, " ")
        .replace(/\[\^[^\]]*\]|\[site\]/g, "")
        .trim() || "A title",
  );
}

/** The notes and definitions that a text leads to, so that few are unused. */
function usedOf(text: string): string {
  const [one = "", two = "", more = "", site = ""] = FOOTNOTES.split("\n\n");
  const leadsToTwo = text.includes("[^two]");
  return [
    ...(text.includes("[^1]") || leadsToTwo ? [one] : []),
    ...(leadsToTwo ? [two, more] : []),
    ...(text.includes("[site]") ? [site] : []),
  ].join("\n\n");
}

function nest(text: string, sign: string): string {
  const further = sign === "> " ? sign : " ".repeat(sign.length);
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? sign : further) + line)
    .join("\n");
}
