import { expect, it } from "vitest";
import { withoutIdleSpace } from "../../src/publish/idle-space.ts";

it("what stands between blocks goes", () => {
  expect(withoutIdleSpace("<body>\n <ul> <li> <p>One</p>\n </li> <li>Two</li> </ul> </body>\n")).toBe(
    "<body><ul><li><p>One</p></li><li>Two</li></ul></body>",
  );
});

it("between words and what stands among them one space stays", () => {
  expect(withoutIdleSpace('<p> See\n  <a href="/">this</a> <b>and</b>  that </p>')).toBe(
    '<p>See <a href="/">this</a> <b>and</b> that</p>',
  );
});

it("a space that does not break stays, even at the edge", () => {
  expect(withoutIdleSpace("<p>\u00a0 “\u202fquoi\u202f?\u202f”\u00a0</p>")).toBe("<p>\u00a0 “\u202fquoi\u202f?\u202f”\u00a0</p>");
});

it("values, styles and data stay as they are", () => {
  const html = '<p title="a  >\n b">x</p><style>a  {}\n</style><script type="application/ld+json">{"a":  "b"}\n</script>';
  expect(withoutIdleSpace(html)).toBe(html);
});

it("the text of an article stays as it is, and what follows it does not", () => {
  const prose = '<div class="prose"> <ul>\n<li>a</li>\n<li>b</li></ul> <div> </div> </div>';
  expect(withoutIdleSpace(`<div> ${prose} <p> x</p> </div>`)).toBe(`<div>${prose}<p>x</p></div>`);
});

it("a page with text whose spaces are kept stays as it is", () => {
  const html = "<div> <pre>a\n  b</pre> </div>";
  expect(withoutIdleSpace(html)).toBe(html);
});
