import { describe, expect, it } from "vitest";
import { withOneSheet } from "../../../src/publish/sheet/one-sheet.ts";

/** A page as Astro writes it, with the scope of a component as `astro-aaaaaaaa`. */
const page = (styles: readonly string[], body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${styles.map((css) => `<style>${css}</style>`).join("")}</head><body>${body}</body></html>`;

const finished = (styles: readonly string[], body: string) => {
  const html = withOneSheet(page(styles, body), new Map());
  const [, sheet, rest] = /<style>([\s\S]*)<\/style><\/head><body>([\s\S]*)<\/body>/.exec(html) ?? [];
  return { sheet, body: rest };
};

const A = ":where(.astro-aaaaaaaa)";

describe("the sheet of a page", () => {
  it("is one, in the order of the styles it was made of, with short names for its layers", () => {
    const { sheet } = finished(
      ["@layer one,two;", "@layer two{p{color:red}}", `@layer one{.a${A}{color:red}}`],
      '<p class="a astro-aaaaaaaa">',
    );
    expect(sheet).toBe("@layer a,b;@layer b{p{color:red}}@layer a{.a{color:red}}");
  });

  it("has no rule for what isn't on the page", () => {
    const css = `.a${A}{color:red}.b${A},em,.a${A} b:hover{color:teal}.c${A}>p,:is(.a,.c)${A},.a${A}:has(.c){top:0}`;
    expect(finished([css], '<p class="a astro-aaaaaaaa">x <b class="astro-aaaaaaaa">y</b>').sheet).toBe(
      ".a{color:red}.a b:hover{color:teal}:is(.a,.c){top:0}",
    );
  });

  it("keeps rules for what can happen to the page", () => {
    const css = `.a${A}:target,.a${A}:hover,.a${A}[open],.a${A}:not(.b),.a${A}::before{color:red}`;
    expect(finished([css], '<details class="a astro-aaaaaaaa">').sheet).toBe(
      ".a:target,.a:hover,.a[open],.a:not(.b),.a:before{color:red}",
    );
  });

  it("keeps a scope, under a short name, only where it tells elements apart", () => {
    const css = `.a${A} li${A}{color:red}.a${A} b${A}{color:teal}`;
    expect(
      finished([css], '<ul class="a astro-aaaaaaaa"><li class="astro-aaaaaaaa"><b class="astro-aaaaaaaa">x</b></ul><li>y'),
    ).toEqual({
      sheet: ".a li:where(.b){color:red}.a b{color:teal}",
      body: '<ul class="a"><li class="b"><b>x</b></ul><li>y',
    });
  });

  it("gives a scope no name that a class has", () => {
    const css = `li${A}{color:red}`;
    expect(finished([css], '<li class="astro-aaaaaaaa"><li class="a">').body).toBe('<li class="b"><li class="a">');
  });

  it("leaves alone what only looks like a class", () => {
    const words = '<p title="class=astro-aaaaaaaa">class="astro-aaaaaaaa"</p><!-- <b class="astro-aaaaaaaa"> -->';
    expect(finished([`.a${A}{top:0}`], words).body).toBe(words);
  });

  it("is the same for a page that looks like an earlier one", () => {
    const html = page([`.a${A}{color:red}`], '<p class="astro-aaaaaaaa a">');
    const known = new Map();
    expect(withOneSheet(html, known)).toBe(withOneSheet(html, known));
    expect(known.size).toBe(1);
  });
});
