import fc from "fast-check";
import { expect, test } from "vitest";
import { goodArticle } from "./a-good-article.ts";
import { checkOutput } from "./check-output.ts";
import { compileInMemory } from "./compile-in-memory.ts";

test("300 good articles in many scripts are without a problem, and come out as they were written", { timeout: 60_000 }, () => {
  const seed = Date.now() % 2 ** 31;
  console.log(`good articles: seed ${seed}`);
  const rule = fc.property(goodArticle, (article) => {
    const compiled = compileInMemory(article, article.language);
    expect(compiled.problems.map(({ kind, what, line }) => `${line} ${kind}: ${what}`)).toEqual([]);
    checkOutput(compiled);
  });
  fc.assert(rule, { numRuns: 300, seed });
});
