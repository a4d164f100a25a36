import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Fuzzed, newSeed } from "./fuzz-documents.ts";
import type { Portion } from "./fuzz-worker.ts";

/** Documents of one seed. Each portion has the next, so that they are the same however many processors there are. */
const TOGETHER = 2_000;

/**
 * Compiles many made-up documents, on all processors.
 *
 * @throws with the seed and the smallest document that breaks a rule
 */
export async function fuzzOnAllProcessors(documents: number, seed: number): Promise<Fuzzed> {
  const portions = Array.from({ length: Math.ceil(documents / TOGETHER) }, (_, index) => ({
    documents: Math.min(TOGETHER, documents - index * TOGETHER),
    seed: seed + index,
  }));
  const workers = Array.from({ length: Math.min(availableParallelism(), portions.length) }, newWorker);
  try {
    const done = (await Promise.all(workers.map((worker) => workOff(portions, worker)))).flat();
    const sum = (name: keyof Fuzzed) => done.reduce((total, one) => total + one[name], 0);
    return { published: sum("published"), refused: sum("refused") };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const newWorker = (): Worker => new Worker(new URL("fuzz-worker.ts", import.meta.url));

async function workOff(portions: Portion[], worker: Worker): Promise<Fuzzed[]> {
  const done: Fuzzed[] = [];
  for (let portion = portions.shift(); portion; portion = portions.shift()) {
    worker.postMessage(portion);
    done.push(...((await once(worker, "message")) as Fuzzed[]));
  }
  return done;
}

// npm run fuzz -- N [SEED]
if (import.meta.main) {
  const [documents = "10000", seed = newSeed()] = process.argv.slice(2);
  const start = Date.now();
  const { published, refused } = await fuzzOnAllProcessors(Number(documents), Number(seed));
  const speed = Math.round((Number(documents) * 1_000) / (Date.now() - start));
  console.log(`seed ${seed}: ${published} published, ${refused} refused, ${speed} a second`);
}
