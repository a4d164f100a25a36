import { expect, test } from "vitest";
import { anArticle, anEvent, messageOf } from "../a-content-folder.ts";

const published = "2024-02-20";

test("dating-differs", async () => {
  expect(
    await messageOf("dating-differs", {
      "articles/second.md": anArticle({ published, body: "It was opened [on Monday](when:opening).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:9:27 error dating-differs: "on Monday" in an article of 2024-02-20 is 2024-02-19; the event "opening" is dated 2024-02-18
       9 | It was opened [on Monday](when:opening).
         |                           ^^^^^^^^^^^^
      why: readers are shown what an article's words for when come to, reckoned from the day it was published where they lean on it
      fix: write when:opening/2024-02-19 to show the conflict, or correct a date"
  `);
  expect(
    await messageOf("dating-differs", {
      "articles/second.md": anArticle({ published, body: "It was opened [in 2018](when:opening/2019).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:9:25 error dating-differs: "in 2018" is 2018; the mark says 2019
       9 | It was opened [in 2018](when:opening/2019).
         |                         ^^^^^^^^^^^^^^^^^
      why: readers are shown what an article's words for when come to, reckoned from the day it was published where they lean on it
      fix: write when:opening/2018"
  `);
  expect(
    await messageOf("dating-differs", {
      "events/opening.md": anEvent({ date: "2021-02-18" }),
      "articles/second.md": anArticle({ published, body: "It was opened [on February 18](when:opening).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:9:32 error dating-differs: "on February 18" in an article of 2024-02-20 is 2024-02-18; the event "opening" is dated 2021-02-18
       9 | It was opened [on February 18](when:opening).
         |                                ^^^^^^^^^^^^
      why: readers are shown what an article's words for when come to, reckoned from the day it was published where they lean on it
      fix: write when:opening/2021-02-18 if other words of the article say so, else when:opening/2024-02-18"
  `);
});

test("dating-vaguer", async () => {
  expect(
    await messageOf("dating-vaguer", {
      "articles/second.md": anArticle({ published, body: "It was opened [over the weekend](when:opening).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:9:34 warning dating-vaguer: "over the weekend" in an article of 2024-02-20 is 2024-02-17/2024-02-18, which is vaguer: the event "opening" is dated 2024-02-18
       9 | It was opened [over the weekend](when:opening).
         |                                  ^^^^^^^^^^^^
      why: a dating is shown as precisely as the article's own words give it
      fix: write when:opening/2024-02-17/2024-02-18"
  `);
});

test("dating-sharper", async () => {
  expect(
    await messageOf("dating-sharper", {
      "articles/second.md": anArticle({ published, body: "It was opened [on Sunday](when:opening/2024).\n" }),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/second.md:9:27 warning dating-sharper: "on Sunday" in an article of 2024-02-20 is 2024-02-18, which is more precise: the mark says 2024
       9 | It was opened [on Sunday](when:opening/2024).
         |                           ^^^^^^^^^^^^^^^^^
      why: a dating is shown as precisely as the article's own words give it
      fix: write when:opening/2024-02-18, or date the event as precisely"
  `);
});
