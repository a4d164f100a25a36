import { describe, expect, it } from "vitest";
import { byId, everySite } from "./read-site.ts";

describe.each(everySite())("what was at an address before, on the site “$name”", ({ story, base, host, page, pages }) => {
  const things = { article: story.articles, fact: story.facts, event: story.events };
  const leads = (from: string): string => {
    const { $ } = page(from);
    const [, to = ""] = /^0;url=(.*)$/.exec($("meta[http-equiv=refresh]").attr("content") ?? "") ?? [];
    expect($(`main a[href="${to}"]`), from).toHaveLength(1);
    return to;
  };

  it("leads on from every earlier id, wherever the thing had a page", () => {
    for (const [kind, named] of Object.entries(things)) {
      for (const { id, aliases, address } of named) {
        for (const alias of aliases) {
          expect(leads(`${base}cite/${kind}.${alias}/`)).toBe(`${base}cite/${kind}.${id}/`);
          if (kind === "event") expect(page(`${base}timeline/`).$(byId(`event.${alias}`))).toHaveLength(1);
          else expect(leads(`${base}${kind}s/${alias}/`)).toBe(address);
          if (kind === "article") expect(leads(`${base}articles/${alias}/rest/`)).toBe(`${address}rest/`);
        }
      }
    }
    for (const { aliases } of story.sources)
      for (const alias of aliases) expect(page(`${base}sources/`).$(byId(`source.${alias}`))).toHaveLength(1);
  });

  it("leads from wherever an article stood that was withdrawn to the page that says so", () => {
    for (const { kind, id, letter } of story.withdrawn) {
      if (kind !== "article" || letter === null) continue;
      const to = `${base}articles/${id}/`;
      const beside = story.articles.filter(({ reviewed }) => reviewed).map((other) => [letter, other.letter].sort().join("-"));
      expect(beside.length).toBeGreaterThan(0);
      for (const pair of beside) expect(leads(`${base}compare/${pair}/`)).toBe(to);
      for (const from of [`${base}articles/${id}/rest/`, `${base}cite/article.${id}/`]) expect(leads(from)).toBe(to);
    }
  });

  it("names the new address as the one that counts, and says nothing of itself to machines", () => {
    const moved = pages.filter(({ $ }) => $("meta[http-equiv=refresh]").length > 0);
    for (const { address, $ } of moved) {
      const to = leads(address);
      expect($("link[rel=canonical]").attr("href"), address).toBe(host === null ? undefined : new URL(to, host).href);
      expect($("script")).toHaveLength(0);
    }
  });
});

it("the second story has every kind of former address", () => {
  const [, second] = everySite();
  const { articles, facts, events, sources, withdrawn } = second?.story ?? {
    articles: [],
    facts: [],
    events: [],
    sources: [],
    withdrawn: [],
  };
  for (const things of [articles, facts, events, sources]) expect(things.flatMap(({ aliases }) => aliases)).not.toEqual([]);
  expect(withdrawn.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["article", "fact", "event"]));
});
