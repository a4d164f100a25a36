import { count } from "../../words/en-numbers.ts";
import type { Problem } from "./problem.ts";

/** All problems for people to read, as `compile` and the check tell them. Ends without a line break. */
export function reportText(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const total = errors > 0 ? count(problems.length, "problem") : count(problems.length, "warning");
  const outcome = errors > 0 ? " Nothing was published; the site from the last good build is unchanged." : "";
  return [...problems.map(oneProblem), `${total} in ${count(files, "file")}.${outcome}`].join("\n\n");
}

function oneProblem(problem: Problem): string {
  return [
    `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.kind}: ${problem.what}`,
    ...(problem.excerpt === "" ? [] : problem.excerpt.split("\n").map((line) => ` ${line}`)),
    `  why: ${problem.why}`,
    `  fix: ${problem.fix}`,
  ].join("\n");
}
