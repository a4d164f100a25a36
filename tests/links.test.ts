import { expect, it } from "vitest";
import { compareLink } from "../src/links.ts";

it("two articles have one address side by side, whichever is named first; Z comes before AA", () => {
  expect([compareLink("A", "B"), compareLink("B", "A")]).toEqual(["/compare/A-B/", "/compare/A-B/"]);
  expect(compareLink("AA", "Z")).toBe("/compare/Z-AA/");
});
