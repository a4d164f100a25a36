import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

/** What one process of a measured program used. */
export interface Used {
  /** Seconds of processor time, in the program and in the system for it, all its threads together. */
  readonly cpu: number;
  /** The most memory it held, in bytes. */
  readonly peak: number;
  /** When it began, in milliseconds of the clock. */
  readonly began: number;
  /** The stages it has marked: when each ended, from its beginning in seconds, and the processor time until then. */
  readonly stages: readonly { readonly name: string; readonly wall: number; readonly cpu: number }[];
}

/*
 * Loaded into every Node process of a program that `measure` runs. A file of its name says that the process lives, and at
 * its end what it used.
 */
const folder = process.env.BENCH_RECORDS;
if (folder && isMainThread) {
  const file = join(folder, `${process.pid}.json`);
  writeFileSync(file, "");
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const marks = performance.getEntriesByType("mark") as PerformanceMark[];
    const stages = marks.flatMap(({ name, startTime, detail }) =>
      typeof detail?.user === "number" ? [{ name, wall: startTime / 1000, cpu: (detail.user + detail.system) / 1e6 }] : [],
    );
    const used: Used = {
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      peak: maxRSS * 1024,
      began: performance.timeOrigin,
      stages,
    };
    writeFileSync(file, JSON.stringify(used));
  });
}
