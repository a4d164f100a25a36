import { describe, expect, it } from "vitest";
import { articleCard } from "../../src/share/article-card.ts";
import { describe as describePage } from "../../src/share/card.ts";
import { cards, type Told } from "../../src/share/cards.ts";
import { factCard } from "../../src/share/fact-card.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import type { Story } from "../../src/story/story.ts";
import { timeline } from "../../src/story/timeline.ts";
import { wordsFor } from "../../src/words/words.ts";
import { aFact, anArticle, aPassage, aStory, withFields } from "../story/a-story.ts";

const told = (story: Story): Told => ({
  story,
  corroborations: corroborate(story),
  entries: timeline(story),
  words: wordsFor(story.front.language),
});

const sanctions = aFact("sanctions", ["violates", "could"], { statement: "Does it break the sanctions?", topic: "law" });
const gift = aFact("gift", [], { statement: "A car was given." });
const a = anArticle("A", aPassage("fact:sanctions/violates"), aPassage("fact:sanctions/could"), aPassage("fact:gift"));
const b = anArticle("B", aPassage("fact:sanctions/could", "kcna"), aPassage("fact:gift", "kcna"), aPassage("event:handover"));
const c = anArticle("C", aPassage("fact:price"));
const story = told(aStory({ facts: [sanctions, gift], articles: [a, b, c, anArticle("D")] }));
const strip = ({ strip }: ReturnType<typeof factCard>) =>
  strip.map(({ letter, state, versions }) => `${letter} ${[state, ...versions].join(" ")}`);

describe("the card of a fact", () => {
  it("says how it stands, who carries it and from how many origins", () => {
    expect(factCard(story, "sanctions")).toMatchObject({
      kicker: { letter: null, texts: ["Contested", "law"], contested: true },
      headline: "Does it break the sanctions?",
      finding: "2 of 3 articles, 1 not reviewed, 1 named origin, 1 in its own voice",
      alt: "Does it break the sanctions? Contested: 2 of 3 articles, 1 not reviewed, 1 named origin, 1 in its own voice. In A and B.",
      description: "Does it break the sanctions? Contested: 2 of 3 articles, 1 not reviewed, 1 named origin, 1 in its own voice.",
    });
  });

  it("numbers the versions in its strip where they differ, and only there", () => {
    expect(strip(factCard(story, "sanctions"))).toEqual(["A carries 1 2", "B carries 2", "C silent", "D unread"]);
    expect(strip(factCard(story, "gift"))).toEqual(["A carries", "B carries", "C silent", "D unread"]);
  });

  it("says no number of origins of a fact that no article carries", () => {
    const untold = told(aStory({ facts: [gift], articles: [c] }));
    expect(factCard(untold, "gift")).toMatchObject({
      finding: "0 of 1 article",
      kicker: { texts: ["In no article yet", "a topic"] },
    });
  });

  it("has no strip where more articles are than letters could be read", () => {
    const many = Array.from({ length: 61 }, (_, index) => anArticle(`A${index}`, aPassage("fact:gift")));
    const { strip, finding } = factCard(told(aStory({ facts: [gift], articles: many })), "gift");
    expect([strip, finding]).toEqual([[], "61 of 61 articles, no named origin, 61 in their own voice"]);
  });
});

describe("the card of an article", () => {
  it("gives its headline as published, and what was found in it", () => {
    expect(articleCard(story, "a")).toMatchObject({
      kicker: { letter: "A", texts: ["an-outlet", "date not given"] },
      headline: "A",
      face: "serif",
      finding: "3 passages, 2 facts: 2 shared, 1 of them contested, 0 told here alone",
    });
  });

  it("marks its own letter, and says nothing of the others", () => {
    expect(strip(articleCard(story, "b"))).toEqual(["A other", "B this", "C other", "D other"]);
  });

  it("gives a date no more precisely than it is known", () => {
    const dated = told(aStory({ articles: [withFields(a, { published: "2024-02" })] }));
    expect(articleCard(dated, "a").kicker?.texts).toEqual(["an-outlet", "February 2024"]);
  });

  it("counts nothing in one that was not reviewed", () => {
    expect(articleCard(story, "d").finding).toBe("Not reviewed yet");
  });
});

describe("the cards of a story", () => {
  it("are one for every page, each with a description of its own", () => {
    const all = cards(story);
    expect(all.map(({ page, description }) => `${page} ${description}`)).toMatchInlineSnapshot(`
      [
        "/  3 facts, three articles: 1 contested, none agreed by all and 1 told by one alone.",
        "/timeline/ 1 event, told 1 time. Every event of “A story” in one timeline, with each article’s own words for when.",
        "/timeline/reported/ No article gives its date. Every event of “A story” by the day it was first reported, and how long after it happened.",
        "/facts/ 3 facts, three articles: 1 contested, none agreed by all and 1 told by one alone.",
        "/sources/ 1 named origin behind three articles. Where each claim in “A story” comes from: who said it, who passed it on, and which article told it.",
        "/about/ 7 passages marked in three articles. The method, in plain words; rights, contact and corrections; and an audit of the evidence.",
        "/articles/a/ an-outlet: “A”. 3 passages, 2 facts: 2 shared, 1 of them contested, 0 told here alone.",
        "/articles/b/ an-outlet: “B”. 3 passages, 2 facts: 2 shared, 1 of them contested, 0 told here alone.",
        "/articles/c/ an-outlet: “C”. 1 passage, 1 fact: 0 shared, 0 of them contested, 1 told here alone.",
        "/articles/d/ an-outlet: “D”. Not reviewed yet.",
        "/facts/gift/ A car was given. Shared: 2 of 3 articles, 1 not reviewed, 1 named origin, 1 in its own voice.",
        "/facts/price/ price Told by one article alone: 1 of 3 articles, 1 not reviewed, no named origin, 1 in its own voice.",
        "/facts/sanctions/ Does it break the sanctions? Contested: 2 of 3 articles, 1 not reviewed, 1 named origin, 1 in its own voice.",
        "/compare/A-B/ A and B: an-outlet and an-outlet, side by side. 2 facts in both, 1 of them differs; 0 only in A, 0 only in B.",
        "/compare/A-C/ A and C: an-outlet and an-outlet, side by side. No fact in both; 2 only in A, 1 only in C.",
        "/compare/B-C/ B and C: an-outlet and an-outlet, side by side. No fact in both; 2 only in B, 1 only in C.",
      ]
    `);
  });
});

describe("a description", () => {
  it("takes in sentences as long as there is room for them", () => {
    expect(describePage(["One.", "x".repeat(160), "Two."])).toBe("One. Two.");
  });

  it("never cuts its first sentence, which would be stronger without its end", () => {
    const claim = `${"They broke the law ".repeat(10)}, says the ministry.`;
    expect(describePage([claim, "Two."])).toBe(claim);
  });
});
