import type { Kind } from "./kind.ts";
import { KINDS } from "./problem-kinds.ts";

/** A kind of problem as it is shown where all are listed. */
export interface ListedKind {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** What its message says, for an example. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Every kind of problem, in the order of the table. */
export function listKinds(): readonly ListedKind[] {
  return Object.entries(KINDS).map(([id, row]) => {
    // Each row's example is of the type that its own functions take.
    const { severity, what, why, fix, example } = row as Kind<unknown>;
    return { id, severity, what: what(example), why, fix: fix(example) };
  });
}
