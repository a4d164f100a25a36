import { describe, expect, it } from "vitest";
import { bestText } from "../../src/search/best-text.ts";
import { finder } from "../../src/search/finder.ts";
import { searchFile } from "../../src/search/search-file.ts";
import { thingsOf } from "../../src/search/things-of.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import { aFact, anArticle, anEvent, aSource, type Files, storyWith } from "../compile/a-content-folder.ts";
import { AWKWARD } from "../data/some-evidence.ts";

async function fileOf(files: Files) {
  const story = await storyWith(files);
  return searchFile(thingsOf(story, corroborate(story)));
}

/** What a query finds, as `facts /facts/open/: A “is [open]”`. */
async function found(query: string, files: Files = {}): Promise<string[]> {
  const file = await fileOf(files);
  // As a browser gets it.
  const { near, hits } = finder(JSON.parse(JSON.stringify(file)))(query);
  return hits.map((hit) => {
    const { thing } = hit;
    const text = bestText(hit);
    const words = text?.runs.map((run) => (run.found ? `[${run.words}]` : run.words)).join("");
    const letter = file.articles[text?.article ?? -1]?.letter;
    return `${near ? "near " : ""}${thing.link}${words ? ` ${letter ? `${letter} ` : ""}“${words}”` : ""}`;
  });
}

describe("a query finds", () => {
  it("articles, facts, events and sources, each with the words that say so", async () => {
    expect(await found("open")).toMatchInlineSnapshot(`
      [
        "/facts/open/ A “is [open]”",
        "/articles/first/ A “The bridge is [open] since Sunday.”",
        "/timeline/#event.opening",
      ]
    `);
  });

  it("a source by its name before what it is said of", async () => {
    expect(await found("mayor")).toMatchInlineSnapshot(`
      [
        "/sources/#source.mayor",
      ]
    `);
  });

  it("only what holds all of its words, of which the last may not be typed to its end", async () => {
    expect(await found("bridge ope")).toMatchInlineSnapshot(`
      [
        "/facts/open/ A “is [open]”",
        "/articles/first/ A “The [bridge] is [open] since Sunday.”",
        "/timeline/#event.opening",
      ]
    `);
    expect(await found("bridge tunnel")).toEqual([]);
  });

  it("words as they stand in the text, where nothing is marked too", async () => {
    const files = { "articles/second.md": anArticle({ body: "The [bridge](fact:open) is green.\n\nIts ferries are gone.\n" }) };
    expect(await found("ferries", files)).toMatchInlineSnapshot(`
      [
        "/articles/second/ B “Its [ferries] are gone.”",
      ]
    `);
  });

  it("what is spelled nearly so, where nothing is spelled so, and says that", async () => {
    expect(await found("brigde")).toMatchInlineSnapshot(`
      [
        "near /facts/open/",
        "near /articles/first/ A “The [bridge] is open since Sunday.”",
        "near /timeline/#event.opening",
      ]
    `);
  });

  it("no number and no name of another script that is nearly so", async () => {
    const files = { "facts/year.md": aFact({ statement: "In 2024, 김정은" }) };
    expect(await found("2023", files)).toEqual([]);
    expect(await found("김정일", files)).toEqual([]);
    expect(await found("김정", files)).toMatchInlineSnapshot(`
      [
        "/facts/year/",
      ]
    `);
  });

  it("a fact by its topic, its versions and its note, in the editors’ words", async () => {
    const files = {
      "facts/year.md": aFact({ topic: "calendars", versions: "\n  - leap: A leap year", body: "See *almanac*.\n" }),
    };
    expect(await found("calendar", files)).toMatchInlineSnapshot(`
      [
        "/facts/year/ “[calendars]”",
      ]
    `);
    expect(await found("leap", files)).toMatchInlineSnapshot(`
      [
        "/facts/year/ “A [leap] year”",
      ]
    `);
    expect(await found("almanac", files)).toMatchInlineSnapshot(`
      [
        "/facts/year/ “See [almanac].”",
      ]
    `);
  });

  it("an event by its note, and a source by its role", async () => {
    const files = {
      "events/opening.md": anEvent({ body: "With a brass band.\n" }),
      "sources/mayor.md": aSource({ role: "head of the council" }),
    };
    expect(await found("brass", files)).toMatchInlineSnapshot(`
      [
        "/timeline/#event.opening “With a [brass] band.”",
      ]
    `);
    expect(await found("council", files)).toMatchInlineSnapshot(`
      [
        "/sources/#source.mayor “head of the [council]”",
      ]
    `);
  });

  it("words in Arabic, and names that are hostile as what they are", async () => {
    expect(await found("جسر", AWKWARD)).toMatchInlineSnapshot(`
      [
        "/articles/marsa/ B “[الجسر] سيفتح. قيل في الشهر الماضي.”",
      ]
    `);
    expect(await found("onerror alert", AWKWARD)).toMatchInlineSnapshot(`
      [
        "/timeline/#event.opening",
      ]
    `);
  });

  it("nothing for nothing", async () => {
    expect(await found(" ? ")).toEqual([]);
  });
});

describe("the data of the page of search", () => {
  it("are the same bytes from the same story", async () => {
    expect(JSON.stringify(await fileOf(AWKWARD))).toBe(JSON.stringify(await fileOf(AWKWARD)));
  });

  it("say what can be found", async () => {
    const { index, ...things } = await fileOf({});
    expect(things).toMatchInlineSnapshot(`
      {
        "articles": [
          {
            "direction": "ltr",
            "language": "en",
            "letter": "A",
            "link": "/articles/first/",
          },
        ],
        "things": [
          {
            "article": 0,
            "carriers": "A",
            "kind": "articles",
            "link": "/articles/first/",
            "texts": [
              {
                "article": 0,
                "words": "The bridge is open since Sunday.",
              },
              {
                "words": "The Gazette",
              },
            ],
            "title": "The bridge is open",
          },
          {
            "carriers": "in A",
            "kind": "facts",
            "link": "/facts/open/",
            "texts": [
              {
                "anchor": "fact.open.1",
                "article": 0,
                "words": "is open",
              },
              {
                "words": "It is open",
              },
              {
                "words": "It will be",
              },
              {
                "words": "bridge",
              },
            ],
            "title": "The bridge is open",
          },
          {
            "carriers": "in A",
            "kind": "events",
            "link": "/timeline/#event.opening",
            "texts": [
              {
                "anchor": "event.opening.1",
                "article": 0,
                "words": "since Sunday",
              },
            ],
            "title": "The bridge opens",
          },
          {
            "carriers": "in A",
            "kind": "sources",
            "link": "/sources/#source.mayor",
            "texts": [],
            "title": "The mayor",
          },
        ],
      }
    `);
  });
});
