import { describe, expect, it } from "vitest";
import { type Node, nodesIn, strangeIn } from "../structured/vocabulary.ts";
import { type BuiltPage, everySite } from "./read-site.ts";

const blocksOf = ({ $ }: BuiltPage): string[] =>
  $("script[type='application/ld+json']")
    .toArray()
    .map((block) => $(block).text());
const dataOf = (page: BuiltPage): unknown[] => blocksOf(page).map((block) => JSON.parse(block));

describe.each(everySite())("the structured data of the site “$name”", ({ pages, page, story, base, host }) => {
  const whole = (address: string) => (host ? new URL(address, host).href : address);
  /** What is said under an id on its own page. */
  const named = (address: string): Node[] =>
    nodesIn(dataOf(page(new URL(address, "https://site.invalid").pathname))).filter((node) => node["@id"] === whole(address));
  const thing = (address: string): Node => named(address).find((node) => node["@type"] !== undefined) ?? {};
  const ids = (value: unknown) => nodesIn(value).flatMap((node) => node["@id"] ?? []);

  it("stands once on each page that has an address of its own, and on no other", () => {
    const without = pages.filter((page) => blocksOf(page).length !== 1).map(({ address }) => address);
    const nowhere = pages.filter(
      ({ address, $ }) => /\/(404|data\/story)\.html$|\/embed\//.test(address) || $("meta[http-equiv=refresh]").length > 0,
    );
    expect(without).toEqual(nowhere.map(({ address }) => address));
    expect(pages.filter((page) => blocksOf(page).length > 1)).toEqual([]);
  });

  it("keeps to the vocabulary of schema.org", () => {
    expect(pages.flatMap((page) => dataOf(page).flatMap(strangeIn))).toEqual([]);
  });

  it("says the same of a thing wherever it is told of", () => {
    const said = new Map<string, string>();
    const otherwise = pages.flatMap((page) =>
      nodesIn(dataOf(page)).flatMap(({ "@id": id, ...properties }) =>
        Object.entries(properties).flatMap(([name, value]) => {
          const what = `${name} of ${id}`;
          if (id === undefined || typeof value !== "string" || (said.get(what) ?? value) === value) {
            said.set(what, String(value));
            return [];
          }
          return [`${what}: ${said.get(what)}, and at ${page.address} ${value}`];
        }),
      ),
    );
    expect(said.size).toBeGreaterThan(100);
    expect(otherwise).toEqual([]);
  });

  it("has every fact as a claim, which appears in the articles that carry it, by the passages there", () => {
    for (const fact of story.facts) {
      const claim = thing(fact.address);
      expect(claim, fact.id).toMatchObject({ "@type": "Claim", text: fact.statement });
      const appearances = [claim.appearance ?? []].flat() as Node[];
      const articles = fact.articles.map((id) => whole(`${base}articles/${id}/`));
      expect(
        appearances.map((article) => article["@id"]),
        fact.id,
      ).toEqual(articles);
      const passages = appearances.flatMap((article) => (article.hasPart as Node[]).map((passage) => passage["@id"]));
      expect(passages.sort(), fact.id).toEqual(fact.passages.map(({ address }) => whole(address)).sort());
      for (const version of (claim.hasPart ?? []) as Node[]) {
        const carrying = fact.passages.filter((passage) =>
          fact.versions.some(({ id, label }) => id === passage.version && label === version.text),
        );
        expect(ids(version.appearance).sort(), fact.id).toEqual(carrying.map(({ address }) => whole(address)).sort());
      }
    }
  });

  it("has every quotation on the pages of the facts it is evidence for", () => {
    const quotations = story.facts.flatMap(({ address }) =>
      nodesIn(dataOf(page(address))).filter((node) => node["@type"] === "Quotation"),
    );
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.some(({ spokenByCharacter }) => spokenByCharacter !== undefined)).toBe(true);
  });

  it("has every event with a day only where that is known", () => {
    const dates = story.events.map(({ address, date }) => {
      const { "@type": type, startDate, endDate, description } = thing(address);
      expect(type, address).toBe("Event");
      return { date, told: [startDate, endDate].filter(Boolean).join("/"), inWords: description !== undefined };
    });
    const plain = (date: string) => /^[\d-]+(\/[\d-]+)?$/.test(date) && !/-2[1-4]$/.test(date);
    const openly = (date: string) => date.replace(/^\.\.\/|\/\.\.$/, "");
    expect(
      dates.filter(({ date, told, inWords }) => (plain(openly(date)) ? told !== openly(date) : told !== "" || !inWords)),
    ).toEqual([]);
  });

  it("says of each article on its page what it is based on, and since when, as far as our copy tells", () => {
    for (const { address, title, published, url, byline, outlet } of story.articles) {
      const { headline, isBasedOn } = thing(address);
      const { named, name } = story.outlets.find(({ id }) => id === outlet) ?? {};
      expect(headline).toBe(title);
      const { datePublished, publisher, author, ...original } = isBasedOn as Node;
      expect(original, address).toMatchObject({ "@type": "NewsArticle", ...(url && { url }) });
      expect(datePublished, address).toBe(published ?? undefined);
      expect(Object(publisher).name, address).toBe(named ? name : undefined);
      expect(
        ((author ?? []) as Node[]).map((one) => one.name),
        address,
      ).toEqual(byline);
    }
  });

  it("has every correction whole on its page, and by its id on the page of everything that it touches", () => {
    for (const { address, date, title, articles, facts, events } of story.corrections) {
      expect(thing(address), address).toMatchObject({ "@type": "CorrectionComment", name: title, datePublished: date });
      expect(String(thing(address).text).length).toBeGreaterThan(0);
      const touched = [
        ...articles.map((id) => `${base}articles/${id}/`),
        ...facts.map((id) => `${base}facts/${id}/`),
        ...(events.length > 0 ? [`${base}timeline/`] : []),
      ];
      expect(touched.filter((link) => !ids(dataOf(page(link))).includes(whole(address)))).toEqual([]);
    }
  });

  it("leads from the first page to every other one", () => {
    const ways = pages.flatMap((page) => nodesIn(dataOf(page)).filter((node) => node["@type"] === "BreadcrumbList"));
    expect(ways.length).toBe(pages.filter((page) => blocksOf(page).length > 0).length - 1);
    for (const { itemListElement } of ways) {
      const [first, ...more] = itemListElement as Node[];
      expect(ids(first)).toEqual([whole(base)]);
      expect(more.length).toBeGreaterThan(0);
    }
  });
});
