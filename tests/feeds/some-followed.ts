import type { Followed } from "../../src/feeds/followed.ts";
import type { Story } from "../../src/story/story.ts";
import { wordsFor } from "../../src/words/words.ts";
import { evidenceFrom } from "../data/some-evidence.ts";
import { aCorrection, anArticle, aPassage, aStory, withFields } from "../story/a-story.ts";

/** What feeds are made from, of a story on a host. */
export const followedOf = (story: Story): Followed => ({
  ...evidenceFrom(story, "https://host.example"),
  words: wordsFor(story.front.language),
});

/** A story of four articles, of which one has no date and one no day, and of one correction. It is brought up to 1 March 2024. */
export const aFollowedStory = (): Story =>
  aStory({
    articles: [
      withFields(anArticle("A", aPassage("fact:f")), { published: "2024-02-20", updated: "2024-02-25" }),
      withFields(anArticle("B", aPassage("fact:f")), { published: "2024-02-21" }),
      anArticle("C"),
      withFields(anArticle("D"), { published: "2024-02" }),
    ],
    corrections: [aCorrection("slip", "2024-03-02", { facts: ["f"], note: "<p>We had <em>one</em> &amp; it was two.</p>" })],
  });
