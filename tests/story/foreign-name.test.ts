import { describe, expect, it } from "vitest";
import { foreignName, withNames } from "../../src/story/foreign-name.ts";
import { anOutlet, aStory } from "./a-story.ts";

const inKorean = { text: "항구신문", lang: "ko" };

describe("the name of an outlet", () => {
  const story = aStory({
    outlets: [
      { ...anOutlet("hanggu"), short: "항구신문", language: "ko" },
      { ...anOutlet("post"), language: "en" },
      anOutlet("paper"),
    ],
  });

  it("says its language where that is not the story’s, and nothing where it is or is not known", () => {
    expect(foreignName(story, "hanggu")).toEqual(inKorean);
    expect(foreignName(story, "post")).toBe(undefined);
    expect(foreignName(story, "paper")).toBe(undefined);
  });
});

describe("words with names among them", () => {
  it("stay whole where no name is in another language", () => {
    expect(withNames("What Post adds", [undefined])).toEqual([{ text: "What Post adds" }]);
    expect(withNames("What Post adds", [])).toEqual([{ text: "What Post adds" }]);
  });

  it("are cut at each name, wherever it stands", () => {
    const radio = { text: "Радио", lang: "ru" };
    expect(withNames("항구신문 and Радио, side by side", [inKorean, undefined, radio])).toEqual([
      inKorean,
      { text: " and " },
      radio,
      { text: ", side by side" },
    ]);
    expect(withNames("Only in 항구신문", [inKorean])).toEqual([{ text: "Only in " }, inKorean]);
  });
});
