import { load } from "cheerio";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { byId, everySite, theSite } from "./read-site.ts";

const site = theSite("nested");
const { story, base, host } = site;
const whole = (link: string) => new URL(link, host ?? "").href;
const files = ["feed.xml", "atom.xml", "feed.json", "sitemap.xml"];

describe("a site that knows its address", () => {
  const feeds = {
    "feed.xml": () => parseRssFeed(site.read(`${base}feed.xml`)).items?.map(({ link }) => link),
    "atom.xml": () => parseAtomFeed(site.read(`${base}atom.xml`)).entries?.map(({ links }) => links?.[0]?.href),
    "feed.json": () => parseJsonFeed(site.read(`${base}feed.json`)).items?.map(({ url }) => url),
  };

  it.each(Object.entries(feeds))("tells of every article and correction in %s", (_, addresses) => {
    const all = [...story.articles, ...story.corrections].map(({ address }) => whole(address));
    expect([...(addresses() ?? [])].sort()).toEqual(all.sort());
  });

  it.each([base, `${base}about/`, `${base}corrections/`])("offers its feeds at %s", (address) => {
    const offered = site
      .page(address)
      .$("head link[rel=alternate]")
      .toArray()
      .map((link) => [link.attribs.type, link.attribs.href]);
    expect(offered).toEqual([
      ["application/rss+xml", `${base}feed.xml`],
      ["application/atom+xml", `${base}atom.xml`],
      ["application/feed+json", `${base}feed.json`],
    ]);
  });

  it("names in its sitemap every page that has an address of its own, and nothing else", () => {
    const $ = load(site.read(`${base}sitemap.xml`), { xml: true });
    const listed = $("loc")
      .toArray()
      .map((loc) => $(loc).text());
    const pages = site.pages.filter(
      ({ $ }) => $("link[rel=canonical]").length > 0 && $("meta[http-equiv=refresh], meta[name=robots]").length === 0,
    );
    expect(listed).toEqual(pages.map(({ address }) => whole(address)).sort());
    expect($("lastmod").length).toBe(listed.length - 1);
  });

  it("has nothing for robots in a folder of a host, where none looks", () => {
    expect(site.files.has(`${base}robots.txt`)).toBe(false);
  });
});

it("a site that does not know its address has no feed and no sitemap, and offers none", () => {
  const second = theSite("second");
  expect(files.filter((file) => second.files.has(`/${file}`))).toEqual([]);
  expect(second.pages.filter(({ $ }) => $("link[rel=alternate]").length > 0)).toEqual([]);
});

describe.each(everySite())("the corrections of the site “$name”", ({ story, page }) => {
  it("are told of on every page that they touch, and on no other", () => {
    const told = (address: string) => {
      const { pathname, hash } = new URL(address, "https://site.invalid");
      const { $ } = page(pathname);
      const within = hash ? $(byId(hash.slice(1))) : $("body");
      return within
        .find(".corrected a")
        .toArray()
        .map((link) => link.attribs.href);
    };
    const things = { articles: story.articles, facts: story.facts, events: story.events };
    for (const [kind, list] of Object.entries(things)) {
      for (const { id, address } of list) {
        const touching = story.corrections.filter((correction) => correction[kind as keyof typeof things].includes(id));
        expect(told(address), address).toEqual(touching.map(({ address }) => address));
      }
    }
  });
});
