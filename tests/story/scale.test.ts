import { expect, it } from "vitest";
import { align } from "../../src/story/alignment.ts";
import { audit } from "../../src/story/audit.ts";
import { corroborate } from "../../src/story/corroboration.ts";
import { findings } from "../../src/story/findings.ts";
import { headlines } from "../../src/story/headlines.ts";
import { readArticle } from "../../src/story/reading.ts";
import type { Story } from "../../src/story/story.ts";
import { timeline } from "../../src/story/timeline.ts";
import { whoToldWhom } from "../../src/story/who-told-whom.ts";
import { aFact, aHeadline, anArticle, aPassage, aStory } from "./a-story.ts";

/** Fact 0 is in every headline and every text; the others are spread. */
function aLargeStory(articles: number): Story {
  const facts = Array.from({ length: 600 }, (_, index) => aFact(`f${index}`, ["is", "is-not"]));
  return aStory({
    facts,
    articles: Array.from({ length: articles }, (_, article) =>
      anArticle(
        `A${article}`,
        aHeadline("fact:f0/is", `headline ${article % 70} says something special`),
        ...Array.from({ length: 19 }, (__, place) =>
          aPassage(
            `fact:f${(article * 7 + place * 31) % 600}/${article % 9 ? "is" : "is-not"},when:e${place}/2024-02-20`,
            article % 3 ? `s${article % 50} via s${place}` : "",
            { quotations: [`words ${place} of quotation number ${article}`] },
          ),
        ),
      ),
    ),
  });
}

function derive(story: Story): void {
  const corroborations = corroborate(story);
  const entries = timeline(story);
  findings(story, corroborations, entries);
  whoToldWhom(story, corroborations);
  headlines(story, corroborations);
  audit(story);
  for (const { id } of story.articles) readArticle(story, corroborations, id);
  for (const { id } of story.facts) align(story, id);
}

it("a thousand articles of twenty passages are derived in seconds", () => {
  const story = aLargeStory(1000);
  const start = performance.now();
  derive(story);
  expect(performance.now() - start).toBeLessThan(10_000);
}, 30_000);
