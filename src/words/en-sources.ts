import { list } from "./en-numbers.ts";

/** The page of who told whom. */
export const enSources = {
  title: "Who told whom",
  description: (story: string): string =>
    `Where each claim in “${story}” comes from: who said it, who passed it on, and which article told it.`,
  /** What stands after the number of origins, and after that of articles. */
  origins: (n: number): string => (n === 1 ? "named origin stands behind" : "named origins stand behind"),
  articles: (n: number): string => (n === 1 ? "article." : "articles."),
  once: "All who speak for one body count once, and whoever has no name is shown and not counted.",

  /** What stands behind most articles: the heading of the picture. */
  finding: (names: readonly string[], origins: number, articles: number): string => {
    if (origins === 0) return "No article names anyone by name";
    if (articles === 1) return "Whom the one article names";
    if (names.length === 0) return "No origin is named by more than half of the articles";
    return `${list(names)} ${names.length === 1 ? "stands" : "each stand"} behind more than half of the articles`;
  },

  picture: {
    note: "From left to right: who said it, who passed it on, which article told it. The heavier a line, the more facts.",
    said: "said by",
    passed: "passed on by",
    told: "told in",
    uncounted: "Not counted: no name",
    of: "of",
    attributed: "facts attributed",
    legend: {
      origin: "Bold: an origin. Those below it, up to the next hairline, speak for it.",
      unnamed: "from someone without a name",
      dates: "only events, no fact",
      narrow: "Those who passed it on are left out here; the table names them.",
    },
    tooMany: ["A picture of", "and", "would hold more lines than can be told apart. The tables below say the same."],
    named: (n: number): string => (n === 1 ? "named origin" : "named origins"),
    articles: (n: number): string => (n === 1 ? "article" : "articles"),
  },

  table: {
    title: "The same as a table",
    note: "By how many articles name the origin, then by how many facts come from it.",
    caption: "Named origins, and those who speak for them",
    none: "No article names anyone by name.",
    who: "Said by",
    facts: "Facts",
    /** What stands after the number where there is no room for the head of the column. */
    unit: (n: number): string => (n === 1 ? "fact" : "facts"),
    ways: "How it came",
    articles: "Told in",
    countsWith: (name: string): string => `counts with ${name}`,
    throughOthers: "only through those below",
    directly: "directly",
    via: (links: readonly string[]): string => `via ${links.join(", then ")}`,
    itself: (ways: string): string => `itself: ${ways}`,
  },

  unnamed: {
    title: "Without a name",
    note: "Shown, and never counted: nobody can tell whether two of them are one.",
    caption: "Those whom articles name without a name",
  },

  relays: {
    title: "Passed on by",
    note: "Between whoever said it and the article. Passing on does not confirm.",
    caption: "Those who passed on what others said",
    who: "Passed on by",
    from: "From",
  },

  others: {
    title: "Also named",
    note: "No article attributes a fact to them.",
    agency: (letters: readonly string[]): string => `credited for its copy by ${list(letters)}`,
    stands: (names: readonly string[]): string => `${list(names)} ${names.length === 1 ? "counts" : "count"} with it`,
    outlet: (name: string): string => `the publisher ${name}`,
    never: "in no article",
  },

  lists: {
    title: "What each of them said",
    note: "Every fact that an article attributes to them.",
    passedOn: (name: string): string => `Passed on by ${name}`,
    onlyEvents: "No fact, only events:",
  },

  attributed: {
    title: "How much of each article is attributed",
    note: "A fact is attributed when at least one of the article’s passages on it names a source. All others it tells in its own voice.",
    caption: "Facts of each article, attributed and in its own voice",
    article: "Article",
    facts: "Facts",
    attributed: "Attributed",
    ownVoice: "Own voice",
    credits: "Says it used copy of",
    noCredits: "no agency credited",
    /** What stands beside each number where there is no room for the heads of the columns. */
    unit: { attributed: "attributed", ownVoice: "in its own voice", credits: "used copy of" },
    lists: (article: string): string => `Which facts in ${article}`,
    none: "none",
  },

  outlets: {
    title: "Who published",
    note: "What is known of each outlet. What our copies do not give is shown as not known.",
    caption: "Outlets, their articles, and whether they are sources too",
    outlet: "Outlet",
    kind: "Kind",
    country: "Country",
    unknown: "not known",
    articles: "Articles",
    source: "Named as a source",
    notSource: "no",
    namedIn: (letters: readonly string[]): string => (letters.length ? `in ${list(letters)}` : "in no article"),
    as: "as",
    noArticle: "none here",
  },

  kinds: {
    person: "person",
    agency: "news agency",
    outlet: "news outlet",
    government: "government",
    organisation: "organisation",
    company: "company",
    document: "document",
    unnamed: "no name given",
    newspaper: "newspaper",
    magazine: "magazine",
    broadcaster: "broadcaster",
    blog: "blog",
    website: "website",
    other: "other",
  },
};
