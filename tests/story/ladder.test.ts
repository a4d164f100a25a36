import { describe, expect, it } from "vitest";
import { ladder } from "../../src/story/ladder.ts";
import { aFact, aHeadline, anArticle, aPassage, aStory, corroborated } from "./a-story.ts";

const versions = ["does", "could>none", "may>could", "asked"];
const place = (scale: string | null, ...articles: Parameters<typeof anArticle>[]) =>
  ladder(
    corroborated(aStory({ facts: [aFact("f", versions, { scale })], articles: articles.map((each) => anArticle(...each)) })),
  );

describe("the ladder of a fact", () => {
  const placed = place(
    "from flat to hedged",
    ["A", aHeadline("fact:f/does"), aPassage("fact:f/may"), aPassage("fact:f/may", "", { place: "standfirst" })],
    ["B", aPassage("fact:f/could")],
  );

  it("has a row for every version in the editor's order, told or not, and a column for every carrier", () => {
    expect(placed.rows.map(({ version }) => version?.id)).toEqual(["does", "could", "may", "asked"]);
    expect(placed.columns.map(({ article }) => article)).toEqual(["a", "b"]);
    expect(placed.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it("keeps headlines, standfirsts and text apart", () => {
    const numbers = placed.rows.map(({ cells }) =>
      cells.map(({ headline, standfirst, text }) => [headline.length, standfirst.length, text.length].join("")),
    );
    expect(numbers).toEqual([
      ["100", "000"],
      ["000", "001"],
      ["011", "000"],
      ["000", "000"],
    ]);
  });

  it("says how far each article reaches", () => {
    expect(placed.columns).toEqual([
      { article: "a", reach: { from: 0, to: 2 }, atOddsWithItself: true },
      { article: "b", reach: { from: 1, to: 1 }, atOddsWithItself: false },
    ]);
  });

  it("is ordered only when the fact has a scale", () => {
    expect(placed.ordered).toBe(true);
    expect(place(null, ["A", aPassage("fact:f/does")]).ordered).toBe(false);
  });

  it("has a last row for passages that take no side, which are out of no one's reach", () => {
    const { rows, columns } = place(null, ["A", aPassage("fact:f")], ["B", aPassage("fact:f"), aPassage("fact:f/could")]);
    expect(rows.at(-1)?.version).toBeNull();
    expect(rows.at(-1)?.cells.map(({ text }) => text.length)).toEqual([1, 1]);
    expect(columns.map(({ reach }) => reach)).toEqual([null, { from: 1, to: 1 }]);
  });
});
