import fc from "fast-check";
import { arbitraryDocument } from "./a-document.ts";
import { checkOutput } from "./check-output.ts";
import { type CompiledDocument, compileInMemory } from "./compile-in-memory.ts";

/** Longer than any text here should take, on a machine that has other things to do. */
const SLOW = 1_000;

export interface Fuzzed {
  readonly published: number;
  readonly refused: number;
}

/**
 * Compiles many made-up documents, the same for the same seed.
 *
 * @param see is shown each of them
 * @throws with the seed and the smallest document that breaks a rule
 */
export function fuzz(documents: number, seed: number, see: (compiled: CompiledDocument) => void = () => undefined): Fuzzed {
  const count = { published: 0, refused: 0 };
  const rule = fc.property(arbitraryDocument, (document) => {
    const start = performance.now();
    const compiled = compileInMemory(document);
    if (performance.now() - start > SLOW && processorTime(() => compileInMemory(document)) > SLOW)
      throw new Error(`it takes longer than ${SLOW} ms`);
    count[compiled.published ? "published" : "refused"] += 1;
    if (!compiled.published && compiled.problems.length === 0) throw new Error("it is refused in silence");
    checkOutput(compiled);
    see(compiled);
  });
  fc.assert(rule, { numRuns: documents, seed, includeErrorInReport: true });
  return count;
}

export const newSeed = (): number => Date.now() % 2 ** 30;

function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1_000;
}
