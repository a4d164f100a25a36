import { describe, expect, it } from "vitest";
import { ofFact } from "../../src/story/corroboration.ts";
import type { StoryRecords } from "../../src/story/records.ts";
import { claimNode } from "../../src/structured/claims.ts";
import { evidenceFrom } from "../data/some-evidence.ts";
import {
  aCorrection,
  aFact,
  anArticle,
  anEvent,
  anOutlet,
  aPassage,
  aQuotation,
  aSource,
  aStory,
  withFields,
} from "../story/a-story.ts";

/** The claim made of a fact, as it is written. */
function claimOf(wish: Partial<StoryRecords>, fact = "f") {
  const evidence = evidenceFrom(aStory(wish));
  return JSON.parse(JSON.stringify(claimNode(evidence, ofFact(evidence.corroborations, fact))));
}

describe("a fact is a claim", () => {
  it("that appears in each article that carries it, with its passages there and what that article is based on", () => {
    const { appearance } = claimOf({
      outlets: [{ ...anOutlet("dw"), name: "DW", kind: "broadcaster" }],
      articles: [
        withFields(anArticle("A", aPassage("fact:f", "", { text: "it is so" })), {
          ...{ outlet: "dw", byline: ["Ada"], translator: "Bo", published: "2024-02", url: "https://dw.example/1" },
        }),
      ],
    });
    expect(appearance).toEqual([
      {
        "@type": "Article",
        "@id": "/articles/a/",
        headline: "A",
        inLanguage: "en",
        isBasedOn: {
          "@type": "NewsArticle",
          headline: "A",
          url: "https://dw.example/1",
          author: [{ "@type": "Person", name: "Ada" }],
          translator: [{ "@type": "Person", name: "Bo" }],
          publisher: { "@type": "NewsMediaOrganization", name: "DW" },
          datePublished: "2024-02",
        },
        hasPart: [{ "@type": "CreativeWork", "@id": "/articles/a/#fact.f.1", text: "it is so" }],
      },
    ]);
  });

  it("of an outlet that our copy does not name no publisher is given", () => {
    const { appearance } = claimOf({
      outlets: [{ ...anOutlet("an-outlet"), name: "Outlet not named", named: false }],
      articles: [anArticle("A", aPassage("fact:f"))],
    });
    expect(appearance[0].isBasedOn).toEqual({ "@type": "NewsArticle", headline: "A" });
  });

  it("whose versions are claims of their own, each with the passages that carry it and no others", () => {
    const { text, hasPart } = claimOf({
      facts: [aFact("f", ["yes", "no", "maybe"], { statement: "Is it so?" })],
      articles: [
        anArticle("A", aPassage("fact:f/yes")),
        anArticle("B", aPassage("fact:f/no")),
        anArticle("C", aPassage("fact:f")),
      ],
    });
    expect(text).toBe("Is it so?");
    expect(hasPart).toEqual([
      { "@type": "Claim", text: "yes", appearance: [{ "@id": "/articles/a/#fact.f.1" }] },
      { "@type": "Claim", text: "no", appearance: [{ "@id": "/articles/b/#fact.f.1" }] },
    ]);
  });

  it("of which nothing is said that is not known", () => {
    expect(claimOf({ facts: [aFact("f")], articles: [] })).toEqual({
      "@type": "Claim",
      "@id": "/facts/f/",
      text: "f",
      inLanguage: "en",
      isPartOf: { "@id": "/" },
    });
  });

  it("that leads to its event and says what was corrected in it", () => {
    const { about, correction } = claimOf({
      facts: [aFact("f", [], { event: "e" })],
      events: [anEvent("e", "2024-02-18")],
      corrections: [aCorrection("c", "2024-03-03", { facts: ["f"], title: "The day" })],
    });
    expect(about).toEqual({ "@id": "/timeline/#event.e" });
    expect(correction).toEqual([
      { "@type": "CorrectionComment", "@id": "/corrections/#correction.c", name: "The day", datePublished: "2024-03-03" },
    ]);
  });
});

describe("a claim first appeared", () => {
  const firstOf = (...dates: (string | undefined)[]) => {
    const articles = dates.map((published, index) =>
      withFields(anArticle("ABC"[index] ?? "", aPassage("fact:f")), { published }),
    );
    return claimOf({ articles }).firstAppearance?.["@id"];
  };

  it("in the one article that is known to be before all others", () => {
    expect(firstOf("2024-02-21", "2024-02-20", "2024-03")).toBe("/articles/b/");
    expect(firstOf("2024-02-20")).toBe("/articles/a/");
  });

  it("nowhere that is known, when an article may be as early", () => {
    expect(firstOf("2024-02-20", "2024-02-20")).toBe(undefined);
    expect(firstOf("2024-02-20", "2024-02")).toBe(undefined);
    expect(firstOf("2024-02-20", undefined)).toBe(undefined);
    expect(firstOf("2024-02-20~", "2024-02-23")).toBe(undefined);
    expect(firstOf("2024-02-20", "2024-02-23?")).toBe(undefined);
    expect(firstOf(undefined)).toBe(undefined);
  });
});

describe("what a passage quotes", () => {
  const quoted = (kind: "person" | "government" | "document" | "unnamed", from = "s via tass") =>
    claimOf({
      sources: [aSource("s", { kind, name: "The speaker" })],
      articles: [anArticle("A", aQuotation("fact:f", "So it is", from))],
    }).appearance[0].hasPart[0];

  it("is a quotation with its speaker, by the id of the source", () => {
    expect(quoted("person")).toEqual({
      "@type": "CreativeWork",
      "@id": "/articles/a/#fact.f.1",
      text: "“So it is”",
      creditText: "s, via tass",
      hasPart: [
        {
          "@type": "Quotation",
          text: "So it is",
          spokenByCharacter: [{ "@type": "Person", "@id": "/sources/#source.s", name: "The speaker" }],
        },
      ],
    });
    expect(quoted("government").hasPart[0].spokenByCharacter[0]["@type"]).toBe("GovernmentOrganization");
  });

  it("has no speaker when that is a document, is not named, or is the article itself", () => {
    for (const quotation of [quoted("document"), quoted("unnamed"), quoted("person", "")])
      expect(quotation.hasPart).toEqual([{ "@type": "Quotation", text: "So it is" }]);
    expect(quoted("person", "").creditText).toBe(undefined);
  });
});
