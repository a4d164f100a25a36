/** What a page says of itself where its address is pasted: in words, and in the picture drawn of them. */
export interface Card {
  /** The address of the page, with the folder of its host. */
  readonly page: string;
  /** The description of the page. */
  readonly description: string;
  /** What the page is one of: the letter of an article, and words, the weightiest first. */
  readonly kicker: Kicker | null;
  readonly headline: string;
  /** What an outlet printed stands in the serif, what this site says in the grotesk. */
  readonly face: "sans" | "serif";
  /** What stands in place of a headline of which the fonts have no letter. */
  readonly instead: string;
  /** A sentence below the headline, where there is room. */
  readonly standfirst: string | null;
  readonly strip: readonly Place[];
  /** What it comes to, in numbers. */
  readonly finding: string;
  /** The picture in words, whole where the picture had to shorten. */
  readonly alt: string;
}

interface Kicker {
  readonly letter: string | null;
  readonly texts: readonly string[];
  readonly contested: boolean;
}

/** An article's place in the strip of letters. */
export interface Place {
  readonly letter: string;
  /** `this` is the article itself, among others of which nothing is said. */
  readonly state: "carries" | "silent" | "unread" | "this" | "other";
  /** The numbers of the versions it carries, where accounts differ; else empty. */
  readonly versions: readonly number[];
  readonly contested: boolean;
}

/**
 * Joins sentences as long as there is room for them. The first always stands whole: cut anywhere, it could lose the words that
 * say it is not certain.
 */
export function describe([first = "", ...more]: readonly string[]): string {
  return more.reduce((text, sentence) => (text.length + 1 + sentence.length <= ROOM ? `${text} ${sentence}` : text), first);
}

/** Search engines show about so many characters. */
const ROOM = 160;
