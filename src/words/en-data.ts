import { count, list } from "./en-numbers.ts";

/** The page of the data, and what files of data say in words. */
export const data = {
  title: "The data",
  description: (story: string): string => `Everything in “${story}” as files to keep, quote and compute with.`,
  /** What stands after the number of files. */
  lede: (n: number): string =>
    `${n === 1 ? "file" : "files"}, all made from the same marked passages. One thing has one id in all of them, and a month stays a month.`,
  list: "The files",
  listNote: "With its type, its size as it is stored, its licence and one way to use it.",
  /** What each file holds, by its path, and how it is used: with which tool, and how from its address or its name. */
  files: {
    "story.json": {
      what: "The whole story with all that is derived from it: who carries a fact and from which origins, what is contested, what an article leaves out.",
      tool: "With jq, every contested fact",
      use: (at: string): string => `${read(at)} | jq -r '.facts[] | select(.status | index("contested")) | .statement'`,
    },
    "story.schema.json": {
      what: "What each field of story.json means: a JSON Schema, 2020-12.",
      tool: "With ajv-cli, in a folder with both files",
      use: (): string => "npx ajv-cli validate --spec=draft2020 -s story.schema.json -d story.json",
    },
    "data/facts.csv": {
      what: "Facts against articles, as a table. A row is a fact; for each article it holds “says”, “differs”, “silent”, “written before” or “not reviewed”, then the versions and the address of the first passage. Where there are more than 60 articles, one cell names those that carry it.",
      tool: "In R, what is repeated from one named origin",
      use: (at: string): string =>
        `facts <- read.csv("${at}")\nfacts[facts$articles > 1 & facts$origins == 1, c("fact", "named", "articles")]`,
    },
    "data/events.csv": {
      what: "The merged timeline, as a table. A row is an event, its date in EDTF; for each article the dates its words give, and those words. Where there are more than 60 articles, one cell names those that tell it.",
      tool: "In Python, the dates in conflict",
      use: (at: string): string =>
        `import pandas\nevents = pandas.read_csv("${at}", dtype=str)\nprint(events[events.conflict == "true"])`,
    },
    "data/annotations.json": {
      what: "Every passage as a W3C Web Annotation: the words with what stands around them, their position, the fact or event, whom the article names, and a digest that changes when the words do.",
      tool: "With jq, each passage and its page",
      use: (at: string): string => `${read(at)} | jq -r '.first.items[].target | [.source.id, .selector[1].exact] | @tsv'`,
    },
    "data/timeline.json": {
      what: "The merged timeline for TimelineJS 3. A date has only the parts that are known.",
      tool: "In a page that has TimelineJS",
      use: (at: string): string => `new TL.Timeline("timeline", "${at}")`,
    },
    "data/events.ics": {
      what: "The events whose day is known, as an iCalendar. Vaguer ones are left out, since a calendar holds only days; it says how many.",
      tool: "In a calendar, as a subscription to",
      use: (at: string): string => at.replace(/^https?:/, "webcal:"),
    },
    "data/story.md": {
      what: "The whole story as one Markdown text: events, facts with every passage, articles, sources.",
      tool: "With pandoc, as a book",
      use: (at: string): string => `${read(at)} | pandoc -f gfm -o story.epub`,
    },
    "data/story.html": {
      what: "The same as one page that loads nothing: to keep, to read without a network, to print.",
      tool: "With Chromium, on paper",
      use: (at: string): string => `chromium --headless --print-to-pdf=story.pdf ${at}`,
    },
  },
  /** The schema tells no story: it comes with the program. */
  programLicence: "MIT, as the program",
  unlicensed: "licence not given",
  terms: "What holds for all of them",
  termsTitle: "In each file",
  notes: [
    [
      "Licence",
      "Headlines and quotations belong to those who wrote and said them, and stand as short citations. Articles printed in full stand under the licence that is named with each.",
    ],
    [
      "Ids",
      "The name of a file in the content folder: of an article, outlet, source, fact or event. A passage is ARTICLE/ANCHOR; at the address of the article, #ANCHOR is its place.",
    ],
    [
      "Dates",
      "EDTF (ISO 8601-2): 2023-09 is a month, 2024-22 a summer, 202X a decade, 2015/2017 an interval, 2023-09/.. one with an open end; ~ is about, ? uncertain.",
    ],
    [
      "Tables",
      "CSV after RFC 4180, in UTF-8. A cell that a spreadsheet would run as a formula begins with an apostrophe. What is not known is an empty cell.",
    ],
    [
      "Positions",
      "Counted in code points of Unicode, from 0, in the text of an article: its headline, standfirst and blocks (h1, .lede and .prose in the article element), one to a line, white space collapsed, without what is only heard and the numbers of facts.",
    ],
    ["Time", "No file holds the time at which it was made. The same content gives the same bytes."],
  ],

  from: "Where this comes from",
  conflict: "The articles’ dates for this are in conflict.",
  calendar: (known: number, vague: number): string =>
    `${count(known, "event")} whose day is known. ${vague === 0 ? "None is" : `${count(vague, "event")} ${vague === 1 ? "is" : "are"}`} left out because no day is known.`,
  online: "Online:",
  contents: "Contents",
  parts: {
    introduction: "About this story",
    events: "When it happened",
    facts: "Facts",
    articles: "Articles",
    sources: "Sources",
  },
  version: (number: number, label: string): string => `version ${number}: ${label}`,
  covers: (vaguer: string, sharper: readonly string[]): string =>
    `${vaguer} (vaguer than ${list(sharper.map((each) => `“${each}”`))}, not different)`,
  licence: "What the editors wrote is under this licence:",
  noLicence: "The licence of what the editors wrote is not given.",
  countsWith: (name: string): string => `counts with ${name}`,
};

/** How a shell reads a file that is on the web, or here. */
const read = (at: string): string => (/^https?:/.test(at) ? `curl -s ${at}` : `cat ${at}`);
