import type { Day } from "../../story/dates.ts";

/** Words that give a date, found in a text. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  /** What the date is reckoned from: nothing, or the day the article was published. */
  readonly leans: boolean;
  /** The words only name a day, month or season, so that a sentence near by may say of which year or week. */
  readonly nameOnly: boolean;
  /** The words say this date and none narrower or wider: a dating that is shown as another is not theirs. */
  readonly exact: boolean;
  /** What they can mean, likeliest first, in EDTF. The day counts only when they lean on it. */
  readonly dates: (anchor: Day) => readonly string[];
  /** The date in a year that other words give; null when these name their own. */
  readonly inYear: ((year: number) => string | null) | null;
}

/** A way to find an expression: a pattern, and what is made of a match. Null passes the match over. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Omit<Expression, "from" | "to"> | null;
}

const FIXED = { leans: false, nameOnly: false, exact: true, inYear: null } as const;
const LEANING = { ...FIXED, leans: true } as const;

/** A date that the words give by themselves. */
export const fixed = (...dates: string[]): ReturnType<Rule["read"]> => ({ ...FIXED, dates: () => dates });

/** A date that is reckoned from the day of publication. */
export const leaning = (dates: Expression["dates"], rest: Partial<Expression> = {}): ReturnType<Rule["read"]> => ({
  ...LEANING,
  ...rest,
  dates,
});
