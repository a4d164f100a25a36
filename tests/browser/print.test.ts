import { expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { holdToPaper } from "./on-paper.ts";
import { it } from "./reader.ts";

// Between them these hold every kind of fold, control and picture that a page has.
const KINDS = ["home", "timeline", "facts", "sources", "search", "article", "contested fact", "comparison"];
const kinds = kindsOfPage(theSite("second")).filter(({ kind }) => KINDS.includes(kind));

it("on paper, a page of each kind is dark on light, says where its links lead, and has neither controls nor folds", async ({
  open,
}) => {
  const page = await open("second", "/");
  await holdToPaper(
    page,
    kinds.map(({ address }) => address),
  );
});

it("on paper, the article that links outside says where to", async ({ open }) => {
  const page = await open("second", "/articles/skerry-post/");
  expect(await page.locator('main a[href="https://example.org/bell"]').count()).toBe(1);
});
