import fc from "fast-check";
import { arbitraryArticle } from "./a-document.ts";
import { checkOutput } from "./check-output.ts";
import { compileInMemory } from "./compile-in-memory.ts";

/** Longer than any text here should take, on a machine that has other things to do. */
const SLOW = 1_000;

/** Compiles many made-up articles. Throws with the seed and the smallest one that breaks a rule. */
export function fuzz(documents: number, seed = Date.now() % 2 ** 31): { seed: number; published: number; refused: number } {
  const count = { seed, published: 0, refused: 0 };
  const rule = fc.property(arbitraryArticle, (article) => {
    const start = process.cpuUsage();
    const compiled = compileInMemory(article);
    if (process.cpuUsage(start).user > SLOW * 1_000) throw new Error(`it takes longer than ${SLOW} ms`);
    count[compiled.record ? "published" : "refused"] += 1;
    if (!compiled.record && compiled.problems.length === 0) throw new Error("it is refused in silence");
    checkOutput(compiled);
  });
  fc.assert(rule, { numRuns: documents, seed });
  return count;
}

// npm run fuzz -- N [SEED]
if (import.meta.main) {
  const [documents = "10000", seed] = process.argv.slice(2);
  const start = Date.now();
  const count = fuzz(Number(documents), seed === undefined ? undefined : Number(seed));
  const speed = Math.round((Number(documents) * 1_000) / (Date.now() - start));
  console.log(`seed ${count.seed}: ${count.published} published, ${count.refused} refused, ${speed} a second`);
}
