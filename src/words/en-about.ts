/** The page on how a site is made: each word of it in plain language, for every story. */
export const enAbout = {
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
  noCorrections: "None recorded.",
  howToCorrect:
    "To ask for one, give the address of the passage: follow it from any page and copy the line in the browser. What is withdrawn keeps its address and says why.",
  withdrawn: "Withdrawn",
  asOf: "This story is brought up to",

  data: "The data",
  dataText: "Everything on this site as one file, and a schema that says what each field means:",
  dataAnd: "and",

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
};
