import { XSS } from "./xss.ts";

/** Single words in many scripts, and signs that mean something to Markdown. */
export const WORDS: readonly string[] =
  "the bridge opened on Sunday, he said café Straße мост сказал γέφυρα الجسر גשר पुल สะพาน 橋が開いた 다리 🌉 👨‍👩‍👧 é n° 1 2024. 3) 10:30 a_b 50% R&D don’t “so” «да» — - + = # ! ~ ^ www. @ fact: when".split(
    " ",
  );

/** What a mark leads to in the folder of `compileInMemory`. */
export const TARGETS: readonly string[] = [
  "fact:open",
  "fact:open/now",
  "fact:long,event:opening",
  "event:opening",
  "when:opening/2024",
  'fact:open "mayor"',
  'fact:open "mayor via gazette"',
  "fact:open,fact:long,event:opening 'mayor and gazette'",
];
const WRONG_TARGETS: readonly string[] = [
  "fact:opne",
  "fcat:open",
  "fact:",
  "fact:open,,",
  "fact: open",
  "when:opening/2024-13",
  'fact:open "The Mayor"',
];
/** What an ordinary link may lead to. */
export const ADDRESSES: readonly string[] = [
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
  "https://user:secret@example.org/",
];
const WRONG_ADDRESSES: readonly string[] = [
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
  "https://[::1]/",
  "https://exa%mple.org/",
  "..",
  "JAVASCRIPT:1",
];
/** Characters written as HTML does; the last ones are not let through. */
export const ENTITIES: readonly string[] = [
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

/** What no text should hold, or holds by a slip. */
export const HOSTILE: readonly string[] = [
  ...XSS,
  ...[...WRONG_TARGETS, ...WRONG_ADDRESSES].map((target) => `[words](${target})`),
  ...ENTITIES,
  "# rank one",
  "#### rank four",
  "- [ ] box",
  "![map](map.png)",
  "![a map](../pictures/map.png)",
  "![](../pictures/map.png)",
  "![[map.png]]",
  "![a map](../pictures/my map.png)",
  "![a map][map]\n\n[map]: ../pictures/map.png",
  "![a [map](fact:open)](../pictures/map.png)",
  "[![a map](../pictures/map.png)](fact:open)",
  "![a map](//evil.example/map.png)",
  "![a map](../pictures/../map.png)",
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
];

/** Signs of Markdown and HTML, and their beginnings. */
export const SIGNS: readonly string[] = [
  ..."*_~`[]()<>!#|:-+=\\&;\"'/^@{}.\n\n \t1a",
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
];
