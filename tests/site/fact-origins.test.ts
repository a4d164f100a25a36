import { expect, it } from "vitest";
import { everyStory, wordsOf } from "./read-site.ts";

it.each(everyStory())(
  "a fact without a named origin says so once where it comes from, in the story “$name”",
  ({ page, story }) => {
    const without = story.facts.filter(({ origins, articles }) => origins.length === 0 && articles.length > 0);
    expect(without.length).toBeGreaterThan(0);
    const said = without.map(({ address }) => wordsOf(page(address).$("#sources").text()).match(/no named origin/gi)?.length);
    expect(said).toEqual(without.map(() => 1));
  },
);
