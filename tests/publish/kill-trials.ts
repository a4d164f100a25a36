import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import type { Project, StartedBuild } from "./a-project.ts";
import { startReaders } from "./readers.ts";

/** How the trials of killing a build went. */
export interface Trials {
  /** How many builds were killed before they ended by themselves. */
  readonly killed: number;
  /** How many files the readers read meanwhile. */
  readonly read: number;
}

/**
 * Kills builds at moments spread over their course, the last fifth of them near its end, while readers read; then looks
 * whether anyone met anything but one of two whole sites, and whether the next build succeeds and tidies up.
 *
 * @param next makes the project ready to build the other of its two sites
 */
export async function killTrials(project: Project, kills: number, next: (edition: "one" | "two") => void): Promise<Trials> {
  const whole: (string | null)[] = [];
  let lasts = 0;
  for (const edition of ["one", "two"] as const) {
    next(edition);
    const start = performance.now();
    expect(await project.build()).toMatchObject({ code: 0 });
    lasts = performance.now() - start;
    whole.push(project.published());
  }
  expect(new Set(whole).size).toBe(2);

  const readers = startReaders(project, 2);
  let killed = 0;
  for (let trial = 0; trial < kills; trial++) {
    next(trial % 2 === 0 ? "one" : "two");
    const late = trial >= kills * 0.8;
    const share = late ? 0.9 + (0.1 * (trial - kills * 0.8)) / (kills * 0.2) : (trial + 0.5) / (kills * 0.8);
    const build = project.start();
    await sleep(lasts * share);
    if (kill(build, trial % 2 === 0)) killed++;
    await build.ended;
    expect(whole).toContain(project.published());
  }
  const seen = await readers.stop();
  expect(seen.flatMap(({ broken }) => broken)).toEqual([]);
  expect(seen.flatMap(({ sites }) => Object.keys(sites)).filter((site) => !whole.includes(site))).toEqual([]);

  next("one");
  expect(await project.build()).toMatchObject({ code: 0 });
  expect(project.published()).toBe(whole[0]);
  expect(project.leftovers().filter((name) => name !== "previous")).toEqual([]);
  return { killed, read: seen.reduce((sum, { files }) => sum + files, 0) };
}

/** @param family its children too */
function kill({ process: build }: StartedBuild, family: boolean): boolean {
  if (build.exitCode !== null || build.pid === undefined) return false;
  try {
    return process.kill(family ? -build.pid : build.pid, "SIGKILL");
  } catch {
    return false;
  }
}
