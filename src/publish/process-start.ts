import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process started: text that tells it from every other process that ever has the same number on this machine.
 *
 * @returns null when no such process runs; one that has ended and was not collected by its parent does not run
 */
export function processStart(pid: number): string | null {
  if (process.platform === "linux") return startOnLinux(pid);
  if (!isAlive(pid)) return null;
  // Windows has no cheap way to ask; there the number alone has to do.
  if (process.platform === "win32") return "running";
  return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim() || null;
}

function startOnLinux(pid: number): string | null {
  try {
    // The name of the program stands in brackets and may hold anything, brackets and spaces too.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    const [state, ticksSinceBoot] = [fields[0] ?? "", fields[19]];
    return "ZX".includes(state) ? null : `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()} ${ticksSinceBoot}`;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
