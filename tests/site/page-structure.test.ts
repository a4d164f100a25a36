import type { Cheerio, CheerioAPI } from "cheerio";
import { describe, expect, it } from "vitest";
import { byId, everyStory, wordsOf } from "./read-site.ts";

const SEARCH = "/search/";

describe.each(everyStory().flatMap(({ pages }) => pages))("the page $address", ({ $, address }) => {
  it("has a title, a description and a language", () => {
    expect(wordsOf($("head > title").text())).not.toBe("");
    expect(wordsOf($("head > meta[name=description]").attr("content") ?? "")).not.toBe("");
    expect($("html").attr("lang")).toMatch(/^[a-z]{2,3}(-|$)/);
    expect($("html").attr("dir")).toMatch(/^(ltr|rtl)$/);
  });

  it("has one main heading, and headings without gaps", () => {
    const levels = $("h1, h2, h3, h4, h5, h6")
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0], "the first heading").toBe(1);
    const gaps = levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1]}, then h${level}`] : [],
    );
    expect(gaps).toEqual([]);
  });

  it("has one main part, reached by the first link", () => {
    expect($("main")).toHaveLength(1);
    const first = $("body a").first().attr("href") ?? "";
    expect($(first).is("main"), `${first} on ${address}`).toBe(true);
  });

  it("runs no script, unless it is the page of search and this is its own; holds no inline style and no event handler", () => {
    const scripts = $("script:not([type='application/ld+json'])")
      .toArray()
      .map((script) => $(script).toString());
    const own = /^<script type="module" src="\/_astro\/[\w.-]+\.js"><\/script>$/;
    expect(scripts).toEqual(address === SEARCH ? [expect.stringMatching(own)] : []);
    const attributes = $("*")
      .toArray()
      .flatMap((element) => Object.keys("attribs" in element ? element.attribs : {}));
    expect([...new Set(attributes.filter((name) => name === "style" || /^on/.test(name)))]).toEqual([]);
  });

  it("names every table, and says what each of its headings is for", () => {
    const tables = $("table:not(.prose table)")
      .toArray()
      .map((table) => $(table));
    expect(tables.filter((table) => wordsOf(table.children("caption").text()) === "").map(opening)).toEqual([]);
    expect(
      $("th:not([scope]):not(.prose th)")
        .toArray()
        .map((heading) => opening($(heading))),
    ).toEqual([]);
  });

  it("gives every picture a name, or hides it from those who listen", () => {
    const pictures = $("img, svg, [role=img]")
      .toArray()
      .map((picture) => $(picture));
    expect(pictures.filter((picture) => nameOf($, picture) === "").map(opening)).toEqual([]);
  });

  it("has no empty link, heading or list", () => {
    const silent = (selector: string) =>
      $(selector)
        .toArray()
        .map((element) => $(element))
        .filter((element) => wordsOf(element.text()) === "" && !nameOf($, element) && !element.find("svg, img").length);
    expect(silent("a[href], h1, h2, h3, h4, h5, h6, ul, ol, caption, figcaption, legend").map(opening)).toEqual([]);
  });

  it("says “undefined”, “null” or “NaN” nowhere", () => {
    const attributes = $("*")
      .toArray()
      .flatMap((element) => Object.values("attribs" in element ? element.attribs : {}));
    const text = [$("body").text(), $("title").text(), ...attributes].join("\n");
    expect(text.match(/.{0,30}(\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date).{0,30}/g) ?? []).toEqual([]);
  });
});

function nameOf($: CheerioAPI, element: Cheerio<never> | ReturnType<CheerioAPI>): string {
  if (element.closest("[aria-hidden=true]").length > 0) return "hidden";
  const labels = (element.attr("aria-labelledby") ?? "").split(" ").map((id) => (id ? $(byId(id)).text() : ""));
  return wordsOf([element.attr("aria-label"), element.attr("alt"), element.children("title").text(), ...labels].join(" "));
}

function opening(element: ReturnType<CheerioAPI>): string {
  return (element.toString().match(/^<[^>]*>/)?.[0] ?? "").slice(0, 160);
}
