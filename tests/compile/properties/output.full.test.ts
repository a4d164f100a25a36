import { expect, test } from "vitest";
import { fuzzOnAllProcessors } from "./fuzz.ts";
import { newSeed } from "./fuzz-documents.ts";

test("100,000 made-up documents are told of or come out harmless, whole and as written", { timeout: 3_600_000 }, async () => {
  const seed = newSeed();
  console.log(`fuzz: seed ${seed}`);
  const { published, refused } = await fuzzOnAllProcessors(100_000, seed);
  console.log(`fuzz: ${published} published, ${refused} refused`);
  expect(published + refused).toBe(100_000);
});
