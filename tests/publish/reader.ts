/*
 * A process that reads a published site over and over, as one reader among many: it goes into the folder and reads all of
 * it. It ends when its input does, and prints what it saw.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "./digest.ts";

export interface Seen {
  /** How often the whole of which site was read. */
  readonly sites: Readonly<Record<string, number>>;
  /** How many files were read. */
  readonly files: number;
  /** How often there was no site to go into. */
  readonly absent: number;
  /** What went wrong in the middle of a site. */
  readonly broken: readonly string[];
}

if (import.meta.filename === process.argv[1]) {
  const home = process.cwd();
  const sites: Record<string, number> = {};
  const broken: string[] = [];
  let [files, absent] = [0, 0];
  let going = true;
  process.stdin.resume().on("end", () => {
    going = false;
  });
  while (going) {
    await new Promise(setImmediate);
    if (!enter(join(home, "dist"))) {
      absent++;
      continue;
    }
    try {
      const digest = digestOf(".");
      sites[digest] = (sites[digest] ?? 0) + 1;
      files += readdirSync(".", { recursive: true }).length;
    } catch (error) {
      broken.push((error as Error).message);
    }
  }
  process.stdout.write(JSON.stringify({ sites, files, absent, broken } satisfies Seen));
}

function enter(folder: string): boolean {
  try {
    process.chdir(folder);
    return true;
  } catch {
    return false;
  }
}
