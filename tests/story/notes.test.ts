import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import { type Note, notesBeside } from "../../src/story/notes.ts";
import { readArticle } from "../../src/story/reading.ts";
import type { PassageRecord } from "../../src/story/records.ts";
import type { Story } from "../../src/story/story.ts";
import { aFact, aHeadline, anArticle, aPassage, aSource, aStory } from "./a-story.ts";

const story = aStory({
  facts: [aFact("z", ["is", "is-not"])],
  sources: [aSource("s"), aSource("t")],
  articles: [
    anArticle(
      "A",
      aHeadline("fact:z/is"),
      aPassage("fact:one,fact:z/is-not", "s via t"),
      aPassage("fact:one", "s via t"),
      aPassage("fact:one", "t"),
      aPassage("event:e"),
      aPassage("fact:two", "", { block: 1 }),
    ),
    anArticle("B", aPassage("fact:z/is", "s"), aPassage("fact:one")),
  ],
});

function notesOn(of: Story, article: string, belongs: (passage: PassageRecord) => boolean): readonly Note[] {
  return notesBeside(readArticle(of, corroborate(of), article), of.article(article).passages.filter(belongs));
}

describe("the notes beside a block", () => {
  const [one, z, ...more] = notesOn(story, "a", ({ block }) => block === 0);

  it("are one for each fact in it, numbered within the article", () => {
    expect([one, z].map((note) => [note?.number, note?.corroboration.fact.id])).toEqual([
      [2, "one"],
      [1, "z"],
    ]);
    expect(more).toEqual([]);
  });

  it("hold the block's passages on the fact and each chain of names once", () => {
    expect(one?.passages).toHaveLength(3);
    expect(one?.attributions).toEqual([[["s"], ["t"]], [["t"]]]);
  });

  it("point back when the article has carried the fact before", () => {
    expect(one?.again).toBe(false);
    expect(z?.again).toBe(true);
    expect(z?.first).toBe("fact.z.1");
  });

  it("say which version of a contested fact is told here, and none of another", () => {
    expect(z?.versions.map(({ id }) => id)).toEqual(["is-not"]);
    expect(one?.versions).toEqual([]);
  });

  it("say that the article speaks in its own voice only where some article names a source", () => {
    const [headline] = notesOn(story, "a", ({ place }) => place === "title");
    expect(headline).toMatchObject({ ownVoice: true, droppedAttribution: true });
    expect(notesOn(story, "a", ({ block }) => block === 1)).toMatchObject([{ ownVoice: false, droppedAttribution: false }]);
  });
});
