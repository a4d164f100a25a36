import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KINDS } from "../../../src/compile/problems/problem-kinds.ts";

const here = new URL(".", import.meta.url);
const sources = readdirSync(here).map((name) => readFileSync(new URL(name, here), "utf8"));

test.each(Object.keys(KINDS))("the whole message of %s is shown in a test", (kind) => {
  // `messageOf` also sees that it is gone when the row of this kind is taken out.
  const example = new RegExp(`test\\("${kind}",[^]*?message(?:Of|From)\\("${kind}",`);
  expect(sources.some((source) => example.test(source))).toBe(true);
});

test.each(Object.entries(KINDS))("%s ends no sentence with a full stop and says why", (_kind, { why }) => {
  expect(why).toMatch(/[^.]$/);
});
