import { describe, expect, it } from "vitest";
import { type BuiltSite, byId, everyStory, wordsOf } from "./read-site.ts";

describe.each(everyStory())("the passages of the site “$name”", (site) => {
  const { story } = site;

  it.each(story.articles)("stand word for word in the article “$id”, each at its own address", ({ id }) => {
    const marked = [...story.facts, ...story.events].flatMap(({ passages }) => passages.filter(({ article }) => article === id));
    const wrong = marked.flatMap((passage) => {
      const shown = wordsAt(site, passage.address);
      return shown === wordsOf(passage.text) ? [] : [{ address: passage.address, shown, expected: passage.text }];
    });
    expect(wrong).toEqual([]);
  });

  it.each(story.articles)("lead on from the article “$id” to all its facts, and back", ({ id, address, facts }) => {
    const { $ } = site.page(address);
    const linked = new Set(
      $("main a[href]")
        .toArray()
        .map((link) => $(link).attr("href")),
    );
    const addresses = facts.map((fact) => story.facts.find((one) => one.id === fact)?.address);
    expect(addresses.filter((fact) => !linked.has(fact))).toEqual([]);
    const carried = new Set(
      story.facts.filter(({ articles }) => articles.includes(id)).map((fact) => `${fact.address}#in.${id}`),
    );
    const passages = new Set(
      $("a.passage:not(.event)")
        .toArray()
        .map((passage) => $(passage).attr("href")),
    );
    // A passage with several facts leads to its column on the page of the first; the notes beside it lead to all.
    expect([...passages].filter((fact) => !carried.has(fact ?? ""))).toEqual([]);
  });

  it.each(story.facts)("on the fact “$id” are all on its page, and no others", ({ address, passages }) => {
    expect([...new Set(passageLinks(site, address))].sort()).toEqual(passages.map((passage) => passage.address).sort());
    const columns = wordsOf(site.page(address).$("#articles").text());
    expect(passages.filter(({ text }) => !columns.includes(wordsOf(text)))).toEqual([]);
  });

  it("on each event are all on the timeline, and every event is there", () => {
    const timeline = site.page(`${site.base}timeline/`);
    for (const { id, title, passages } of story.events) {
      const entry = timeline.$(byId(`event.${id}`));
      expect(wordsOf(entry.text()), id).toContain(wordsOf(title));
      const datings = passages.filter(({ dating }) => dating !== null);
      expect(
        datings.filter(({ text }) => !wordsOf(entry.text()).toLowerCase().includes(wordsOf(text).toLowerCase())),
        id,
      ).toEqual([]);
      const linked = entry
        .find("a[href]")
        .toArray()
        .map((link) => timeline.$(link).attr("href") ?? "");
      const tellers = new Set(passages.map(({ article }) => story.articles.find((one) => one.id === article)?.address ?? ""));
      expect(
        [...tellers].filter((teller) => !linked.some((href) => href.startsWith(`${teller}#event.${id}.`))),
        id,
      ).toEqual([]);
    }
  });
});

/** The words that a reader sees marked at the address of a passage. */
function wordsAt(site: BuiltSite, address: string): string {
  const { pathname, hash } = new URL(address, "https://site.invalid");
  const place = site.page(pathname).$(byId(decodeURIComponent(hash.slice(1))));
  // A passage with several marks has an anchor around it for each further one.
  const passage = (place.is("span") ? place.find("a.passage") : place).clone();
  passage.find("sup, .visually-hidden").remove();
  return wordsOf(passage.text());
}

/** Where the links of a fact's page lead into articles, at passages on that fact. */
function passageLinks({ page, base }: BuiltSite, address: string): string[] {
  const { $ } = page(address);
  const links = $(`main a[href^="${base}articles/"]`)
    .toArray()
    .map((link) => $(link).attr("href") ?? "");
  return links.filter((href) => href.includes("#"));
}
