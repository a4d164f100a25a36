import { describe, expect, it } from "vitest";
import { type BuiltPage, everyStory, wordsOf } from "./read-site.ts";

describe.each(everyStory())("after an article of the site “$name”", ({ story, page }) => {
  const reviewed = story.articles.filter((article) => article.reviewed);
  const pathOf = (address: string) => address.split("#")[0];
  const on = new Map(story.facts.map((fact) => [fact.address, fact.passages]));

  it.each(reviewed)(
    "“$id”, the rest is every fact that others tell and it does not, once, and what they tell otherwise",
    ({ id, address }) => {
      const additions = additionsOn(page(`${address}rest/`));
      const lacking = story.facts.filter(({ articles }) => articles.length > 0 && !articles.includes(id));
      const news = additions.filter(({ otherwise }) => !otherwise).map(({ fact }) => fact);
      expect(news.sort()).toEqual(lacking.map((fact) => fact.address).sort());
      const contested = new Set(story.facts.filter(({ status }) => status.includes("contested")).map((fact) => fact.address));
      expect(additions.filter(({ fact, otherwise }) => otherwise && !contested.has(fact))).toEqual([]);
    },
  );

  it.each(reviewed)("“$id”, each is read in a passage on it, that leads to its place", ({ address }) => {
    const unread = additionsOn(page(`${address}rest/`)).filter(
      // A passage that tells several facts is one link, to its place.
      ({ fact, passages }) =>
        !passages.some(({ href, text }) =>
          on.get(fact)?.some((one) => wordsOf(one.text) === text && pathOf(one.address) === pathOf(href)),
        ),
    );
    expect(unread).toEqual([]);
  });

  it.each(reviewed)("“$id”, the others come with those that add more first, none of them itself or twice", ({ address }) => {
    const { $ } = page(`${address}rest/`);
    const parts = $("#added > section").toArray();
    const whose = parts.map((part) => pathOf($(part).find("blockquote a").attr("href") ?? ""));
    expect(new Set([address, ...whose]).size).toBe(1 + parts.length);
    const sizes = parts.map((part) => $(part).find("[data-item]").length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it.each(reviewed)("“$id”, its page leads there, and to whom others name for what it says itself", ({ address }) => {
    const { $ } = page(address);
    const companion = page(`${address}rest/`);
    expect($(`main a[href="${address}rest/"]`).length).toBe(1);
    const leads = $(`main a[href^="${address}rest/#"]`).toArray();
    const places = leads.map((link) => ($(link).attr("href") ?? "").split("#")[1] ?? "");
    expect(places.filter((place) => companion.$(`[id="${place}"]`).length !== 1)).toEqual([]);
  });

  it("that was not reviewed, nothing is said of the rest", () => {
    const others = story.articles.filter((article) => !article.reviewed);
    expect(others.filter(({ address }) => page(address).html.includes(`${address}rest/`))).toEqual([]);
  });
});

interface ShownAddition {
  readonly fact: string;
  readonly otherwise: boolean;
  /** The links of its sentence. */
  readonly passages: readonly { readonly href: string; readonly text: string }[];
}

function additionsOn({ $ }: BuiltPage): ShownAddition[] {
  return $("#added [data-item]")
    .toArray()
    .map((item) => ({
      fact: $(item).find("a").attr("href") ?? "",
      otherwise: $(item).find(".accent").length > 0,
      passages: $(item)
        .closest("ol > li")
        .find("blockquote a")
        .toArray()
        .map((link) => ({ href: $(link).attr("href") ?? "", text: wordsOf($(link).text()) })),
    }));
}
