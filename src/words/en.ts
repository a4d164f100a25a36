import { cite } from "./en-cite.ts";
import { clocks } from "./en-clocks.ts";
import { compare } from "./en-compare.ts";
import { corrections } from "./en-corrections.ts";
import { data } from "./en-data.ts";
import { embed } from "./en-embed.ts";
import { feeds } from "./en-feeds.ts";
import { capital, count, countInWords, inWords, list, listSeparator, ordinal } from "./en-numbers.ts";
import { parts } from "./en-parts.ts";
import { rest } from "./en-rest.ts";
import { search } from "./en-search.ts";
import { share } from "./en-share.ts";

/** What the story comes to, in numbers. Those not reviewed are not among the articles. */
interface Finding {
  readonly facts: number;
  readonly articles: number;
  readonly contested: number;
  readonly agreed: number;
  readonly alone: number;
}

export const en = {
  site: "Synoptic",

  masthead: {
    title: (page: string, story: string): string => (page === story ? `${story} | Synoptic` : `${page} | ${story} | Synoptic`),
    skip: "Skip to content",
    views: "Views",
    pages: { story: "Story", timeline: "Timeline", facts: "Facts", sources: "Sources", about: "About", search: "Search" },
    articles: "Articles",
    article: (letter: string, outlet: string): string => `${letter}, ${outlet}`,
  },

  parts,
  cite,

  footer: {
    key: "The articles and their letters",
    by: (names: readonly string[]): string => `by ${list(names)}`,
    translatedBy: (name: string): string => `translated by ${name}`,
    using: (agencies: readonly string[]): string => `with ${list(agencies)}`,
    undated: "date not given",
    retold: "Article text is retold; headlines, and what people said, stand as published.",
    reprinted: "Texts under a licence stand in full.",
    letters: "A letter stands for the same article on every page.",
    about: "How this is made, rights, corrections",
  },

  /** Which articles carry a thing. Versions are numbers; an article that carries none of them takes no side. */
  register: {
    carrier: (letter: string, versions: readonly number[]): string =>
      versions.length ? `${letter} (${versions.length > 1 ? "versions" : "version"} ${list(versions.map(String))})` : letter,
    summary: (carriers: readonly string[], silent: readonly string[], notReviewed: readonly string[]): string =>
      [
        carriers.length ? `in ${list(carriers)}` : "in no article",
        ...(silent.length ? [`not in ${list(silent)}`] : []),
        ...(notReviewed.length ? [`${list(notReviewed)} not reviewed`] : []),
      ].join("; "),
    of: (carriers: number, articles: number): string => `${carriers} of ${articles}`,
    passage: (carrier: string, outlet: string): string => `Passage in ${carrier}, ${outlet}`,
  },

  filter: {
    label: "Filter",
    article: "Article",
    all: "All",
    nothing: "Nothing here matches both choices.",
  },

  /** Whom an article names for what it says, in the words of a chain: "the mayor, via an agency, via a newspaper". */
  attribution: {
    ownVoice: "own voice",
    together: list,
    separator: listSeparator,
    via: (names: string): string => `, via ${names}`,
  },

  /** Where in an article a passage stands. */
  place: {
    title: "headline",
    standfirst: "standfirst",
    body: "text",
    passage: (number: number, letter: string): string => `Passage ${number} in ${letter}`,
  },

  status: {
    contested: "contested",
    unanimous: "agreed by all",
    shared: "shared",
    alone: "told by one article alone",
    says: "says",
    differs: "differs",
    silent: "silent",
    notReviewed: "not reviewed",
    writtenBefore: "written before",
    atOddsWithItself: "at odds with itself",
    droppedAttribution: "attribution dropped",
  },

  /** Dates that Intl has no words for. Years before our era are counted from 1, since there was no year 0. */
  date: {
    /** How days and months are written, where the story's language does not say. */
    locale: "en-GB",
    about: (date: string): string => `about ${date}`,
    uncertain: (date: string): string => `${date}, uncertain`,
    from: (date: string): string => `from ${date}`,
    until: (date: string): string => `until ${date}`,
    range: (start: string, end: string): string => `${start} to ${end}`,
    season: (season: "spring" | "summer" | "autumn" | "winter", year: string): string => `${season} ${year}`,
    decade: (year: string): string => `${year}s`,
    century: (number: number): string => `${ordinal(number)} century`,
    beforeOurEra: (year: string): string => `${year} BC`,
  },

  /** Words heard by a screen reader after a passage's own words. */
  passage: {
    fact: (number: number, carriers: number, articles: number, contested: boolean): string =>
      `fact ${number}, in ${carriers} of ${count(articles, "article")}${contested ? ", contested" : ""}`,
    event: (title: string, date: string): string => `event: ${title}, ${date}`,
    footnotes: "Footnotes",
    backToText: "Back to the text",
  },

  /** A fact's versions in their order against the articles. */
  ladder: {
    caption: (statement: string, scale: string | null): string =>
      `${statement} Which article tells which version${scale ? `, ${scale}` : ""}.`,
    noSide: "Takes no side",
    untold: "in no article",
    headline: "in the headline",
    text: "in the standfirst or the text",
    line: "A line joins one article’s own extremes.",
    several: (letters: readonly string[]): string =>
      `${list(letters)} ${letters.length === 1 ? "tells" : "tell"} more than one version.`,
  },

  /** Wordings of one sentence, word under word. */
  collation: {
    caption: (kind: "quotation" | "headline", translations: boolean, base: string): string =>
      `${kind === "headline" ? "Headlines" : translations ? "Translations of one sentence" : "Wordings of one quotation"}, compared with ${base}, the longest`,
    continued: (line: number): string => `(line ${line})`,
    base: "the longest: the base",
    differs: { not: "the same words", punctuation: "same words, other punctuation", words: "other words" },
    missing: "no word here",
    leavesOut: "leaves out ",
    adds: "adds ",
    has: "has ",
    instead: " for ",
    next: "; ",
    further: "; and more",
    key: {
      different: "Underlined: another word stands here.",
      added: "Dotted: a word that the longest wording does not have.",
      missing: "Dashed gap: no word here.",
    },
  },

  /** The page of one article. */
  article: {
    title: (letter: string, outlet: string, title: string): string => `${letter}, ${outlet}: ${title}`,
    description: (outlet: string, title: string): string => `${outlet}: “${title}”.`,
    by: "By",
    updated: "updated",
    retold: "retold, not reprinted",
    reprinted: (license: string): string => `printed in full, ${license}`,
    original: "The original",
    noAddress: "address not given",
    notReviewed: "Not reviewed",
    notReviewedNote:
      "No passage of this article has been marked yet. Nothing can be said of what it shares, leaves out or attributes; that is not the same as silence.",
    withdrawn: "Withdrawn",
    withdrawnTitle: (letter: string | null): string =>
      letter ? `Article ${letter} has been withdrawn` : "This article has been withdrawn",
    withdrawnNote: "Its letter is not given to another article. Nothing of it is counted on this site any more.",
    withdrawnReason: (reason: string): string => `Reason given: ${reason}`,
    numbers: {
      facts: (n: number): string => (n === 1 ? "fact" : "facts"),
      shared: "shared",
      contested: "contested",
      alone: "told here alone",
      leavesOut: "left out",
    },
    lines: {
      label: "What the lines under the text mean",
      all: "in all articles",
      some: "in some",
      alone: "here alone",
      contested: "contested",
      event: "tells an event",
      numbers: "small numbers: the notes",
      shown: "Marks and notes",
    },
    notes: {
      heading: "Who else carries it",
      here: (versions: readonly string[]): string => `here: ${versions.join("; ")}`,
      takesNoSide: "here: takes no side",
      from: "from",
      again: ", again",
      passage: (number: number): string => `Fact ${number}: to its passage`,
      more: "and again",
    },
    rail: {
      heading: "When: all events",
      here: "told here",
      also: (letters: readonly string[]): string => `also in ${list(letters)}`,
      only: (letters: readonly string[]): string => `in ${list(letters)}`,
      nowhere: "in no article",
      more: "and more",
      conflictHere: (date: string): string => `here: ${date}, another date`,
      conflict: "the dates conflict",
      legendHere: "told in this article",
      legendOthers: "letters: the others that tell it",
    },
    leavesOut: {
      title: (outlet: string): string => `${outlet} leaves out`,
      note: "More than half of the other articles carry it.",
      none: "Nothing that more than half of the other articles carry.",
    },
    writtenBefore: {
      title: "Written before",
      note: "Most of the others carry it, but it had not happened when this article was published.",
    },
    dropped: {
      title: "Attribution dropped",
      note: "Said here in its own voice; another article names who said it.",
      none: "It says nothing in its own voice that another article attributes.",
      elsewhere: "Elsewhere attributed",
      to: "to",
      place: (place: string): string => `${place}:`,
    },
    odds: {
      title: "At odds with itself",
      note: "It holds two accounts of one fact that differ.",
    },
    facts: {
      title: (outlet: string): string => `Every fact in ${outlet}`,
      note: "Numbered as in the text.",
      contested: "Contested",
      contestedNote: "The articles tell it differently.",
      contestedNone: "None of its facts is contested.",
      agreed: "Agreed",
      agreedNote: "Others carry it too, and none differs.",
      agreedNone: "None.",
      alone: "Alone",
      aloneNote: "No other article carries it.",
      aloneNone: "Another article carries each of its facts.",
    },
    told: {
      title: (outlet: string): string => `Who told ${outlet}`,
      note: "Its facts by origin: whoever is named first, counted with the body they speak for.",
      none: "It names no source.",
      how: (voices: readonly string[], relays: readonly string[]): string =>
        [...(voices.length ? [`in the words of ${list(voices)}`] : []), ...(relays.length ? [`via ${list(relays)}`] : [])].join(
          ", ",
        ),
      told: (facts: number, events: number): string =>
        [...(facts > 0 || events === 0 ? [count(facts, "fact")] : []), ...(events > 0 ? [count(events, "event")] : [])].join(
          ", ",
        ),
      event: "event",
      more: (name: string): string => `All that ${name} told`,
      unnamed: "Without a name: shown, never counted as an origin",
      noOne: "No source named",
      ownVoice: "Its own voice",
      credits: (agencies: readonly string[]): string =>
        `It also says it used copy of ${list(agencies)}. That is shown and never counted: a credit does not say who said what.`,
    },
    events: {
      title: (outlet: string): string => `Events ${outlet} tells`,
      note: "With its own words for when.",
      none: "It tells no event of the timeline.",
      noDate: "no date given here",
      conflict: (date: string): string => `that is ${date}, in conflict with the event’s date`,
      passage: (number: number): string => `Passage ${number}`,
    },
  },

  /** The page of what is left to read after an article. */
  rest,

  /** The page of everything that the content is checked for. */
  checks: {
    title: "What is checked",
    description: (n: number): string =>
      `The ${n} kinds of mistake that keep a story from being published, or that its editors are warned of.`,
    lede: (n: number): string =>
      `Before this site is published, every text of it is held to these ${n} rules. A mistake stops it; a warning is told to its editors. Each is shown as they read it, with an example.`,
    severity: { error: "mistake", warning: "warning" },
    fix: "To mend it:",
    link: "Everything that is checked before this is published",
  },

  /** The page on how a site is made: each word of it in plain language, for every story. */
  about: {
    title: "How this is made",
    description: "The method, in plain words; rights, contact and corrections; and an audit of the evidence.",
    lede: "Articles on one story, read side by side. The editors mark passages; everything counted, compared or drawn is worked out from those marks. Nothing is rated, scored, or called true or false.",

    method: "What the words mean",
    methodNote: "Each as it is counted here.",
    terms: [
      {
        title: "What is read",
        terms: [
          ["Article", "One outlet’s report. Its letter stands for it on every page and is never given to another."],
          [
            "Retold, or in full",
            "Others’ articles are others’ property. Most are digests: retold in our own words, in the article’s order, with every fact, figure, date, name, hedge and attribution kept and none added. Headlines, and what a named person or agency said, stand as published. An article is printed in full only under a licence that allows it.",
          ],
          [
            "Passage",
            "A run of an article’s words that has been marked. It is the evidence: every number on this site leads to passages.",
          ],
          [
            "Not reviewed",
            "An article in which nothing has been marked yet. That is not silence: nothing is said of what it carries or leaves out.",
          ],
        ],
      },
      {
        title: "What is compared",
        terms: [
          [
            "Fact",
            "One statement, or question, that can be checked, and that passages support. Being a fact here says that it is told, not that it is so.",
          ],
          [
            "Version",
            "One of the differing accounts of a fact, in the order the editors give, such as from flat to hedged. A version may cover a sharper one: then it is vaguer, not different.",
          ],
          ["Shared, alone", "Shared: in two articles or more. Alone: in one article and no other."],
          [
            "Contested",
            "The articles give versions of which neither covers the other. This, and conflict between dates, is all that the one colour stands for.",
          ],
          ["Agreed by all", "Every reviewed article carries it, there are at least two of them, and it is not contested."],
          ["At odds with itself", "One article holds two versions of one fact that do not fit together."],
          [
            "Leaves out",
            "More than half of the other reviewed articles carry the fact, and this one does not. Why, we cannot know.",
          ],
          ["Written before", "As above, but the article was published before the thing happened; so it could not say it."],
          [
            "Word under word",
            "Only quotations and headlines are aligned. Two renderings of one foreign sentence are labelled as translations; paraphrases are listed one below the other.",
          ],
        ],
      },
      {
        title: "Where it comes from",
        terms: [
          ["Source", "Whom an article attributes something to: a person, an agency, a document."],
          [
            "Attribution",
            "The chain an article gives, from whoever said it to whoever passed it on: “a spokesman, via an agency, via a newspaper”.",
          ],
          [
            "Origin",
            "The first in that chain. Whoever speaks for a body counts with it: a spokesman and his ministry are one origin. Articles that repeat one origin do not confirm each other.",
          ],
          ["Without a name", "“Officials”, “reports”, “experts”: shown, and never counted as an origin."],
          [
            "Own voice",
            "None of the article’s passages on a fact names a source. It is counted apart and never adds to the origins.",
          ],
          [
            "Attribution dropped",
            "The article says in its own voice, in a passage or a headline, what another article attributes.",
          ],
          ["Agencies", "Whose copy an article says that it used. Shown, and never counted: a credit does not say who said what."],
        ],
      },
      {
        title: "When it happened",
        terms: [
          [
            "Event",
            "Something with a date, as precise as the articles make it. “In September” stays a month; it is never padded to a day.",
          ],
          [
            "Dating",
            "An article’s own words for when, such as “last Tuesday”, beside the date they come to, reckoned from the day it was published. Where that day is not given, the date is the editors’ reading.",
          ],
          [
            "Compatible, in conflict",
            "Two dates are compatible when they share a day: vaguer is not different. They are in conflict when they share none.",
          ],
          [
            "Not given",
            "What our copy of an article does not say, such as its date, author or outlet, is shown as not given. It is not guessed at.",
          ],
        ],
      },
    ],

    rights: "Rights",
    rightsText: {
      digest:
        "Articles marked as retold are not reprints. Only headlines, short quotations that are attributed, and an article’s words for when stand as published. Whoever holds the rights in one may ask us to change or withdraw what we have.",
      full: "Articles marked as printed in full stand here under the licence named on their page.",
    },
    contact: "Contact",
    noContact: "Not given.",
    corrections: "Corrections",
    noCorrections: "None so far",
    seeCorrections: "All of them, with their reasons",
    howToCorrect:
      "To ask for one, give the address of the passage: follow it from any page and copy the line in the browser. What is withdrawn keeps its address and says why.",
    withdrawn: "Withdrawn",
    asOf: "This story is brought up to",

    data: "The data",
    dataText:
      "Everything on this site to keep, quote and compute with, as text, tables, a calendar, annotations and a page to print:",
    dataLink: "all files, with their sizes and how to use them",

    audit: "Evidence audit",
    auditNote: "How much of each article is marked, and what is not.",
    auditCaption: "Marked passages, by article",
    columns: {
      article: "Article",
      passages: "Passages",
      facts: "Facts",
      events: "Events",
      words: "Words",
      marked: "Words marked",
      unmarked: "Blocks unmarked",
    },
    all: "All",
    notReviewed: "not reviewed",
    unmarked: "Blocks without a passage",
    unmarkedNote: "Headings are left aside. Each by its first words.",
    unmarkedNone: "Every block of every reviewed article holds a passage.",
    facts: "Facts without a passage",
    events: "Events without a passage",
    sources: "Sources never named",
    none: "None.",
  },

  /** The first page: the story in one screen. */
  home: {
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
        if (articles === all) return all === 1 ? "in one article" : all === 2 ? "in both" : `in all ${inWords(all)}`;
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
      ladder: (scale: string | null): string =>
        scale ? `Every wording, ${scale}.` : "Every wording, under the account it gives.",
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
  },

  /** The page of who told whom. */
  sources: {
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
      noArticle: "This story has no article yet.",
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
      none: "This story has no outlet yet.",
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
  },

  moved: {
    title: "This page has moved",
    /** What stands before the link to where it is now. */
    now: "It is now at ",
  },
  timeline: {
    title: "When it happened",
    description: (story: string): string => `Every event of “${story}” in one timeline, with each article’s own words for when.`,
    /** What stands after the number of events, and after how often they are told. */
    events: (n: number): string => (n === 1 ? " event" : " events"),
    told: ", told ",
    times: (n: number): string => (n === 1 ? " time" : " times"),
    reach: (first: string, last: string): string => ` The first is dated ${first}, the last ${last}.`,
    noEvents: "No event is marked in any article yet.",
    conflicts: " Dates are in conflict for ",
    conflictsMore: " and others",
    lanesFinding: (dated: number, all: number): string => {
      if (dated === 0) return "No article says when";
      if (dated === all) return "Every telling says when";
      return `${dated} of ${count(all, "telling")} ${dated === 1 ? "says" : "say"} when`;
    },
    lanesNote: "A lane for each article. The width of a bar is the precision of its date: a year, a month, a day.",
    units: {
      day: "Days",
      month: "Months",
      year: "Years",
      decade: "Decades",
      century: "Centuries",
      millennium: "Millennia",
    },
    /** In two lines. */
    gap: (
      n: number,
      unit: "day" | "month" | "year" | "decade" | "century" | "millennium",
      over: boolean,
      empty: boolean,
    ): readonly string[] => {
      const many = {
        day: "days",
        month: "months",
        year: "years",
        decade: "decades",
        century: "centuries",
        millennium: "millennia",
      };
      return [`${over ? "over " : ""}${n}`, `${empty ? "empty " : ""}${n === 1 ? unit : many[unit]}${empty ? "" : " cut"}`];
    },
    bar: (label: string, letter: string, date: string, dated: boolean, conflict: boolean): string =>
      `${label}, ${letter}: ${dated ? date : `no date given, drawn at ${date}`}${conflict ? ", in conflict" : ""}`,
    legend: {
      dated: "dated by the article",
      undated: "told without a date, drawn at the event’s",
      open: "open, approximate or uncertain",
      conflict: "dates in conflict",
    },
    tellsNone: "tells no event",
    strip: {
      title: "All on one scale, without a break",
      finding: (tellings: number, all: number, stretch: string, span: string): string =>
        `Unbroken: ${tellings} of ${all} tellings fall within ${stretch} of ${span}`,
      days: (n: number): string => count(n, "day"),
      months: (n: number): string => count(n, "month"),
      years: (n: number): string => count(n, "year"),
      about: (length: string): string => `some ${length}`,
      note: "A bar for each date; its height, how often it is told. Below the line, what each scale above shows.",
      text: (first: string, last: string): string => `All dates from ${first} to ${last} on one unbroken scale`,
    },
    words: {
      title: (conflicts: number): string =>
        `In each article’s own words: ${conflicts === 0 ? "no dates in conflict" : `the dates of ${count(conflicts, "event")} in conflict`}`,
      note: "The words for when, what they come to, whom the article names. Editor’s reading: neither the words nor the article give the full date.",
    },
    quoted: (text: string): string => `“${text}”`,
    relation: {
      vaguer: (date: string): string => `that is ${date}: vaguer, compatible`,
      sharper: (date: string): string => `that is ${date}: more exact, compatible`,
      overlaps: (date: string): string => `that is ${date}: overlaps, compatible`,
      conflict: (date: string): string => `that is ${date}: in conflict`,
    },
    otherDates: "in conflict with another article’s date",
    editorsReading: "the editor’s reading",
    /** How exact a date is, as its words give it. */
    precision: {
      day: "to the day",
      month: "to the month",
      season: "to the season",
      year: "to the year",
      decade: "to the decade",
      century: "to the century",
      interval: "a span",
    },
    /** How words come to a date: how exactly, reckoned from which date, and what they say where that is another date. */
    receipt: (precision: string, from: string | null, alone: string | null): string =>
      `${precision}${from ? `, reckoned from ${from}` : ""}${alone ? `; the words alone: ${alone}` : ""}`,
    noDate: "no date given",
    from: "from ",
    ownVoice: "own voice",
    untold: "Told by no article.",
    sameDay: "The same day as ",
    sameDayOrder: "; their order is not known.",
    facts: "Facts:",
    withdrawn: {
      title: "Withdrawn",
      note: "These events stood here once. Their addresses still lead here.",
      reason: (reason: string): string => `Withdrawn: ${reason}.`,
    },
  },

  notFound: {
    title: "There is no page here",
    note: "The address may have a mistake in it. Everything on this site can be reached from below.",
    views: "The views",
    articles: "The articles",
  },

  /** The page of facts against articles. */
  facts: {
    title: "Who reports what",
    description: (story: string): string =>
      `Every fact of “${story}” against every article: who says it, who is silent, where they differ.`,
    lede: "A square leads to the passage. Where accounts differ it bears the number of a version: equal numbers tell it alike. The number below it says how many passages there are.",
    matrix: "Facts against articles",
    sheet: "The whole table, which scrolls both ways",
    empty: "No fact has been written yet.",
    columns: { origins: "named origins", fact: "fact", details: "versions, and where it comes from" },
    group: (kind: "contested" | "agreed" | "none", articles: number, all: number): string => {
      if (kind === "contested") return "Contested";
      if (kind === "none") return "In no article yet";
      if (articles === 1) return "Told by one article alone";
      if (articles === 2 && all === 2) return "In both articles";
      return articles === all ? `In all ${all} articles` : `In ${articles} of ${all} articles`;
    },
    facts: (n: number): string => (n === 1 ? "fact" : "facts"),
    cell: (versions: readonly number[]): string =>
      versions.length ? `differs, ${versions.length > 1 ? "versions" : "version"} ${list(versions.map(String))}` : "says",
    passages: (letter: string): string => `passages in ${letter}`,
    unnamed: (names: string): string => `not counted: ${names}`,
    ownVoice: (letters: readonly string[]): string => `${list(letters)} in ${letters.length === 1 ? "its" : "their"} own voice`,
    ownVoices: (n: number): string => `${n} in ${n === 1 ? "its" : "their"} own voice`,
    kind: "Show",
    kinds: {
      contested: "Contested",
      unanimous: "Agreed by all",
      repeated: "Repeated from one origin",
      once: "Told once",
      untold: "In no article",
    },
    topic: "Topic",
    shown: (n: number): string => `of ${count(n, "fact")} shown`,
    showWords: "Words in the squares",
  },

  /** The page of one fact. */
  fact: {
    description: (story: string): string => `What each article of “${story}” says, word for word, and where it comes from.`,
    numbers: {
      articles: (n: number): string => (n === 1 ? "article" : "articles"),
      origins: (n: number): string => (n === 1 ? "named origin" : "named origins"),
      ownVoice: (n: number): string => (n === 1 ? "in its own voice" : "in their own voice"),
      versions: (n: number): string => (n === 1 ? "version" : "versions"),
    },
    status: {
      contested: "Contested: the articles tell it in ways that do not fit together.",
      divided: "Contested within one article, which is at odds with itself.",
      unanimous: "Agreed by all: every reviewed article carries it, and none differs.",
      shared: "Shared: the articles that carry it do not differ.",
      alone: "Only in one article; no other carries it.",
      untold: "In no article yet.",
    },
    topic: "Topic",
    event: "Event",
    versions: "What each article says",
    scaled: (scale: string): string => `What each article says, ${scale}`,
    covers: (vaguer: string, sharper: readonly string[]): string =>
      `“${vaguer}” is vaguer than ${list(sharper.map((each) => `“${each}”`))}, not different.`,
    parallel: "In parallel",
    parallelNote: "Each passage in its sentence, as the article has it here; the marked words are the evidence.",
    noSide: "takes no side",
    numbered: (n: number): string => `version ${n}`,
    ranging: "tells more than one version",
    silent: "Silent",
    writtenBefore: "Published before it happened",
    notReviewed: "Not reviewed",
    wording: "Word under word",
    wordingNote: "Only quotations and headlines stand under each other, each compared with the longest.",
    unaligned: "Quotations and headlines that share too few words to compare",
    paraphrases: "Paraphrases",
    sources: "Where it comes from",
    sourcesNote: (origins: number, ownVoice: number): string =>
      `${origins ? count(origins, "named origin") : "No named origin"}${ownVoice ? `; ${count(ownVoice, "article")} in ${ownVoice === 1 ? "its" : "their"} own voice, counted apart` : ""}.`,
    origins: {
      caption: "Named origins, who speaks for them, and how their words came",
      origin: "Named origin",
      voices: "Who speaks for it",
      ways: "How it came",
      articles: "Articles that name it",
      itself: "itself",
      directly: "directly",
      via: (names: string): string => `via ${names}`,
    },
    unnamed: "Unnamed: shown, and not counted",
    ownVoice: "In their own voice",
    ownVoiceNone: "No article says it only in its own voice.",
    ownVoicePlain: "names no source",
    attributes: (letter: string, chains: readonly string[]): string => `${letter} attributes to ${chains.join(" and to ")}`,
    dropped: (others: readonly string[]): string => `names no source for what ${others.join("; ")}`,
    partlyDropped: (others: readonly string[]): string =>
      `names a source in one place, and in another says in its own voice what ${others.join("; ")}`,
    note: "Editor’s note",
    more: "More facts",
    previous: "Previous fact",
    next: "Next fact",
    row: "Its row among all facts",
    withdrawn: "A fact that was withdrawn",
    withdrawnNote: "It is counted nowhere on this site any more.",
  },

  /** The timeline in its two orders. */
  clocks,

  /** Two articles side by side. */
  compare,

  corrections,

  feeds,

  embed,

  search,

  /** The page of the data. */
  data,

  /** What a page says of itself where its address is pasted. */
  share,
};
