import { describe, expect, it } from "vitest";
import { carrierPage, divide, eventPage, factPage, sourcePage } from "../../src/story/sizes.ts";
import { aFact, anArticle, anEvent, aPassage, aSource, aStory } from "./a-story.ts";

const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);

describe("a list", () => {
  it("that a page holds is not divided", () => {
    expect(divide(numbers(300))).toEqual([{ page: 1, pages: 1, items: numbers(300), first: 1, all: 300 }]);
  });

  it("of nothing has one page, with nothing on it", () => {
    expect(divide([])).toEqual([{ page: 1, pages: 1, items: [], first: 1, all: 0 }]);
  });

  it("that is longer stands on pages of a hundred, each thing on one of them", () => {
    const parts = divide(numbers(301));
    expect(parts.map(({ page, first, items }) => [page, first, items.length])).toEqual([
      [1, 1, 100],
      [2, 101, 100],
      [3, 201, 100],
      [4, 301, 1],
    ]);
    expect(parts.flatMap(({ items }) => items)).toEqual(numbers(301));
    expect(new Set(parts.map(({ pages, all }) => `${pages} ${all}`))).toEqual(new Set(["4 301"]));
  });
});

const padded = (number: number) => String(number).padStart(3, "0");

describe("the page of a thing", () => {
  const events = numbers(301).map((number) => anEvent(`e-${padded(number)}`, "2024-02-20"));
  const facts = numbers(301).map((number) => aFact(`f-${padded(number)}`));
  const story = aStory({ events, facts, articles: [anArticle("A", aPassage("fact:f-301"))] });

  it("is that of its place among all events", () => {
    expect(["e-001", "e-100", "e-101", "e-301"].map((id) => eventPage(story, id))).toEqual([1, 1, 2, 4]);
  });

  it("is that of its row among all facts, those that more articles carry first", () => {
    expect(["f-301", "f-099", "f-100", "f-300"].map((id) => factPage(story, id))).toEqual([1, 1, 2, 4]);
  });

  it("is that of its place among all sources: origins, then those who passed on what they said, then those whom nobody names", () => {
    const sources = [...numbers(59).map((number) => aSource(`s-${padded(number)}`)), aSource("s-500"), aSource("s-600")];
    const told = aStory({ sources, articles: [anArticle("A", aPassage("fact:f", "s-600 via s-500"))] });
    expect(["s-600", "s-500", "s-028", "s-029", "s-059"].map((id) => sourcePage(told, id))).toEqual([1, 1, 1, 2, 3]);
    expect(sourcePage(aStory({ ...told, sources: sources.slice(0, 60), articles: [] }), "s-500")).toBe(1);
  });

  it("is that of the article among all that carry the fact", () => {
    const letters = ["Z", "Y", ...numbers(121).map((number) => `A${padded(number)}`)];
    const crowded = aStory({
      articles: letters.map((letter) => anArticle(letter, aPassage(letter === "Y" ? "fact:g" : "fact:f"))),
    });
    expect(["z", "a059", "a060", "a121"].map((article) => carrierPage(crowded, "f", article))).toEqual([1, 1, 2, 3]);
    expect(() => carrierPage(crowded, "f", "y")).toThrow(RangeError);
  });

  it("is the first in a story of few", () => {
    expect(eventPage(aStory({ events: events.slice(0, 300) }), "e-300")).toBe(1);
  });

  it("is none when there is no such thing", () => {
    expect(() => eventPage(story, "e-302")).toThrow(new RangeError('this story holds no "e-302"'));
  });
});
