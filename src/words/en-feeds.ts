/** What readers who follow the story are sent. */
export const feeds = {
  /** Where feeds are offered. */
  follow: "New articles and corrections as a feed:",
  kinds: { "feed.xml": "RSS", "atom.xml": "Atom", "feed.json": "JSON Feed" },
  editors: (story: string): string => `The editors of “${story}”`,
  article: (date: string | null, finding: string): string =>
    `${date === null ? "The date of publication is not given" : `Published ${date}`}. ${finding}.`,
  /** What Atom is told beside the last day that is known, which it can't do without. */
  brought: (day: string): string => `The day of this entry, ${day}, is the one that the story was brought up to.`,
  correction: (title: string): string => `Correction: ${title}`,
  /** The things it touches follow. */
  touches: (names: readonly string[]): string => `It touches ${names.join("; ")}.`,
};
