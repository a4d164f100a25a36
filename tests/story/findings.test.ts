import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/story/corroboration.ts";
import { findings } from "../../src/story/findings.ts";
import type { Story } from "../../src/story/story.ts";
import { timeline } from "../../src/story/timeline.ts";
import { aFact, anArticle, anEvent, aPassage, aSource, aStory } from "./a-story.ts";

const find = (story: Story) => findings(story, corroborate(story), timeline(story));
const ids = (corroborations: readonly { fact: { id: string } }[]) => corroborations.map(({ fact }) => fact.id);

describe("agreed by all and contested", () => {
  const contested = ["a", "b", "c"].map((id) => aFact(id, ["is", "is-not"]));
  const differing = ["fact:a/is", "fact:b/is", "fact:c/is", "fact:u", "fact:t"].map((target) => aPassage(target));
  const articles = [
    anArticle("A", ...differing),
    anArticle(
      "B",
      aPassage("fact:a/is-not"),
      aPassage("fact:b/is-not"),
      aPassage("fact:c/is-not"),
      aPassage("fact:u"),
      aPassage("fact:t"),
    ),
    anArticle("C", aPassage("fact:b/is"), aPassage("fact:u"), aPassage("fact:t")),
  ];

  it("come with the facts the front leads with first, then those of most articles, then by id", () => {
    expect(ids(find(aStory({ facts: contested, articles })).contested)).toEqual(["b", "a", "c"]);
    const led = find(aStory({ facts: contested, articles, lead: ["c", "u"] }));
    expect(ids(led.contested)).toEqual(["c", "b", "a"]);
    expect(ids(led.unanimous)).toEqual(["u", "t"]);
  });
});

describe("repeated, not confirmed", () => {
  const sources = [aSource("peskov", { partOf: "kremlin" }), aSource("kremlin"), aSource("reports", { kind: "unnamed" })];

  it("is what two articles carry from one named origin, grouped by it", () => {
    const story = aStory({
      sources,
      articles: [
        anArticle("A", aPassage("fact:f", "peskov"), aPassage("fact:two", "kcna"), aPassage("fact:alone", "kcna")),
        anArticle("B", aPassage("fact:f", "kremlin via tass"), aPassage("fact:two", "afp"), aPassage("fact:k", "kcna")),
        anArticle("C", aPassage("fact:f"), aPassage("fact:k"), aPassage("fact:g", "peskov")),
        anArticle("D", aPassage("fact:f", "reports"), aPassage("fact:g", "peskov")),
      ],
    });
    expect(find(story).repeated.map((group) => ({ ...group, facts: ids(group.facts) }))).toEqual([
      { origin: "kremlin", facts: ["f", "g"], naming: ["a", "b", "c", "d"], carrying: ["a", "b", "c", "d"], ownVoice: ["c"] },
      { origin: "kcna", facts: ["k"], naming: ["b"], carrying: ["b", "c"], ownVoice: ["c"] },
    ]);
  });

  it("is nothing where only the unnamed are named, or no one is", () => {
    const story = aStory({
      sources,
      articles: [
        anArticle("A", aPassage("fact:f", "reports"), aPassage("fact:g")),
        anArticle("B", aPassage("fact:f", "reports"), aPassage("fact:g")),
      ],
    });
    expect(find(story).repeated).toEqual([]);
  });
});

describe("how many articles carry how many facts", () => {
  it("is told for every number from all reviewed articles down to one, contested facts first", () => {
    const story = aStory({
      facts: [aFact("z", ["is", "is-not"]), aFact("unheard")],
      articles: [
        anArticle("A", aPassage("fact:z/is,fact:a")),
        anArticle("B", aPassage("fact:z/is-not,fact:a,fact:b")),
        anArticle("C", aPassage("fact:a,fact:z/is")),
        anArticle("D"),
      ],
    });
    expect(find(story).tallies.map(({ articles, facts }) => [articles, ids(facts)])).toEqual([
      [3, ["z", "a"]],
      [2, []],
      [1, ["b"]],
    ]);
  });
});

describe("key events", () => {
  it("are the five that most articles tell, in the timeline's order", () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => anEvent(`e${day}`, `2024-02-0${day}`));
    const story = aStory({
      events: days,
      articles: [
        anArticle(
          "A",
          aPassage("event:e1"),
          aPassage("event:e2"),
          aPassage("event:e3"),
          aPassage("event:e4"),
          aPassage("event:e5"),
        ),
        anArticle("B", aPassage("event:e6"), aPassage("event:e5")),
        anArticle("C", aPassage("event:e6")),
      ],
    });
    expect(find(story).keyEvents.map(({ event }) => event.id)).toEqual(["e1", "e2", "e3", "e5", "e6"]);
  });

  it("are never events that no article tells", () => {
    expect(find(aStory({ events: [anEvent("e", "2024")] })).keyEvents).toEqual([]);
  });
});

it("an empty story has no findings", () => {
  expect(find(aStory())).toEqual({ unanimous: [], contested: [], repeated: [], tallies: [], keyEvents: [] });
});
