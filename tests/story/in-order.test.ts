import { describe, expect, it } from "vitest";
import { outletsInOrder, sourcesInOrder } from "../../src/story/in-order.ts";
import { anArticle, anOutlet, aPassage, aSource, aStory, withFields } from "./a-story.ts";

describe("the sources of a story", () => {
  const sources = [
    aSource("agency"),
    aSource("body"),
    aSource("nobody"),
    aSource("officials", { kind: "unnamed" }),
    aSource("speaker", { partOf: "body" }),
    aSource("witness"),
  ];
  const articles = [
    anArticle("A", aPassage("fact:f", "speaker via agency"), aPassage("fact:g", "officials via witness")),
    anArticle("B", aPassage("fact:f", "witness")),
    anArticle("C", aPassage("fact:f", "speaker")),
  ];

  it("are told with a body before those who speak for it, the named before the unnamed, then who passed on, then the rest", () => {
    expect(sourcesInOrder(aStory({ sources, articles }))).toEqual([
      "body",
      "speaker",
      "witness",
      "officials",
      "agency",
      "nobody",
    ]);
  });

  it("are all told of a story that names none of them", () => {
    expect(sourcesInOrder(aStory({ sources }))).toEqual(sources.map(({ id }) => id));
  });
});

describe("the outlets of a story", () => {
  it("stand in the order of their first articles, those of none last", () => {
    const outlets = [anOutlet("an-outlet"), anOutlet("b"), anOutlet("c")];
    const articles = ["c", "b", "c"].map((outlet, index) => withFields(anArticle("ABC".charAt(index)), { outlet }));
    expect(outletsInOrder(aStory({ outlets, articles }))).toEqual(["c", "b", "an-outlet"]);
  });
});
