import type { Problem } from "./problem.ts";

/** All problems for programs to read. */
export function reportJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems }, null, 2);
}
