import { expect, it } from "vitest";
import { formerAddresses } from "../src/former-addresses.ts";
import type { StoryRecords } from "../src/story/records.ts";
import { aFact, anArticle, anEvent, aPassage, aStory, withFields } from "./story/a-story.ts";

/** Each former address and where it leads: `/facts/old/ -> /facts/new/`. */
const leads = (wish: Partial<StoryRecords>): string[] => formerAddresses(aStory(wish)).map(({ from, to }) => `${from} -> ${to}`);

const withdrawn = (fields: Pick<StoryRecords["withdrawn"][number], "kind" | "id"> & { letter?: string; aliases?: string[] }) => [
  { title: "Gone", reason: "a hoax", letter: null, aliases: [], ...fields },
];

it("an earlier id of an article leads on from its page, from the rest after it and from where it was cited", () => {
  const renamed = withFields(anArticle("A", aPassage("fact:f")), { aliases: ["old"] });
  expect(leads({ articles: [renamed] })).toEqual([
    "/articles/old/ -> /articles/a/",
    "/cite/article.old/ -> /cite/article.a/",
    "/articles/old/rest/ -> /articles/a/rest/",
  ]);
});

it("an earlier id of an article that was not reviewed has no rest to lead to", () => {
  expect(leads({ articles: [withFields(anArticle("A"), { aliases: ["old"] })] })).not.toContainEqual(
    expect.stringContaining("rest"),
  );
});

it("an earlier id of a fact or an event leads on from every page of it", () => {
  const events = [{ ...anEvent("e", "2024"), aliases: ["was-e"] }];
  expect(leads({ facts: [aFact("f", [], { aliases: ["was-f"] })], events })).toEqual([
    "/facts/was-f/ -> /facts/f/",
    "/cite/fact.was-f/ -> /cite/fact.f/",
    "/cite/event.was-e/ -> /cite/event.e/",
  ]);
});

it("what was withdrawn leads to the page that says so, from wherever it stood, under any of its ids", () => {
  const articles = [anArticle("A", aPassage("fact:f")), anArticle("C", aPassage("fact:f")), anArticle("D")];
  expect(leads({ articles, withdrawn: withdrawn({ kind: "article", id: "b", letter: "B", aliases: ["old"] }) })).toEqual([
    "/cite/article.b/ -> /articles/b/",
    "/articles/b/rest/ -> /articles/b/",
    "/articles/old/ -> /articles/b/",
    "/cite/article.old/ -> /articles/b/",
    "/articles/old/rest/ -> /articles/b/",
    "/compare/A-B/ -> /articles/b/",
    "/compare/B-C/ -> /articles/b/",
  ]);
  expect(leads({ withdrawn: withdrawn({ kind: "fact", id: "f" }) })).toEqual(["/cite/fact.f/ -> /facts/f/"]);
  expect(leads({ withdrawn: withdrawn({ kind: "event", id: "e" }) })).toEqual(["/cite/event.e/ -> /timeline/#event.e"]);
});

it("a story of too many articles to be read side by side never had addresses of that kind", () => {
  const articles = Array.from({ length: 27 }, (_, index) =>
    anArticle(String.fromCharCode(65 + (index % 26)).repeat(1 + Math.floor(index / 26)), aPassage("fact:f")),
  );
  const led = leads({ articles, withdrawn: withdrawn({ kind: "article", id: "gone", letter: "ZZ" }) });
  expect(led).toEqual(["/cite/article.gone/ -> /articles/gone/"]);
});
