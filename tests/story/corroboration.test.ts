import { describe, expect, it } from "vitest";
import { corroborate, ofFact } from "../../src/story/corroboration.ts";
import { aFact, aHeadline, anArticle, aPassage, aStory, corroborated } from "./a-story.ts";

/** The corroboration of a fact whose versions each article holds as listed; "-" takes no side. */
function told(versions: string[], ...articles: string[][]) {
  const facts = [aFact("f", versions)];
  return corroborated(
    aStory({
      facts,
      articles: articles.map((held, index) =>
        anArticle(
          String.fromCharCode(65 + index),
          ...held.map((version) => aPassage(version === "-" ? "fact:f" : `fact:f/${version}`)),
        ),
      ),
    }),
  );
}

describe("who carries a fact", () => {
  it("is shared when two articles carry it, single-source when one does", () => {
    expect(told([], ["-"], ["-"])).toMatchObject({ shared: true, singleSource: false });
    expect(told([], ["-"])).toMatchObject({ shared: false, singleSource: true });
  });

  it("is neither when no article carries it", () => {
    const story = aStory({ facts: [aFact("f")], articles: [anArticle("A", aPassage("fact:g"))] });
    expect(corroborated(story)).toMatchObject({
      shared: false,
      singleSource: false,
      contested: false,
      unanimous: false,
      carriers: [],
    });
  });

  it("counts an article once, however often it says it, and keeps its passages in reading order", () => {
    const { carriers, singleSource } = told([], ["-", "-"]);
    expect(singleSource).toBe(true);
    expect(carriers.map(({ passages }) => passages.map(({ passage }) => passage.number))).toEqual([[1, 2]]);
  });

  it("lists carriers in the order of their letters, and the facts by id", () => {
    const story = aStory({ articles: [anArticle("A", aPassage("fact:g")), anArticle("B", aPassage("fact:f,fact:g"))] });
    expect([...corroborate(story).keys()]).toEqual(["f", "g"]);
    expect(corroborated(story, "g").carriers.map(({ article }) => article)).toEqual(["a", "b"]);
  });

  it("has nothing to say of a story without facts, and refuses a fact that is not there", () => {
    expect(corroborate(aStory()).size).toBe(0);
    expect(() => ofFact(corroborate(aStory()), "f")).toThrow(RangeError);
  });
});

describe("a fact is contested", () => {
  it("when two versions are told", () => {
    expect(told(["is", "is-not"], ["is"], ["is-not"]).contested).toBe(true);
  });

  it("not when all tell the same version, nor by passages that take no side", () => {
    expect(told(["is", "is-not"], ["is"], ["is"]).contested).toBe(false);
    expect(told(["is", "is-not"], ["is"], ["-"]).contested).toBe(false);
  });

  it("not when one version only covers the other", () => {
    expect(told(["could", "may>could"], ["could"], ["may"]).contested).toBe(false);
  });

  it("not along a chain of covering versions, which the compiler has followed to its end", () => {
    expect(told(["does", "could>does", "may>could>does"], ["may"], ["could"], ["does"]).contested).toBe(false);
  });

  it("when a vague version covers two that differ, and all three are told", () => {
    expect(told(["red", "blue", "coloured>red>blue"], ["coloured"], ["red"]).contested).toBe(false);
    expect(told(["red", "blue", "coloured>red>blue"], ["coloured"], ["red"], ["blue"]).contested).toBe(true);
  });

  it("by one article alone, which is then at odds with itself", () => {
    const { contested, singleSource, carriers } = told(["is", "is-not"], ["is-not", "is"]);
    expect({ contested, singleSource }).toEqual({ contested: true, singleSource: true });
    expect(carriers).toMatchObject([{ atOddsWithItself: true, versions: ["is", "is-not"] }]);
  });

  it("an article is not at odds with itself when it says the same thing sharply and vaguely", () => {
    expect(told(["could", "may>could"], ["could", "may"]).carriers).toMatchObject([{ atOddsWithItself: false }]);
  });
});

describe("a fact is unanimous", () => {
  it("when all reviewed articles carry it and it is not contested", () => {
    expect(told(["is", "is-not"], ["is"], ["-"]).unanimous).toBe(true);
    expect(told(["is", "is-not"], ["is"], ["is-not"]).unanimous).toBe(false);
  });

  it("not when a reviewed article is silent; one that is not reviewed does not count", () => {
    const both = [anArticle("A", aPassage("fact:f")), anArticle("B", aPassage("fact:f"))];
    expect(corroborated(aStory({ articles: [...both, anArticle("C", aPassage("fact:g"))] })).unanimous).toBe(false);
    expect(corroborated(aStory({ articles: [...both, anArticle("C")] })).unanimous).toBe(true);
  });

  it("not in a story with one reviewed article", () => {
    expect(corroborated(aStory({ articles: [anArticle("A", aPassage("fact:f")), anArticle("B")] })).unanimous).toBe(false);
  });
});

describe("an article in its own voice", () => {
  it("names a source in none of its passages on the fact", () => {
    const story = aStory({
      articles: [
        anArticle("A", aPassage("fact:f"), aPassage("fact:f")),
        anArticle("B", aPassage("fact:f"), aPassage("fact:f", "kcna")),
        anArticle("C", aPassage("fact:f"), aPassage("fact:g", "kcna")),
      ],
    });
    expect(corroborated(story)).toMatchObject({ ownVoice: ["a", "c"], origins: [{ source: "kcna" }] });
  });
});

describe("an article has dropped the attribution", () => {
  const dropped = (...articles: Parameters<typeof anArticle>[]) =>
    corroborated(
      aStory({ facts: [aFact("f", ["could", "may>could"])], articles: articles.map((article) => anArticle(...article)) }),
    ).carriers.map(({ droppedAttribution }) => droppedAttribution.map(({ passage }) => passage.number));

  it("when it says in its own voice what another attributes", () => {
    expect(dropped(["A", aPassage("fact:f")], ["B", aPassage("fact:f", "kcna")])).toEqual([[1], []]);
  });

  it("in a headline too, though its text names the source", () => {
    expect(
      dropped(["A", aHeadline("fact:f/could"), aPassage("fact:f/could", "seoul")], ["B", aPassage("fact:f/could", "seoul")]),
    ).toEqual([[1], []]);
  });

  it("not when only the article itself attributes it", () => {
    expect(dropped(["A", aHeadline("fact:f"), aPassage("fact:f", "seoul")], ["B", aPassage("fact:f")])).toEqual([[], [1]]);
  });

  it("not when it says another version, a vaguer one included, or takes no side", () => {
    const other = ["B", aPassage("fact:f/could", "seoul")] as [string, ReturnType<typeof aPassage>];
    expect(dropped(["A", aPassage("fact:f/may")], other)).toEqual([[], []]);
    expect(dropped(["A", aPassage("fact:f")], other)).toEqual([[], []]);
  });
});
