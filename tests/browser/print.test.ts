import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { holdToPaper } from "./on-paper.ts";
import { it } from "./reader.ts";

// Between them these hold every kind of fold, control and picture that a page has.
const KINDS = ["home", "timeline", "facts", "sources", "article", "contested fact", "comparison"];
const kinds = kindsOfPage(theSite("second")).filter(({ kind }) => KINDS.includes(kind));

describe.for(kinds)("on paper, a page of the kind “$kind”", ({ address }) => {
  it("is dark on light, says where its links lead, and has neither controls nor folds", async ({ open }) => {
    await holdToPaper(await open("second", address, { colorScheme: "dark" }));
  });
});

it("on paper, the article that links outside says where to", async ({ open }) => {
  const page = await open("second", "/articles/skerry-post/");
  expect(await page.locator('main a[href="https://example.org/bell"]').count()).toBe(1);
});
