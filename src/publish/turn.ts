import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { processStart } from "./process-start.ts";

/** The right to publish. One process has it at a time. */
export interface Turn {
  readonly number: number;
  /** Lets others publish. The end of the process does so too, however it comes. */
  end(): void;
}

/** The process whose turn it is. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Takes the next turn, unless another process has one.
 *
 * A turn is a numbered folder that says whose it is, and the highest number counts. It appears whole: a folder that
 * is finished elsewhere is renamed to it, which succeeds for one process only. It is over when its process says so or is
 * gone, and stays, so that no number is ever used twice: who decided on an older state finds that there is a higher one.
 *
 * @param folder where turns are kept; made when it is missing
 */
export function takeTurn(folder: string): Turn | { readonly heldBy: Holder | null } {
  mkdirSync(folder, { recursive: true });
  const last = highest(folder);
  const holder = holderOf(turnIn(folder, last));
  if (holder) return { heldBy: holder };

  const number = last + 1;
  const mine = turnIn(folder, number);
  if (!appear(folder, mine)) return { heldBy: holderOf(mine) };
  const winner = highest(folder);
  if (winner !== number) {
    rmSync(mine, { recursive: true, force: true });
    return { heldBy: holderOf(turnIn(folder, winner)) };
  }
  tidy(folder, number);
  return { number, end: () => writeFileSync(join(mine, "over"), "") };
}

/** Removes the turns before one, and the claims of those who came too late or died. */
function tidy(folder: string, number: number): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith("claim-") && (turnNumber(name) ?? number) >= number) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Its owner is still writing to it; the next turn finds it.
    }
  }
}

const turnIn = (folder: string, number: number): string => join(folder, `turn-${number}`);

function turnNumber(name: string): number | null {
  const digits = /^turn-(\d+)$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

const highest = (folder: string): number => Math.max(0, ...readdirSync(folder).map((name) => turnNumber(name) ?? 0));

function appear(folder: string, turn: string): boolean {
  const claim = join(folder, `claim-${randomUUID()}`);
  try {
    mkdirSync(claim);
    const owner = { pid: process.pid, host: hostname(), start: processStart(process.pid) };
    writeFileSync(join(claim, "owner.json"), JSON.stringify(owner));
    renameSync(claim, turn);
    return true;
  } catch (error) {
    // The turn is there already, or whoever has it has tidied the claim away. Windows says EPERM.
    const lost = ["EEXIST", "ENOTEMPTY", "EPERM", "ENOENT"].includes((error as NodeJS.ErrnoException).code ?? "");
    rmSync(claim, { recursive: true, force: true });
    if (lost && existsSync(folder)) return false;
    throw error;
  }
}

/** Whose a turn is; null when it is over, was never taken, or cannot be read, as after a power cut. */
function holderOf(turn: string): Holder | null {
  if (existsSync(join(turn, "over"))) return null;
  try {
    const { pid, host, start } = JSON.parse(readFileSync(join(turn, "owner.json"), "utf8"));
    // Of a process on another machine that shares this folder nothing can be known.
    return host !== hostname() || processStart(pid) === start ? { pid, host } : null;
  } catch {
    return null;
  }
}
