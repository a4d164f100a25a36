/** What a correction touches. Only an article has a letter. */
interface Named {
  readonly letter: string | null;
  readonly title: string;
  readonly withdrawn: boolean;
}

/** What the editors had wrong and have mended. */
export const corrections = {
  title: "Corrections",
  description: "What the editors of this site had wrong: what it said before, what it says now, and why.",
  lede: "What we had wrong: what it said before, what it says now, and why. Each page that is touched says so too.",
  list: "All corrections",
  none: "No correction has been made so far.",
  noneNote:
    "When one is made, it will stand here with its date and its reason, and every page that it touches will say so and lead here.",
  ask: "Ask for one, or follow",
  made: (n: number): string => (n === 1 ? "correction" : "corrections"),
  touches: "Touches",
  touched: ({ letter, title, withdrawn }: Named): string =>
    `${letter ? `${letter}, “${title}”` : title}${withdrawn ? " (withdrawn)" : ""}`,
  /** On a page that is touched; the correction's own words follow. */
  corrected: (date: string): string => `Corrected ${date}:`,
};
