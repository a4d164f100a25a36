import { describe, expect } from "vitest";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";
import { COLOURS, DESK, PHONE, violations } from "./violations.ts";

describe.for(kindsOfPage(theSite("real")))("axe finds nothing wrong with a page of the kind “$kind”", ({ address }) => {
  it("on a phone in light, and with its colours at a desk in the dark", async ({ open }) => {
    const page = await open("real", address, { viewport: PHONE });
    expect.soft(await violations(page), "phone").toEqual([]);
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(page, COLOURS), "dark").toEqual([]);
  });
});

const kinds = kindsOfPage(theSite("real")).map(({ kind }) => kind);
const others = kindsOfPage(theSite("second")).filter(
  ({ kind }) => !kinds.includes(kind) || kind === "article" || kind === "facts",
);

describe.for(others)("axe finds nothing wrong with another story’s page of the kind “$kind”", ({ address }) => {
  it("at a desk", async ({ open }) => {
    expect(await violations(await open("second", address, { viewport: DESK }))).toEqual([]);
  });
});
