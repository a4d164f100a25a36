import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";
import { COLOURS, DESK, PHONE, violations } from "./violations.ts";

const pages = kindsOfPage(theSite("real"));
const kinds = pages.map(({ kind }) => kind);

describe.for(pages)("axe finds nothing wrong with a page of the kind “$kind”", ({ address }) => {
  it("on a phone in light", async ({ open }) => {
    expect(await violations(await open("real", address, { viewport: PHONE }))).toEqual([]);
  });
});

// Between them these have every colour.
const COLOURFUL = ["home", "timeline", "facts", "article"];

describe.for(pages.filter(({ kind }) => COLOURFUL.includes(kind)))(
  "axe finds nothing wrong with the colours of “$kind”",
  ({ address }) => {
    it("at a desk in the dark", async ({ open }) => {
      const page = await open("real", address, { viewport: DESK, colorScheme: "dark" });
      expect(await violations(page, COLOURS)).toEqual([]);
    });
  },
);

const others = kindsOfPage(theSite("second")).filter(({ kind }) => !kinds.includes(kind));

describe.for(others)("axe finds nothing wrong with another story’s page of the kind “$kind”", ({ address }) => {
  it("at a desk", async ({ open }) => {
    expect(await violations(await open("second", address, { viewport: DESK }))).toEqual([]);
  });
});
