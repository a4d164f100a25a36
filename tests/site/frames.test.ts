import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { headersFor, readHeaders } from "../../src/publish/host-headers.ts";
import { everySite, theSite, wordsOf } from "./read-site.ts";

const rules = readHeaders(readFileSync("public/_headers", "utf8"));
const site = theSite("nested");
const { story, base, host } = site;
const embeds = site.pages.filter(({ address }) => address.startsWith(`${base}embed/`));

describe.each(everySite())("the headers of the site “$name”", ({ base: folder, files }) => {
  it("forbid every page but those for frames to be framed, and say no header twice", () => {
    const wrong = [...files].flatMap((file) => {
      const path = `/${file.slice(folder.length)}`.replace(/\/index\.html$/, "/");
      const headers = headersFor(path, rules);
      const twice = [...headers].flatMap(([name, values]) => (values.length > 1 ? `${path}: ${name} twice` : []));
      const ancestors = headers.get("Content-Security-Policy")?.[0];
      const wanted = path.startsWith("/embed/") ? "frame-ancestors *" : "frame-ancestors 'none'";
      return [...twice, ...(file.endsWith(".html") && ancestors !== wanted ? [`${path}: ${ancestors}`] : [])];
    });
    expect(wrong).toEqual([]);
  });
});

describe("a fact for a frame on another site", () => {
  it("is there for every fact, under each name it ever had, and where it was withdrawn", () => {
    const gone = story.withdrawn.filter(({ kind }) => kind === "fact");
    const ids = [...story.facts, ...gone].flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(embeds.map(({ address }) => address).sort()).toEqual(ids.map((id) => `${base}embed/facts/${id}/`).sort());
  });

  it("says that its page is to be found in its place, and leads there out of the frame", () => {
    for (const { $, address } of embeds) {
      const canonical = new URL($("link[rel=canonical]").attr("href") ?? "", host ?? undefined);
      expect(site.page(canonical.pathname).$("h1").length, address).toBe(1);
      expect($("meta[name=robots]").attr("content")).toBe("noindex");
      expect($(`main a[href="${canonical.pathname}"]`).attr("target")).toBe("_blank");
      expect($("a:not([target=_blank])").length).toBe(0);
    }
  });

  it("is in no sitemap", () => {
    expect(site.read(`${base}sitemap.xml`)).not.toContain("/embed/");
  });

  it("weighs next to nothing and loads nothing", () => {
    for (const { $, html, address } of embeds) {
      expect(Buffer.byteLength(html), address).toBeLessThan(8_000);
      expect($("script, img, link[rel=preload], link[rel=stylesheet]").length).toBe(0);
      expect(html).not.toContain("url(");
    }
  });

  it("is given to other sites on the page of the fact, as HTML to copy", () => {
    for (const { address, statement, id } of story.facts) {
      const { $ } = site.page(address);
      const frame = load($("details pre code").text())("iframe");
      expect(frame.attr("src")).toBe(`${host}${base}embed/facts/${id}/`);
      expect(frame.attr("title")).toBe(statement);
      expect(frame.attr("loading")).toBe("lazy");
      expect(wordsOf($("details:has(pre) summary").text())).toBe("Show this fact on another site");
    }
  });

  it("is not offered where the address of the site is not known", () => {
    const { pages } = theSite("second");
    expect(pages.filter(({ address }) => address.startsWith("/embed/"))).toEqual([]);
    expect(pages.filter(({ html }) => html.includes("iframe")).map(({ address }) => address)).toEqual([]);
  });
});
