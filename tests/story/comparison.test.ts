import { describe, expect, it } from "vitest";
import { compare, couples } from "../../src/story/comparison.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import type { Story } from "../../src/story/story.ts";
import { timeline } from "../../src/story/timeline.ts";
import { aFact, anArticle, anEvent, aPassage, aStory } from "./a-story.ts";

const compared = (story: Story, left: string, right: string) =>
  compare(story, corroborate(story), timeline(story), [left, right]);
const ids = (facts: readonly { corroboration: { fact: { id: string } } }[]) =>
  facts.map(({ corroboration }) => corroboration.fact.id);

describe("two articles side by side", () => {
  const story = aStory({
    facts: [aFact("z", ["is", "may>is", "is-not"])],
    events: [anEvent("late", "2024-02-20"), anEvent("early", "2024")],
    articles: [
      anArticle(
        "A",
        aPassage("fact:only-a"),
        aPassage("fact:z/is,when:late/2024-02"),
        aPassage("fact:both"),
        aPassage("when:early/2024"),
      ),
      anArticle("B", aPassage("fact:both"), aPassage("fact:z/may"), aPassage("fact:last,event:early"), aPassage("fact:more")),
      anArticle("C", aPassage("fact:z/is-not"), aPassage("fact:more")),
      anArticle("D"),
    ],
  });

  it("share what both carry, in the left one’s reading order", () => {
    expect(ids(compared(story, "a", "b").both)).toEqual(["z", "both"]);
    expect(ids(compared(story, "b", "a").both)).toEqual(["both", "z"]);
  });

  it("differ where these two differ, whatever a third says", () => {
    expect(compared(story, "a", "b").both.map(({ differs }) => differs)).toEqual([false, false]);
    expect(compared(story, "a", "c").both.map(({ differs }) => differs)).toEqual([true]);
  });

  it("have each what the other has not, in reading order", () => {
    const { onlyLeft, onlyRight } = compared(story, "a", "b");
    expect([ids(onlyLeft), ids(onlyRight)]).toEqual([["only-a"], ["last", "more"]]);
  });

  it("tell the same events, in the timeline’s order", () => {
    const { events } = compared(story, "a", "b");
    expect(events.map(({ entry, left, right }) => [entry.event.id, left.datings.length, right.datings.length])).toEqual([
      ["early", 1, 0],
    ]);
  });

  it("conflict about an event where their dates share no day, whatever the event’s own date is", () => {
    const dated = (letter: string, date: string) => anArticle(letter, aPassage(`when:late/${date}`));
    const conflicts = (one: string, other: string) => {
      const told = aStory({ events: [anEvent("late", "2024-02-20")], articles: [dated("A", one), dated("B", other)] });
      return compared(told, "a", "b").events.map(({ conflict }) => conflict);
    };
    expect(conflicts("2024-02-19", "2024-02-20")).toEqual([true]);
    expect(conflicts("2024-02", "2024-02-20")).toEqual([false]);
    expect(conflicts("2024-02-19", "2024-02-19")).toEqual([false]);
  });

  it("are any two in which something is marked, in the order of their letters", () => {
    expect(couples(story).map(([left, right]) => left.letter + right.letter)).toEqual(["AB", "AC", "BC"]);
  });

  it("are none when there are more than 26, whose pairs nobody could look through", () => {
    const letters = Array.from({ length: 27 }, (_, index) => (index < 26 ? String.fromCharCode(65 + index) : "AA"));
    const many = (count: number) =>
      aStory({ articles: letters.slice(0, count).map((letter) => anArticle(letter, aPassage("fact:f"))) });
    expect(couples(many(26)).length).toBe(325);
    expect(couples(many(27))).toEqual([]);
  });
});
