import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Used } from "./record.ts";

/** What a program and all Node processes that it started used. */
export interface Measured {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of processor time of all processes. */
  readonly cpu: number;
  /**
   * The most memory, in bytes, that all processes held at once: looked up twenty times a second, and never less than the most
   * that one of them held. Where the system doesn't say what others hold, it is that of the largest.
   */
  readonly peak: number;
  readonly processes: readonly Used[];
}

const EVERY = 50;

/**
 * Runs a program under Node and measures it.
 *
 * @throws {Error} with all that it printed, when it fails
 */
export async function measure(args: readonly string[], cwd: string, env: Record<string, string>): Promise<Measured> {
  const records = mkdtempSync(join(tmpdir(), "synoptic-bench-"));
  const { SITE_URL, BASE_PATH, FORCE_COLOR, ...inherited } = process.env;
  const recorder = `--import=${new URL("./record.ts", import.meta.url).href}`;
  const start = performance.now();
  const program = spawn(process.execPath, args, {
    cwd,
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: "1", ...env, NODE_OPTIONS: recorder, BENCH_RECORDS: records },
  });
  let printed = "";
  for (const stream of [program.stdout, program.stderr]) stream.on("data", (data: Buffer) => (printed += data.toString()));
  let together = 0;
  const watch = setInterval(() => {
    together = Math.max(together, heldNow(records));
  }, EVERY);
  const code = await new Promise((done) => program.on("close", done));
  clearInterval(watch);
  const wall = (performance.now() - start) / 1000;
  const processes = readdirSync(records)
    .filter((name) => statSync(join(records, name)).size > 0)
    .map((name): Used => JSON.parse(readFileSync(join(records, name), "utf8")));
  rmSync(records, { recursive: true });
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}.\n${printed}`);
  return {
    wall,
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(together, ...processes.map(({ peak }) => peak)),
    processes,
  };
}

/** What the living processes hold, in bytes; 0 where the system doesn't say. */
function heldNow(records: string): number {
  const pids = readdirSync(records).flatMap((name) => (statSync(join(records, name)).size === 0 ? name.slice(0, -5) : []));
  return pids.reduce((sum, pid) => sum + heldBy(pid), 0);
}

function heldBy(pid: string): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    // It has just ended, or the system has no such file.
    return 0;
  }
}
