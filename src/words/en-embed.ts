import { count, list } from "./en-numbers.ts";

/** A fact in a frame on another site, and how it gets there. */
export const embed = {
  title: (statement: string, story: string): string => `${statement} | ${story}`,
  numbers: (articles: number, all: number, origins: number): string =>
    `In ${articles} of ${count(all, "article")}, ${origins === 0 ? "no named origin" : count(origins, "named origin")}`,
  whoSaysWhat: "Who says what",
  noSide: "takes no side",
  /** What an article says of it, if it has versions, and from whom; null is its own voice. */
  says: (outlet: string, versions: readonly string[], voices: readonly string[] | null): string =>
    `${outlet}${versions.length > 0 ? `: ${versions.join("; ")}` : ""} (${voices === null ? "own voice" : `from ${list(voices)}`})`,
  more: (n: number): string => `and ${count(n, "more article")}`,
  full: "Every passage, word for word",
  copy: "Show this fact on another site",
  note: "Put this into a page of yours. It shows the fact as it stands here at any time, runs no script and stores nothing.",
  look: "What it looks like",
};
