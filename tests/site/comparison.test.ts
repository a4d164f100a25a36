import { describe, expect, it } from "vitest";
import { type BuiltSite, byId, everyStory } from "./read-site.ts";

type Article = BuiltSite["story"]["articles"][number];

describe.each(everyStory())("on the site “$name”, each two articles side by side", (site) => {
  const { base, story } = site;
  const reviewed = story.articles.filter((article) => article.reviewed);
  const couples = reviewed.flatMap((left, index) => reviewed.slice(index + 1).map((right) => [left, right] as const));
  const pageOf = ([left, right]: readonly [Article, Article]) => site.page(`${base}compare/${left.letter}-${right.letter}/`);
  const factsAt = (couple: readonly [Article, Article], id: string) => {
    const { $ } = pageOf(couple);
    const items = $(`${byId(id)} [data-item]`).toArray();
    return items.map((item) => $(item).find(`a[href^="${base}facts/"]`).first().attr("href")).sort();
  };
  const addresses = (ids: readonly string[]) =>
    story.facts
      .filter(({ id }) => ids.includes(id))
      .map(({ address }) => address)
      .sort();

  it("have one page, and there is no page of anything else", () => {
    const pages = site.pages.filter(
      ({ address, $ }) => address.startsWith(`${base}compare/`) && $("meta[http-equiv=refresh]").length === 0,
    );
    expect(pages.map(({ address }) => address).sort()).toEqual(couples.map((couple) => pageOf(couple).address).sort());
  });

  it.each(couples)("share what both carry, and have what only one carries, each fact once: $letter and another", (...couple) => {
    const [left, right] = couple;
    expect(factsAt(couple, "both")).toEqual(addresses(left.facts.filter((id) => right.facts.includes(id))));
    expect(factsAt(couple, `only.${left.letter}`)).toEqual(addresses(left.facts.filter((id) => !right.facts.includes(id))));
    expect(factsAt(couple, `only.${right.letter}`)).toEqual(addresses(right.facts.filter((id) => !left.facts.includes(id))));
  });

  it.each(couples)("give those numbers in their first lines: $letter and another", (...couple) => {
    const [left, right] = couple;
    const { $ } = pageOf(couple);
    const shown = (href: string) =>
      $(`[data-count][href="${href}"]`)
        .toArray()
        .map((count) => Number($(count).text()));
    const both = left.facts.filter((id) => right.facts.includes(id)).length;
    expect(shown("#both")).toEqual([both]);
    expect(shown("#differ")).toHaveLength(both > 0 ? 1 : 0);
    expect(shown(`#only.${left.letter}`)).toEqual([left.facts.length - both]);
    expect(shown(`#only.${right.letter}`)).toEqual([right.facts.length - both]);
  });

  it.each(couples)("lead to passages of their own: $letter and another", (...couple) => {
    const { $ } = pageOf(couple);
    const [left, right] = couple;
    const wrong = $(".said.left a[href*='#fact.']")
      .toArray()
      .filter((a) => !a.attribs.href?.startsWith(`${left.address}#`));
    const alsoWrong = $(".said.right a[href*='#fact.']")
      .toArray()
      .filter((a) => !a.attribs.href?.startsWith(`${right.address}#`));
    expect([...wrong, ...alsoWrong].map((a) => a.attribs.href)).toEqual([]);
  });

  it("are all in the picture of how much each two share, with the number that their page shows", () => {
    const { $ } = site.page(`${base}facts/`);
    const cells = $("#agreement [data-count][href*='/compare/']").toArray();
    expect(cells.map((cell) => [$(cell).attr("href"), Number($(cell).text())]).sort()).toEqual(
      couples.map((couple) => [`${pageOf(couple).address}#both`, factsAt(couple, "both").length]).sort(),
    );
  });
});
