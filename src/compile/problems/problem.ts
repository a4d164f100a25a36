import { byCodePoint } from "../../story/order.ts";
import { excerpt } from "./excerpt.ts";
import type { Kind } from "./kind.ts";
import { type Location, positionOf } from "./location.ts";
import { KINDS, type KindOfProblem } from "./problem-kinds.ts";
import { visible } from "./visible.ts";

/** One mistake in the content, and how to mend it. */
export interface Problem {
  readonly kind: KindOfProblem;
  readonly severity: "error" | "warning";
  /** From the content folder's parent, with slashes: `content/articles/first.md`. */
  readonly file: string;
  /** Line and columns count from 1, columns in code points, after a byte order mark is removed. */
  readonly line: number;
  readonly column: number;
  /** The column after the last one meant. */
  readonly endColumn: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** The line with carets under the part that is meant; empty when there is no line to show. */
  readonly excerpt: string;
}

/** Tells one problem. What a kind needs to know is in its row of the table. */
export type Report = <K extends KindOfProblem>(
  kind: K,
  location: Location,
  ...params: Parameters<(typeof KINDS)[K]["what"]>
) => void;

/** Gathers problems while the content is read. */
export function gatherProblems(): { report: Report; problems: () => readonly Problem[] } {
  const found = new Map<string, Problem>();
  const report: Report = (kind, location, ...params) => {
    const problem = makeProblem(kind, location, params[0] as never);
    const key = [problem.file, problem.line, problem.column, problem.kind, problem.what].join("\n");
    if (!found.has(key)) found.set(key, problem);
  };
  return { report, problems: () => [...found.values()].sort(byPlace) };
}

/** Whether any of the problems stops the story from being published. */
export const hasError = (problems: readonly Problem[]): boolean => problems.some((problem) => problem.severity === "error");

function makeProblem(kind: KindOfProblem, location: Location, params: never): Problem {
  const row: Omit<Kind<never>, "example"> = KINDS[kind];
  const { line, column, endColumn, text } = positionOf(location);
  return {
    kind,
    severity: row.severity,
    file: visible(location.file.path),
    line,
    column,
    endColumn,
    what: visible(row.what(params)),
    why: row.why,
    fix: visible(row.fix(params)),
    excerpt: location.to === 0 || text.trim() === "" ? "" : excerpt(text, line, column, endColumn),
  };
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byCodePoint(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodePoint(a.kind, b.kind) ||
    byCodePoint(a.what, b.what)
  );
}
