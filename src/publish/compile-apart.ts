import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { CompilerFault } from "../compile/compiler-fault.ts";

/** What a compiled content folder comes to. */
export interface CompiledApart {
  /** The records of the story, as JSON; null when there is a mistake in it. */
  readonly story: string | null;
  /** All problems, for people to read; null when there is none. */
  readonly report: string | null;
}

/**
 * Compiles a content folder in a thread of its own: what a large story takes to be read is given back to the machine before
 * the site is built.
 *
 * @throws {CompilerFault} as `compile` does
 */
export async function compileApart(dir: string): Promise<CompiledApart> {
  const thread = new Worker(new URL("./compile-thread.ts", import.meta.url), { workerData: dir });
  try {
    const [compiled] = await once(thread, "message");
    return compiled;
  } catch (error) {
    // A thread's error comes as a copy, which has lost its class.
    throw error instanceof Error ? new CompilerFault(error.message, { cause: error.cause }) : error;
  }
}
