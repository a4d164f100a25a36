import { expect, test } from "vitest";
import { checkOutput } from "./check-output.ts";
import { compileInMemory } from "./compile-in-memory.ts";
import { fuzz } from "./fuzz.ts";
import { XSS } from "./xss.ts";

test("2,000 made-up articles are told of or come out harmless, whole and as written", { timeout: 120_000 }, () => {
  const { seed, published, refused } = fuzz(2_000);
  console.log(`fuzz: seed ${seed}, ${published} published, ${refused} refused`);
  // Neither half of the rule is idle.
  expect(published).toBeGreaterThan(400);
  expect(refused).toBeGreaterThan(400);
});

const article = { title: "A title", standfirst: "More", body: "" };

test.each(XSS)("%s does nothing in a body or a standfirst", (payload) => {
  for (const body of [payload, `x ${payload} y`, `- ${payload}`, `[${payload}](https://example.org)`, `*${payload}*`])
    checkOutput(compileInMemory({ ...article, body }));
  const [line = ""] = payload.split("\n");
  checkOutput(compileInMemory({ ...article, title: line, standfirst: `x ${line}` }));
});
