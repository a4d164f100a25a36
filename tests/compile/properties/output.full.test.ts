import { test } from "vitest";
import { fuzz } from "./fuzz.ts";

test("100,000 made-up articles are told of or come out harmless, whole and as written", { timeout: 3_600_000 }, () => {
  const { seed, published, refused } = fuzz(100_000);
  console.log(`fuzz: seed ${seed}, ${published} published, ${refused} refused`);
});
