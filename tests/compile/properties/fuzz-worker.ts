import { parentPort } from "node:worker_threads";
import { fuzz } from "./fuzz-documents.ts";

/** Some documents of one seed. */
export interface Portion {
  readonly documents: number;
  readonly seed: number;
}

parentPort?.on("message", ({ documents, seed }: Portion) => parentPort?.postMessage(fuzz(documents, seed)));
