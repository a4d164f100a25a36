import { count, list } from "./en-numbers.ts";

/** The page of what is left for a reader of one article, and the ways to it. */
export const rest = {
  title: (letter: string, outlet: string): string => `What the others add to ${letter}, ${outlet}`,
  heading: (outlet: string): string => `What the others add to ${outlet}`,
  description: (letter: string, outlet: string): string =>
    `Read ${letter}, ${outlet}, then only the rest: what each other article adds, as its passages, in reading order.`,
  lede: "Read that article, then only this: what each of the others tells that it does not, or tells otherwise. Each adds to those before it; the one that adds most comes first.",
  tally: "added by others",
  facts: (n: number): string => `${n === 1 ? "fact" : "facts"} added or told otherwise`,
  /** What stands before and after the outlet, in the heading of what it adds. */
  adds: (outlet: string): string => `${outlet} adds`,
  otherwise: (label: string): string => `says otherwise: ${label}`,
  addsNothing: (letters: readonly string[]): string =>
    `${list(letters)} ${letters.length === 1 ? "adds" : "add"} nothing to ${letters.length === 1 ? "it" : "these"}.`,
  notReviewed: (letters: readonly string[]): string =>
    `${list(letters)} ${letters.length === 1 ? "is" : "are"} not reviewed: what ${letters.length === 1 ? "it adds" : "they add"} is not known.`,
  nothing: "Nothing more to read: no other article tells a fact that this one does not.",
  noOther: "Nothing more to read: no other article has been reviewed.",

  /** At the end of an article. */
  onward: {
    link: "Now read only the rest",
    /** What stands before the number of facts, and after it. */
    before: "What the others add to it:",
    after: (n: number, articles: number): string =>
      `${n === 1 ? "fact" : "facts"} in ${count(articles, "article")}, in their own words`,
    many: (n: number): string => `Nobody reads the rest of ${count(n, "article")}. What each of them says stands in the`,
    manyLink: "table of all facts.",
  },
  dropped: (n: number): string => `${n === 1 ? "fact" : "facts"} said in its own voice that another article attributes`,
};
