import { createHash } from "node:crypto";
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { storyHtml } from "../../src/data/story-html.ts";
import { anArticle } from "../compile/a-content-folder.ts";
import { aPng } from "../compile/a-picture.ts";
import { AWKWARD, evidenceWith, HOSTILE } from "./some-evidence.ts";

const CSS = "a > b { color: teal }\n";
const enclosed = { css: CSS, bytesOf: () => aPng() };
const made = async (site?: string) => load(storyHtml(await evidenceWith(AWKWARD, site), enclosed));

describe("story.html", () => {
  it("loads nothing, runs nothing, and says so in its policy", async () => {
    const $ = await made();
    expect($("script, img, link, iframe, [src], [style]")).toHaveLength(0);
    expect($("style").text()).toBe(CSS);
    const hash = createHash("sha256").update(CSS).digest("base64");
    expect($('meta[http-equiv="content-security-policy"]').attr("content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it("leads to places in itself, each of which is there once", async () => {
    const $ = await made();
    const ids = $("[id]")
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = $("a[href]")
      .toArray()
      .map(({ attribs }) => attribs.href ?? "");
    expect(links.filter((href) => !href.startsWith("#") && !href.startsWith("https://licence.example/"))).toEqual([]);
    expect(links.filter((href) => href.startsWith("#") && !ids.includes(href.slice(1)))).toEqual([]);
    expect(links).toContain("#first/fact.open.1");
    expect(ids).toEqual(expect.arrayContaining(["fact.open", "event.opening", "source.mayor", "article.marsa"]));
  });

  it("keeps the words of each passage where its id is", async () => {
    const $ = await made();
    expect($('[id="first/fact.open.1"]').text().replace(/\s+/g, " ")).toBe("is open");
    expect($('[id="marsa/fact.open.1"]').text()).toBe("سيفتح");
    expect($('[id="marsa/fact.open.1"]').closest("[lang]").attr("lang")).toBe("ar");
  });

  it("holds its pictures itself", async () => {
    const shown = { "articles/pictured.md": anArticle({ letter: "D", body: "![A map](../pictures/map.png)\n" }) };
    const evidence = await evidenceWith({ ...AWKWARD, ...shown, "pictures/map.png": aPng() });
    const $ = load(storyHtml(evidence, enclosed));
    expect($("img").attr()).toMatchObject({ alt: "A map", src: `data:image/png;base64,${aPng().toString("base64")}` });
  });

  it("shows hostile names as text", async () => {
    const $ = await made();
    expect($("h1").text()).toBe(HOSTILE);
    expect($("h4").first().text()).toBe("=HYPERLINK(1)");
  });

  it("leads home only where the address of the site is known", async () => {
    expect((await made("https://host.example"))('main a[href^="https://host"]').attr("href")).toBe("https://host.example/");
    expect((await made())('main a[href^="/"]')).toHaveLength(0);
  });
});
