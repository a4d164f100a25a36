import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Files of data that are being made. */
export interface DataApart {
  /** Fulfilled when all are there; rejected with what making or writing one of them throws. */
  readonly made: Promise<unknown>;
  /** Ends it, whether they are there or not. */
  readonly end: () => Promise<unknown>;
}

/**
 * Makes the files of data in a thread of its own, while Astro makes the pages: of a large story, either takes long.
 *
 * @param story its records, as JSON
 * @param folder where the files are put, each in one step when it is whole
 */
export function makeDataApart(story: string, folder: string): DataApart {
  const thread = new Worker(new URL("./data-thread.ts", import.meta.url), { workerData: { story, folder } });
  return { made: once(thread, "exit"), end: () => thread.terminate() };
}
