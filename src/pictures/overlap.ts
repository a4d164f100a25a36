/** The facts of two articles on one line. */
export interface Amounts {
  readonly onlyLeft: number;
  readonly agree: number;
  readonly differ: number;
  readonly onlyRight: number;
}

/** A stretch of the line, in percent of it. */
export interface Stretch {
  readonly part: keyof Amounts;
  readonly x: number;
  readonly width: number;
}

/** Divides a line by what only the left article has, what both agree on, where they differ, what only the right one has. */
export function overlap(amounts: Amounts): readonly Stretch[] {
  const { onlyLeft, agree, differ, onlyRight } = amounts;
  const all = onlyLeft + agree + differ + onlyRight;
  const ends = { onlyLeft, agree: onlyLeft + agree, differ: onlyLeft + agree + differ, onlyRight: all };
  return PARTS.flatMap((part) => {
    const n = amounts[part];
    return n > 0 ? [{ part, x: percent(ends[part] - n, all), width: percent(n, all) }] : [];
  });
}

const PARTS = ["onlyLeft", "agree", "differ", "onlyRight"] as const;

const percent = (n: number, all: number): number => Math.round((n / all) * 10_000) / 100;
