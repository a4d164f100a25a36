import { describe, expect, it } from "vitest";
import { type BuiltPage, type BuiltSite, everyStory, wordsOf } from "./read-site.ts";

type Fact = BuiltSite["story"]["facts"][number];

describe.each(everyStory())("the tallies of the site “$name” are those of its data", (site) => {
  const { base, story } = site;
  const reviewed = story.articles.filter((article) => article.reviewed);
  const contested = story.facts.filter(isContested);

  it("on the first page: what all agree on, what is contested, what is repeated", () => {
    const page = site.page(base);
    expect.soft(shown(page, "#agreed")).toEqual([story.facts.filter(({ status }) => status.includes("unanimous")).length]);
    expect.soft(shown(page, "#contested")).toEqual([contested.length]);
    const repeated = story.facts.filter(({ status, origins }) => status.includes("shared") && origins.length === 1);
    expect.soft(shown(page, "#repeated")).toEqual([repeated.length]);
  });

  it("among the facts: how many articles carry how many", () => {
    const page = site.page(`${base}facts/`);
    const of = (articles: number) => story.facts.filter((fact) => !isContested(fact) && fact.articles.length === articles).length;
    expect.soft(shown(page, "#contested")).toEqual(contested.length > 0 ? [contested.length] : []);
    for (const [index] of reviewed.entries()) {
      expect.soft(shown(page, `#in-${index + 1}`), `in ${index + 1}`).toEqual(of(index + 1) > 0 ? [of(index + 1)] : []);
    }
    expect.soft(shown(page, "#in-none")).toEqual(of(0) > 0 ? [of(0)] : []);
  });

  it.each(story.facts)("on the page of the fact “$id”: articles, origins, own voices", (fact) => {
    const page = site.page(fact.address);
    expect.soft(shown(page, "#articles")).toEqual([fact.articles.length]);
    expect.soft(shown(page, "#origins")).toEqual([fact.origins.length]);
    expect.soft(shown(page, "#own-voice")).toEqual([fact.ownVoice.length]);
  });

  it.each(reviewed)("on the page of the article “$id”: its facts, those it tells alone, those it leaves out", (article) => {
    const page = site.page(article.address);
    const its = story.facts.filter(({ id }) => article.facts.includes(id));
    expect.soft(shown(page, "#its-facts")).toEqual([its.length]);
    expect.soft(shown(page, "#its-contested")).toEqual([its.filter(isContested).length]);
    expect.soft(shown(page, "#its-alone")).toEqual([article.alone.length]);
    expect.soft(shown(page, "#leaves-out")).toEqual([article.leavesOut.length]);
    expect.soft(shown(page, "#its-shared")).toEqual([its.filter(({ articles }) => articles.length > 1).length]);
  });

  it("on the timeline: events, and how often they are told", () => {
    const page = site.page(`${base}timeline/`);
    expect.soft(shown(page, "#events")).toEqual([story.events.length]);
    const tellings = story.events.flatMap(({ id, passages }) => passages.map(({ article }) => `${id} ${article}`));
    expect.soft(shown(page, "#tellings")[0]).toBeGreaterThanOrEqual(new Set(tellings).size);
  });

  it("among the sources: the named origins of all facts", () => {
    const origins = new Set(story.facts.flatMap((fact) => fact.origins.map(({ source }) => source)));
    expect(shown(site.page(`${base}sources/`), "#origins")).toEqual([origins.size]);
  });

  it.each(reviewed)("in the words hidden behind each passage of the article “$id”", ({ address }) => {
    const { $ } = site.page(address);
    const wrong = $("a.passage:not(.event)")
      .toArray()
      .filter((passage) => {
        const said = [
          ...$(passage)
            .find(".visually-hidden")
            .text()
            .matchAll(/in (\d+) of (\d+) articles(, contested)?/g),
        ];
        const fact = story.facts.find((one) => one.address === $(passage).attr("href")?.split("#")[0]);
        const [first] = said;
        return (
          !fact ||
          !first ||
          Number(first[1]) !== fact.articles.length ||
          Number(first[2]) !== reviewed.length ||
          !first[3] === isContested(fact)
        );
      });
    expect(wrong.map((passage) => wordsOf($(passage).text()))).toEqual([]);
  });
});

function isContested({ status }: Fact): boolean {
  return status.includes("contested");
}

/** The different numbers that lead to one list of a page, from anywhere on that page. */
function shown({ $, address }: BuiltPage, hash: string): number[] {
  const counts = $(`[data-count][href="${hash}"], [data-count][href="${address}${hash}"]`).toArray();
  return [...new Set(counts.map((count) => Number($(count).text())))];
}
