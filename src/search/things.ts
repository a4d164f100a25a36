/*
 * What the page of search is told: the shapes of its data file. They are known to the build, which writes it, and to the
 * reader's browser, which reads it and knows nothing else of the story.
 */

/** The parts of the page, each with its list. */
export const KINDS = ["articles", "facts", "events", "sources"] as const;
export type Kind = (typeof KINDS)[number];

/** Something that can be found. */
export interface Thing {
  readonly kind: Kind;
  readonly title: string;
  /** Its address on the site. */
  readonly link: string;
  /** Which articles carry it, in words. */
  readonly carriers: string;
  /** What else is said of it: passages, the text of an article, notes, other names. */
  readonly texts: readonly Text[];
  /** The article whose language its title is in; left out of what an editor wrote. */
  readonly article?: number;
}

export interface Text {
  readonly words: string;
  /** The article that says so, by its place; left out where the editors do. */
  readonly article?: number;
  /** Where on its page; left out where the address of the thing leads to it. */
  readonly anchor?: string;
}

/** An article, as far as its words are quoted. */
export interface Quoted {
  readonly letter: string;
  readonly link: string;
  readonly language: string;
  readonly direction: string;
}

export interface Things {
  readonly articles: readonly Quoted[];
  readonly things: readonly Thing[];
}
