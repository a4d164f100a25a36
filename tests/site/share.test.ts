import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageDimensionsFromData } from "image-dimensions";
import { describe, expect, it } from "vitest";
import { everySite, everyStory, theSite } from "./read-site.ts";

const site = theSite("nested");
const bytesOf = (path: string) => readFileSync(join(site.folder, path.slice(site.base.length)));
const said = ($: (typeof site.pages)[number]["$"], name: string) => $(`meta[property="og:${name}"]`).attr("content") ?? "";

// What is shown in place of a page or in a frame, and pages that are files to keep, have no address to paste.
const pasted = ({ address }: { readonly address: string }) => address.endsWith("/") && !address.includes("/embed/");

describe.each(site.pages.filter(pasted))("where its address is pasted, the page $address", ({ $, address }) => {
  it("names itself and a picture that is there, with the address of its host", () => {
    expect(said($, "url")).toBe($("link[rel=canonical]").attr("href"));
    const picture = new URL(said($, "image"));
    expect(picture.origin).toBe(site.host);
    expect(imageDimensionsFromData(bytesOf(picture.pathname))).toEqual({ width: 1200, height: 630, type: "png" });
    expect([said($, "image:width"), said($, "image:height")]).toEqual(["1200", "630"]);
    expect($("meta[name='twitter:card']").attr("content"), address).toBe("summary_large_image");
  });

  it("says what it is: title, description, kind, and its picture in words", () => {
    expect($("title").text()).toContain(said($, "title"));
    expect(said($, "description")).toBe($("meta[name=description]").attr("content"));
    expect(said($, "description").length).toBeLessThanOrEqual(160);
    expect(said($, "type")).toMatch(/^(website|article)$/);
    // The story names no region of its language, and none is made up.
    expect(said($, "locale")).toBe("");
    expect(said($, "image:alt").length).toBeGreaterThan(20);
  });
});

it("what is shown where there is no page says no address of its own", () => {
  const { $ } = site.page(`${site.base}404.html`);
  expect([$("link[rel=canonical]").length, said($, "url"), said($, "image")]).toEqual([0, "", ""]);
});

describe("the words of a picture", () => {
  const { articles, facts, events } = site.story;
  const altOf = (address: string) => said(site.page(address).$, "image:alt");
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

  it.each(facts)("of the fact $id give its numbers", ({ address, statement, articles: carriers, origins, ownVoice }) => {
    const reviewed = articles.filter((article) => article.reviewed).length;
    expect(altOf(address)).toContain(statement);
    expect(altOf(address)).toContain(`${carriers.length} of ${count(reviewed, "article")}`);
    if (origins.length > 0) expect(altOf(address)).toContain(count(origins.length, "named origin"));
    if (ownVoice.length > 0) expect(altOf(address)).toContain(`${ownVoice.length} in `);
  });

  it.each(articles)("of the article $id give its headline and its numbers", ({ address, title, reviewed, facts, alone }) => {
    expect(altOf(address)).toContain(title);
    expect(altOf(address)).toContain(reviewed ? count(facts.length, "fact") : "Not reviewed");
    if (reviewed) expect(altOf(address)).toContain(`${alone.length} told here alone`);
  });

  it("of the timeline give the number of events and of tellings", () => {
    const tellings = events.reduce((sum, { passages }) => sum + new Set(passages.map(({ article }) => article)).size, 0);
    expect(altOf(`${site.base}timeline/`)).toContain(`${count(events.length, "event")}, told ${count(tellings, "time")}`);
  });
});

describe.each(everyStory())("a site that does not know its host, “$name”", ({ pages, files }) => {
  it("names no picture and no address of a page, and draws none", () => {
    const named = pages.filter(({ $ }) => said($, "image") || said($, "url") || $("meta[name='twitter:card']").length > 0);
    expect(named.map(({ address }) => address)).toEqual([]);
    expect([...files].filter((path) => path.includes("/share/"))).toEqual([]);
  });
});

describe.each(everySite())("the site “$name”", ({ base, files, pages, read }) => {
  it("has a manifest and icons that are there, and every page names them", () => {
    const manifest = JSON.parse(read(`${base}site.webmanifest`));
    expect(manifest).toMatchObject({ start_url: base, scope: base });
    const icons: string[] = manifest.icons.map(({ src }: { src: string }) => src);
    expect(icons.filter((icon) => !files.has(icon))).toEqual([]);
    const named = pages
      .filter(pasted)
      .flatMap(({ $ }) => ["manifest", "icon", "apple-touch-icon"].map((rel) => $(`link[rel="${rel}"]`).attr("href")));
    expect(named.filter((href) => !href || !files.has(href))).toEqual([]);
  });

  it("describes no two of its things in the same words", () => {
    const things = pages.filter(pasted).filter(({ $ }) => $("meta[http-equiv=refresh]").length === 0);
    const descriptions = things.map(({ $ }) => $("meta[name=description]").attr("content"));
    expect(descriptions.filter((one, index) => descriptions.indexOf(one) !== index)).toEqual([]);
  });
});
