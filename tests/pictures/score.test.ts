import { describe, expect, it } from "vitest";
import { score } from "../../src/pictures/score.ts";
import { scoreTracks } from "../../src/pictures/score-tracks.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import { factGroups } from "../../src/story/fact-groups.ts";
import type { Story } from "../../src/story/story.ts";
import { aFact, anArticle, aPassage, aStory } from "../story/a-story.ts";

const draw = (story: Story) => score(story, factGroups(story, corroborate(story)));
const articles = [
  anArticle("A", aPassage("fact:all"), aPassage("fact:alone-a"), aPassage("fact:how/one")),
  anArticle("B", aPassage("fact:all"), aPassage("fact:alone-b"), aPassage("fact:how/other")),
  anArticle("C"),
];
const story = aStory({ articles, facts: [aFact("how", ["one", "other"])] });

describe("the score", () => {
  it("has a part for each group of facts, one after the other", () => {
    expect(draw(story).groups.map(({ group, columns, x }) => [group.kind, group.articles, columns, x])).toEqual([
      ["contested", null, 1, 0],
      ["agreed", 2, 1, 30],
      ["agreed", 1, 2, 60],
    ]);
    expect(draw(story)).toMatchObject({ width: 80, height: 30, dense: false });
  });

  it("has a band in the row of each reviewed article, and a bar where it carries a fact", () => {
    const alone = draw(story).groups[2];
    expect(alone?.bands).toBe("M0 1h20v8h-20zM0 11h20v8h-20z");
    expect(alone?.carries).toBe("M0 1h10v8h-10zM10 11h10v8h-10z");
    expect(alone?.partings).toBe("M10 0v30");
  });

  it("draws neighbouring facts of one article as one bar, and puts facts of the same articles side by side", () => {
    const lone = aStory({
      articles: [anArticle("A", aPassage("fact:a"), aPassage("fact:c")), anArticle("B", aPassage("fact:b"))],
    });
    expect(draw(lone).groups[0]?.carries).toBe("M0 1h20v8h-20zM20 11h10v8h-10z");
  });

  it("is dense when there are too many articles to name", () => {
    const many = Array.from({ length: 13 }, (_, index) => anArticle(String.fromCharCode(65 + index), aPassage("fact:f")));
    expect(draw(aStory({ articles: many })).dense).toBe(true);
  });

  it("is empty when there is no fact", () => {
    expect(draw(aStory({}))).toEqual({ groups: [], width: 0, height: 0, dense: false });
  });
});

describe("the tracks of a score", () => {
  it("give a group that is narrower than its label the width of the label, and facts the same width in all", () => {
    expect(scoreTracks(draw(story).groups)).toEqual({
      tracks: "minmax(4.5rem,1fr) minmax(4.5rem,1fr) minmax(4.5rem,2fr)",
      cell: "min(1.75rem,(var(--room) - 2rem)/4)",
    });
  });

  it("leave a group out of the sum when its facts do not fill its label's width", () => {
    const facts = Array.from({ length: 40 }, (_, index) => aPassage(`fact:f${index}`));
    const uneven = aStory({ articles: [anArticle("A", aPassage("fact:all"), ...facts), anArticle("B", aPassage("fact:all"))] });
    expect(scoreTracks(draw(uneven).groups).cell).toBe("min(1.75rem,(var(--room) - 5.5rem)/40)");
  });
});
