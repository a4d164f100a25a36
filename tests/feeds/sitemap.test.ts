import { describe, expect, it } from "vitest";
import { type Dated, robots, sitemap } from "../../src/feeds/sitemap.ts";

const dated: Dated = {
  story: { asOf: "2024-03-01" },
  articles: [
    { id: "dw", letter: "A" },
    { id: "post", letter: "B" },
  ],
  corrections: [
    { date: "2024-03-05", articles: ["dw"], facts: [] },
    { date: "2024-02-02", articles: ["post"], facts: ["price"] },
  ],
};

const datesOf = (...links: string[]): Record<string, string> =>
  Object.fromEntries(
    [...sitemap(links, dated, "https://host.example").matchAll(/<loc>https:..host.example(.*?)<\/loc>(?:<lastmod>(.*?)<)?/g)].map(
      ([, link = "", date = ""]) => [link, date],
    ),
  );

describe("a sitemap", () => {
  it("dates a page by the day of the story, or by a later correction that touches it", () => {
    expect(datesOf("/articles/dw/", "/articles/dw/rest/", "/articles/post/", "/facts/price/", "/facts/price/page/2/")).toEqual({
      "/articles/dw/": "2024-03-05",
      "/articles/dw/rest/": "2024-03-05",
      "/articles/post/": "2024-03-01",
      "/facts/price/": "2024-03-01",
      "/facts/price/page/2/": "2024-03-01",
    });
  });

  it("dates what follows from the whole story by its newest correction", () => {
    const links = ["/", "/facts/", "/facts/page/2/", "/timeline/", "/corrections/"];
    expect(datesOf(...links)).toEqual(Object.fromEntries(links.map((link) => [link, "2024-03-05"])));
  });

  it("dates a comparison by the corrections of either article", () => {
    const all = { ...dated, articles: [...dated.articles, { id: "blog", letter: "C" }] };
    expect(sitemap(["/compare/A-B/", "/compare/B-C/"], all, "https://host.example")).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://host.example/compare/A-B/</loc><lastmod>2024-03-05</lastmod></url>
      <url><loc>https://host.example/compare/B-C/</loc><lastmod>2024-03-01</lastmod></url>
      </urlset>
      "
    `);
  });

  it("gives no date to a page that does not follow from the story", () => {
    expect(datesOf("/about/checks/")).toEqual({ "/about/checks/": "" });
  });

  it("escapes what XML asks to", () => {
    expect(sitemap(["/a?b&c"], dated, "https://host.example")).toContain("<loc>https://host.example/a?b&amp;c</loc>");
  });
});

it("robots may read everything, and are told of the sitemap", () => {
  expect(robots("https://host.example/sitemap.xml")).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: https://host.example/sitemap.xml
    "
  `);
});
