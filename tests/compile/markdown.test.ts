import { expect, test } from "vitest";
import { placesInBody } from "./a-content-folder.ts";

test.each([
  ["a cell beyond the columns of its table", "| a | b |\n| - | - |\n| c | d | e | f |", "10:9 not-used"],
  ["an address that no words lead to", "Words.\n\n[site]: https://example.org", "10:1 not-used"],
  ["a second address under one label", "[Site].\n\n[site]: https://example.org\n[SITE]: https://example.com", "11:1 not-used"],
  ["words after the language of code", "```js and more\na\n```", "8:1 not-used"],
  ["white space before an address", "[a](<  https://example.org>)", "8:6 link-address"],
  ["an address without a host", "[a](https:example.org)", "8:5 link-address"],
  ["an address that no browser can read", "[a](https://exa%mple.org/)", "8:5 link-address"],
  ["an address with a host of numbers in brackets", "[a](https://[::1]/)", "8:5 link-address"],
  ["an address with a backslash behind its host", "[a](<https://example.org\\>)", "8:6 link-address"],
  ["such an address that becomes a link by itself", "More.\n\nSee https\\://example.org\\\\ here", "10:1 link-address"],
  ["a script in an address", "[a](java&Tab;script:alert(1))", "8:5 link-address"],
  ["a script between angle brackets", "<javascript:alert(1)>", "8:2 link-address"],
  ["what is written for another renderer", "<Component x={1} />", "8:1 raw-html"],
  ["the end of the page", "Text\n\n</article></body></html>\n\nmore", "10:1 raw-html"],
  ["a comment", "Text <!-- to do --> more", "8:6 raw-html"],
  ["a picture from elsewhere", "![x](https://tracker.example/p.gif)", "8:6 picture-address"],
])("%s is told", async (_what, body, place) => {
  expect(await placesInBody(`${body}\n`)).toEqual([place]);
});

test.each([
  ["fewer cells than columns", "| a | b |\n| - | - |\n| c |"],
  ["words that lead to an address", "[Site] and [it][site] and [site][].\n\n[SITE]: https://example.org 'A site'"],
  ["brackets and letters of any script in an address", "[a](https://bücher.example/[1]?a[]=%20)"],
  ["a sign of less", "5 < 6, and a <3, and <- and \\<b>"],
])("%s is accepted", async (_what, body) => {
  expect(await placesInBody(`${body}\n`)).toEqual([]);
});
