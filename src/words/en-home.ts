import { capital, count, countInWords, inWords, list } from "./en-numbers.ts";

/** What the story comes to, in numbers. Those not reviewed are not among the articles. */
interface Finding {
  readonly facts: number;
  readonly articles: number;
  readonly contested: number;
  readonly agreed: number;
  readonly alone: number;
}

/** The first page: the story in one screen. */
export const enHome = {
  description: (story: string, articles: number): string =>
    `${story}: ${countInWords(articles, "article")} read side by side. What all agree on, what is contested, what is only repeated.`,

  score: {
    finding: ({ facts, articles, contested, agreed, alone }: Finding): string => {
      if (facts === 0) return "No fact has been written yet";
      if (articles === 0) return `${capital(count(facts, "fact"))}, and no article reviewed yet`;
      if (articles === 1) return `${count(facts, "fact")}, one article: there is nothing to compare it with yet`;
      const parts = [
        `${contested || "none"} contested`,
        `${agreed || "none"} agreed by all`,
        `${alone || "none"} told by one alone`,
      ];
      return `${count(facts, "fact")}, ${countInWords(articles, "article")}: ${list(parts)}`;
    },
    note: "One column is one fact, one row is one article.",
    notReviewed: (letters: readonly string[]): string =>
      letters.length > 6 ? `${count(letters.length, "article")} not reviewed.` : `${list(letters)} not reviewed.`,
    group: (kind: "contested" | "agreed" | "none", articles: number, all: number): string => {
      if (kind === "contested") return "contested";
      if (kind === "none") return "in no article";
      if (articles === all) return all === 1 ? "in one article" : `in all ${inWords(all)}`;
      if (articles === 1) return "in one alone";
      // Words and digits are not mixed in one row.
      return inWords(all) === String(all) ? `in ${articles}` : `in ${inWords(articles)}`;
    },
    picture: "All facts against all articles",
    groups: "In the same order:",
    numbers: "Facts of each article",
    ofArticle: (n: number): string => (n === 1 ? "fact," : "facts,"),
    alone: "alone",
    carries: "carries the fact",
    contested: "contested: tells it in one of several ways",
    silent: "silent",
    all: (n: number): string => `${n === 1 ? "fact" : "facts"}, one by one`,
  },

  answers: "The story in four answers",
  more: (n: number): string => `and ${n} more`,
  happened: {
    title: "What happened",
    none: "No event has been marked in an article yet.",
    conflict: "dates conflict",
    all: (n: number): string => (n === 1 ? "event in all" : "events in all"),
  },
  agreed: {
    title: "Agreed by all",
    none: "No fact stands in every article without contradiction.",
  },
  contested: {
    title: "Contested",
    none: "No two accounts of a fact contradict each other.",
  },
  /** What is said where there is only one article to say it. */
  single: "It takes two articles to tell.",
  repeated: {
    title: "Repeated, not confirmed",
    none: "No fact of two articles or more rests on one named origin alone.",
    origin: (articles: number, name: string, facts: number): string => {
      const those = facts === 1 ? "this fact" : `these ${countInWords(facts, "fact")}`;
      const naming = `${countInWords(articles, "article")} ${articles === 1 ? "names" : "name"} ${name} for ${those}`;
      return `${capital(facts > 1 && articles > 1 ? `between them ${naming}` : naming)}; no other origin is named.`;
    },
    ownVoice: (letters: readonly string[], facts: number): string => {
      const who = letters.length > 6 ? countInWords(letters.length, "article") : list(letters);
      const one = letters.length === 1;
      const what = facts === 1 ? "it" : "some of them";
      return `${capital(who)} ${one ? "says" : "say"} ${what} in ${one ? "its" : "their"} own voice.`;
    },
    lines: (letters: readonly string[], origin: string): string => `From ${list(letters)} a line leads to ${origin}.`,
    rest: (facts: number, origins: number): string =>
      origins === 0 ? `and ${facts} more` : `and ${facts} more, with ${countInWords(origins, "other origin")}`,
    all: "Who told whom",
  },

  headlines: {
    title: (n: number): string => capital(countInWords(n, "headline")),
    note: "As published.",
    question: (question: string): string => `As published. Marked is what each says on: “${question}”`,
    undated: "date not given",
    silent: "The headline does not say.",
    noSide: "Takes no side",
    facts: "facts",
    alone: "alone",
    leavesOut: "left out",
    notReviewed: "Not reviewed: no passage has been marked yet.",
  },

  wording: {
    ladder: (scale: string | null): string => (scale ? `Every wording, ${scale}.` : "Every wording, under the account it gives."),
    collation: (fact: string): string => `Word under word: ${fact}`,
    more: "All passages on this",
  },

  introduction: {
    title: "About this story",
    asOf: "As of",
    read: "Read on",
    pointers: {
      articles: "An article, with what the others make of it",
      timeline: "All events on one timeline",
      facts: "Every fact against every article",
      sources: "Who told whom",
      about: "How this is made, rights and corrections",
    },
  },
};
