import { count, countInWords, list } from "./en-numbers.ts";

/** How a fact stands. Articles that are not reviewed are counted apart. */
interface Standing {
  readonly carriers: number;
  readonly articles: number;
  readonly unread: number;
  readonly origins: number;
  readonly ownVoice: number;
}

/** What was found in one article. */
interface Found {
  readonly passages: number;
  readonly facts: number;
  readonly shared: number;
  readonly contested: number;
  readonly alone: number;
}

/** What a page says of itself where its address is pasted: in its description, and in the picture drawn for it. */
export const share = {
  /** The picture in words. The letters are those of the articles that carry what it shows. */
  alt: (sentences: readonly string[], letters: readonly string[]): string =>
    [...sentences, ...(letters.length ? [`In ${list(letters)}`] : [])]
      .map((sentence) => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(" "),
  status: {
    contested: "Contested",
    unanimous: "Agreed by all",
    shared: "Shared",
    alone: "Told by one article alone",
    untold: "In no article yet",
  },
  standing: (status: string, finding: string): string => `${status}: ${finding}.`,
  fact: ({ carriers, articles, unread, origins, ownVoice }: Standing): string =>
    [
      `${carriers} of ${count(articles, "article")}`,
      ...(unread ? [`${unread} not reviewed`] : []),
      ...(carriers ? [origins ? count(origins, "named origin") : "no named origin"] : []),
      ...(ownVoice ? [`${ownVoice} in ${ownVoice === 1 ? "its" : "their"} own voice`] : []),
    ].join(", "),
  article: ({ passages, facts, shared, contested, alone }: Found): string =>
    passages === 0
      ? "Not reviewed yet"
      : `${count(passages, "passage")}, ${count(facts, "fact")}: ${shared} shared, ${contested} of them contested, ${alone} told here alone`,
  timeline: (events: number, tellings: number): string => `${count(events, "event")}, told ${count(tellings, "time")}`,
  sources: (origins: number, articles: number): string =>
    `${origins ? count(origins, "named origin") : "No named origin"} behind ${countInWords(articles, "article")}`,
  about: (passages: number, articles: number): string =>
    `${count(passages, "passage")} marked in ${countInWords(articles, "article")}`,
  /** In place of words in letters that the fonts of the picture don't have. */
  instead: {
    story: "One story, read side by side",
    headline: (language: string): string => `A headline in ${nameOfLanguage(language)}`,
    fact: (language: string): string => `A fact in ${nameOfLanguage(language)}`,
  },
};

const nameOfLanguage = (language: string): string => languages.of(language) ?? language;

// Made once: making it takes longer than the rest of a card.
const languages = new Intl.DisplayNames(["en"], { type: "language" });
