import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { factsCsv } from "../../src/data/facts-csv.ts";
import { MOST_ARTICLES } from "../../src/story/sizes.ts";
import { aFact, anArticle, anEvent, aPassage, aStory, withFields } from "../story/a-story.ts";
import { AWKWARD, evidenceFrom, evidenceWith } from "./some-evidence.ts";

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe("facts.csv", () => {
  it("has a row for each fact, with what each article says, which version, and where", async () => {
    const [row] = rowsOf(factsCsv(await evidenceWith(AWKWARD)));
    expect(row).toEqual({
      fact: "open",
      statement: "'=HYPERLINK(1)",
      topic: 'a, "topic"',
      event: "",
      status: "shared contested",
      articles: "2",
      origins: "1",
      named: "mayor",
      unnamed: "",
      own_voice: "marsa",
      address: "/facts/open/",
      "says.first": "differs",
      "versions.first": "now",
      "passage.first": "/articles/first/#fact.open.1",
      "says.marsa": "differs",
      "versions.marsa": "soon",
      "passage.marsa": "/articles/marsa/#fact.open.1",
      "says.unread": "not reviewed",
      "versions.unread": "",
      "passage.unread": "",
    });
  });

  it("tells an article that is silent from one that was written before and from one that was not reviewed", () => {
    const story = aStory({
      facts: [aFact("f", [], { event: "e" })],
      events: [anEvent("e", "2024-02-20")],
      articles: [
        anArticle("A", aPassage("fact:f")),
        withFields(anArticle("B", aPassage("fact:g")), { published: "2024-03-01" }),
        withFields(anArticle("C", aPassage("fact:g")), { published: "2024-02-01" }),
        anArticle("D"),
      ],
    });
    const [row] = rowsOf(factsCsv(evidenceFrom(story)));
    expect([row?.["says.a"], row?.["says.b"], row?.["says.c"], row?.["says.d"]]).toEqual([
      "says",
      "silent",
      "written before",
      "not reviewed",
    ]);
    expect(row?.articles).toBe("1");
  });

  it("gives whole addresses where the site’s is known", async () => {
    const [row] = rowsOf(factsCsv(await evidenceWith(AWKWARD, "https://host.example")));
    expect(row?.address).toBe("https://host.example/facts/open/");
  });

  it("names the articles of a crowded story in one cell, with the versions they carry", () => {
    const others = Array.from({ length: MOST_ARTICLES }, (_, index) => anArticle(`Z${index}`));
    const carrying = [anArticle("A", aPassage("fact:f")), anArticle("B", aPassage("fact:f/low"), aPassage("fact:f/high"))];
    const story = aStory({ facts: [aFact("f", ["low", "high"])], articles: [...carrying, ...others] });
    const [row] = rowsOf(factsCsv(evidenceFrom(story)));
    expect(row?.carried_by).toBe("a b/low+high");
    expect(Object.keys(row ?? {}).at(-1)).toBe("carried_by");
  });
});
