import { count } from "./en-numbers.ts";

/** What two articles have, together and each for itself. */
interface Amounts {
  readonly both: number;
  readonly differ: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** The pages of two articles side by side, and the picture of how much each two share. */
export const compare = {
  heading: (left: string, right: string): string => `${left} and ${right}, side by side`,
  title: (letters: readonly [string, string], outlets: readonly [string, string]): string =>
    `${letters.join(" and ")}: ${outlets.join(" and ")}, side by side`,
  description: "What both say, where they differ, and what only one of them has, each in its own words.",
  finding: ([left, right]: readonly [string, string], { both, differ, onlyLeft, onlyRight }: Amounts): string =>
    `${both === 0 ? "No fact" : count(both, "fact")} in both${both === 0 ? "" : `, ${differ || "none"} of them ${differ === 1 ? "differs" : "differ"}`}; ${onlyLeft} only in ${left}, ${onlyRight} only in ${right}`,
  with: (letter: string): string => `Compare ${letter} with`,
  pair: (one: string, other: string): string => `${one} beside ${other}`,
  numbers: {
    both: (n: number): string => (n === 1 ? "fact in both" : "facts in both"),
    differ: (n: number): string => (n === 1 ? "of them differs" : "of them differ"),
    only: (letter: string): string => `only in ${letter}`,
  },
  shared: {
    title: "No fact in both",
    none: "Neither carries a fact that the other carries.",
  },
  differ: {
    title: "Where they differ",
    note: "Version by version, in the editors’ order; the words lead to the passage.",
    none: "They differ nowhere",
    noneNote: "On every fact in both, what they say can stand together.",
  },
  agree: {
    title: "What both say",
    note: "Neither contradicts the other; one may say it more exactly.",
    none: "Nothing on which they agree",
    noneNote: "They differ on every fact in both.",
  },
  elsewhere: "other articles differ",
  more: (n: number): string => `and ${count(n, "more passage")}`,
  events: {
    title: "When, in each one’s words",
    note: "The events both tell.",
    none: "No event in both",
    noneNote: "They tell no event together.",
    conflict: "their dates are in conflict",
    same: "the same date",
    compatible: "both can be right",
    onlyOne: (letter: string): string => `only ${letter} gives a date`,
    neither: "neither gives a date",
  },
  only: {
    title: (letter: string, outlet: string): string => `Only in ${letter}, ${outlet}`,
    none: (letter: string, other: string): string => `Nothing: every fact in ${letter} is in ${other} too.`,
    alone: "in no other article",
    contested: "contested",
  },
  agreement: {
    most: (pair: readonly [string, string], n: number): string => `${pair.join(" and ")} share most: ${count(n, "fact")}`,
    none: "No two articles share a fact",
    note: "How many facts each two articles share; a number leads to the two side by side. The stronger its shade, the larger a part of all facts in either. At the end of a row: all facts of that article.",
    caption: "Facts that each two articles share",
    sideBySide: "Any two of them side by side",
  },
};
