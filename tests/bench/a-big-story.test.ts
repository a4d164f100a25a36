import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { aBigStory, writeStory } from "./a-big-story.ts";
import { bareSite, PIPELINES } from "./bare-site.ts";

describe("an invented story", () => {
  it("is the same each time", () => {
    expect(aBigStory(7)).toEqual(aBigStory(7));
  });

  it("has no mistake, and as much in it as it says", async () => {
    const folder = mkdtempSync(join(tmpdir(), "synoptic-bench-"));
    try {
      writeStory(aBigStory(9), folder);
      const { story, problems } = await compile(folder);
      expect(problems).toEqual([]);
      expect([story?.articles.length, story?.facts.length, story?.events.length]).toEqual([9, 60, 60]);
      expect(new Set(story?.articles.map(({ passages }) => passages.length))).toEqual(new Set([20]));
      expect(new Set(story?.articles.map(({ blocks }) => blocks.length))).toEqual(new Set([12 + 1]));
      for (const { words } of story?.articles ?? []) expect(Math.abs(words - 650)).toBeLessThan(60);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);

  it("tells every fact and every event in some article", () => {
    const texts = [...aBigStory(5).values()].join();
    for (let number = 1; number <= 45; number += 1) {
      expect(texts).toMatch(new RegExp(`fact:fact-${number}\\b`));
      expect(texts).toMatch(new RegExp(`(?:event|when):event-${number}\\b`));
    }
  });
});

describe.each(PIPELINES)("the bare site read by %s", (pipeline) => {
  it("has the articles, with nothing marked in them", () => {
    const files = bareSite(aBigStory(5), pipeline);
    const articles = [...files].filter(([path]) => path.startsWith("src/content/articles/"));
    expect(articles).toHaveLength(5);
    for (const [, text] of articles) expect(text).not.toMatch(/fact:|event:|when:/);
  });
});
