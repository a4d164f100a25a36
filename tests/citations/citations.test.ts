import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it, test } from "vitest";
import { citeArticle, citeEvent, citeFact, citePassage } from "../../src/citations/cite.ts";
import { cslDate } from "../../src/citations/csl-date.ts";
import { readDate } from "../../src/story/dates.ts";
import type { StoryRecords } from "../../src/story/records.ts";
import { evidenceFrom, HOSTILE } from "../data/some-evidence.ts";
import { aFact, anArticle, anEvent, anOutlet, aPassage, aStory, withFields } from "../story/a-story.ts";

const HOST = "https://host.example";
const of = (wish: Partial<StoryRecords>, site: string | undefined = HOST) => evidenceFrom(aStory(wish), site);

const paper = { ...anOutlet("paper"), name: "The Paper", kind: "newspaper" as const };
const signed = { outlet: "paper", byline: ["Ada Bo", "cd"], published: "2024-02-20", url: "https://paper.example/1" };
const passage = aPassage("fact:f", "", { text: "it is  so" });
const article = withFields(anArticle("A", passage), { ...signed, title: { text: "So it is", html: "" } });

/** A passage cited in a story of one article. */
function cited(fields: Parameters<typeof withFields>[1] = {}, outlet = paper, site?: string) {
  const own = withFields(article, fields);
  const [first] = own.passages;
  if (!first) throw new Error("the article has no passage");
  return citePassage(of({ outlets: [outlet], articles: [own] }, site), first, "fact.f.1");
}

/** What another program reads in an entry of BibTeX. */
const readBack = (bibtex: string): { title?: unknown; author?: unknown } => new Cite(bibtex).data[0] ?? {};

describe("a fact is cited as this site's, with the day the story is brought up to", () => {
  const fact = citeFact(of({ facts: [aFact("f", [], { statement: "Is it so?" })] }), aFact("f", [], { statement: "Is it so?" }));

  it("in every form", () => {
    expect(fact).toMatchInlineSnapshot(`
      {
        "address": "https://host.example/facts/f/",
        "bibtex": "@misc{fact.f,
        title = {{Is it so?}},
        howpublished = {A story},
        year = {2024},
        month = mar,
        day = {1},
        url = {https://host.example/facts/f/},
        language = {en}
      }",
        "csl": "[
        {
          "id": "fact.f",
          "type": "webpage",
          "title": "Is it so?",
          "container-title": "A story",
          "issued": {"date-parts":[[2024,3,1]]},
          "URL": "https://host.example/facts/f/",
          "language": "en"
        }
      ]",
        "markdown": "“Is it so?” *A story*. Synoptic, as of 1 March 2024. <https://host.example/facts/f/>",
        "text": "“Is it so?” A story. Synoptic, as of 1 March 2024. https://host.example/facts/f/",
      }
    `);
  });
});

describe("an event is cited with its date", () => {
  it.each([
    ["2023-09", "“Opening, September 2023.” A story. Synoptic, as of 1 March 2024. https://host.example/timeline/#event.e"],
    ["2023~", "“Opening, about 2023.” A story. Synoptic, as of 1 March 2024. https://host.example/timeline/#event.e"],
  ])("as precise as it is known: %s", (date, text) => {
    const event = { ...anEvent("e", date), title: "Opening" };
    expect(citeEvent(of({ events: [event] }), event).text).toBe(text);
  });
});

