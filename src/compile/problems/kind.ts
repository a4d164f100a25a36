/** One kind of problem: a row of the table. `P` is what a message of this kind needs to know. */
export interface Kind<P> {
  readonly severity: "error" | "warning";
  /** What its message is shown with where all kinds are listed; missing where a message needs to know nothing. */
  readonly example?: P;
  /** What is wrong, as one sentence without a full stop, with what was found. */
  readonly what: (params: P) => string;
  /** The rule that is broken. */
  readonly why: string;
  /** What to write instead. */
  readonly fix: (params: P) => string;
}

/** A row that stops a story from being published. */
export const error = <P>(row: Omit<Kind<P>, "severity">): Kind<P> => ({ severity: "error", ...row });

/** A row that is told and stops nothing, unless the check is strict. */
export const warning = <P>(row: Omit<Kind<P>, "severity">): Kind<P> => ({ severity: "warning", ...row });