describe("a passage is cited as what its outlet published, read here", () => {
  it("in every form", () => {
    expect(cited()).toMatchInlineSnapshot(`
      {
        "address": "https://host.example/articles/a/#fact.f.1",
        "bibtex": "@article{a.fact.f.1,
        author = {{Ada Bo} and {cd}},
        title = {{So it is}},
        journal = {The Paper},
        year = {2024},
        month = feb,
        day = {20},
        url = {https://paper.example/1},
        language = {en},
        note = {Passage, retold: “it is so”. SHA-256 e927b84c1cb98f02ff4024198609954e1e1b9f4dd7eebd335ba6baf1773d2f21. Via A story, Synoptic: https://host.example/articles/a/\\#fact.f.1}
      }",
        "csl": "[
        {
          "id": "a.fact.f.1",
          "type": "article-newspaper",
          "title": "So it is",
          "container-title": "The Paper",
          "author": [{"literal":"Ada Bo"},{"literal":"cd"}],
          "issued": {"date-parts":[[2024,2,20]]},
          "URL": "https://paper.example/1",
          "language": "en",
          "source": "A story",
          "note": "Passage, retold: “it is so”. SHA-256 e927b84c1cb98f02ff4024198609954e1e1b9f4dd7eebd335ba6baf1773d2f21. Via A story, Synoptic: https://host.example/articles/a/#fact.f.1"
        }
      ]",
        "markdown": "Ada Bo and cd, “So it is”, *The Paper*, 20 February 2024, <https://paper.example/1>. Passage, retold: “it is so”. SHA-256 begins with e927b84c1cb9. Via *A story*, Synoptic: <https://host.example/articles/a/#fact.f.1>",
        "text": "Ada Bo and cd, “So it is”, The Paper, 20 February 2024, https://paper.example/1. Passage, retold: “it is so”. SHA-256 begins with e927b84c1cb9. Via A story, Synoptic: https://host.example/articles/a/#fact.f.1",
      }
    `);
  });

  it("with a headline called one, and a text that is printed in full not called retold", () => {
    const headline = { ...passage, place: "title" as const };
    expect(cited({ text: "full" }).text).toContain(". Passage: “it is so”.");
    const own = withFields(anArticle("A", headline), {});
    const [first] = own.passages;
    expect(first && citePassage(of({ articles: [own] }), first, "fact.f.1").text).toContain(" Headline: “it is so”.");
  });

  it("without what our copy does not give: no outlet, no date, no address is made up", () => {
    const { text, csl, bibtex } = cited(
      { url: null, byline: [], outlet: "an-outlet" },
      { ...paper, id: "an-outlet", named: false, name: "Outlet not named", short: "A blog" },
    );
    const undated = citeArticle(of({ outlets: [paper], articles: [anArticle("A")] }), { ...anArticle("A"), outlet: "paper" });
    expect(text).toMatch(/^“So it is”, Outlet not named \(A blog\), 20 February 2024\. Passage/);
    expect(`${csl}${bibtex}`).not.toMatch(/Outlet not named|container-title|journal|"URL"|url =/);
    expect(undated.text).toMatch(/^“A”, The Paper, date not given\. Via/);
    expect(`${undated.csl}${undated.bibtex}`).not.toMatch(/issued|year/);
  });

  it("with an address from the root of the site, when that of its host is not known", () => {
    const { address, text } = cited({}, paper, "");
    expect(address).toBe("/articles/a/#fact.f.1");
    expect(text.endsWith("Via A story, Synoptic: /articles/a/#fact.f.1")).toBe(true);
  });
});

describe("texts that mean something to a format", () => {
  const { bibtex, csl, markdown, text } = cited({ title: { text: HOSTILE, html: "" }, byline: [`B { and } C, "d" %e`] });

  it("are text in BibTeX, as another program reads it", () => {
    const { title, author } = readBack(bibtex);
    expect(plainOf(String(title))).toBe(HOSTILE);
    expect(JSON.stringify(author)).toContain(JSON.stringify(`B { and } C, "d" %e`).slice(1, -1));
  });

  it("are text in CSL-JSON", () => {
    expect(JSON.parse(csl)[0]).toMatchObject({ title: HOSTILE, author: [{ literal: `B { and } C, "d" %e` }] });
  });

  it("are text in Markdown, as another program reads it", () => {
    const [paragraph, ...more] = unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
    const parts = paragraph && "children" in paragraph ? paragraph.children : [];
    expect(more).toEqual([]);
    expect(parts.map(({ type }) => type)).toEqual(["text", "emphasis", "text", "link", "text", "emphasis", "text", "link"]);
    expect(parts.map(wordsOf).join("")).toBe(text);
  });
});

const wordsOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";

/** A title without the markup that the other program puts where its own format needs some. */
const plainOf = (title: string) => title.replace(/<span class="nocase">|<\/span>$/g, "");

describe("a date in CSL", () => {
  test.each([
    ["2024-02-20", { "date-parts": [[2024, 2, 20]] }],
    ["2024-02", { "date-parts": [[2024, 2]] }],
    ["2024", { "date-parts": [[2024]] }],
    ["2024-XX", { "date-parts": [[2024]] }],
    ["2024-02~", { "date-parts": [[2024, 2]], circa: true }],
    ["2024-02-20?", { "date-parts": [[2024, 2, 20]], circa: true }],
    ["2024-22", { "date-parts": [[2024]], season: 2 }],
    ["199X", { literal: "1990s" }],
  ])("of %s has the parts that are known, and no others", (edtf, date) => {
    expect(cslDate(readDate(edtf), "en")).toEqual(date);
  });
});

it("BibTeX has a day and a month only where they are known", () => {
  const dateOf = (published: string) => cited({ published }).bibtex.match(/^ {2}(year|month|day) = .*$/gm);
  expect(dateOf("2024-02-20")).toEqual(["  year = {2024},", "  month = feb,", "  day = {20},"]);
  expect(dateOf("2024-02")).toEqual(["  year = {2024},", "  month = feb,"]);
  expect(dateOf("2024~")).toEqual(["  year = {c. 2024},"]);
});
