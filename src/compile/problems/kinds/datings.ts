import { error, warning } from "../kind.ts";

interface Dating {
  words: string;
  /** The date of publication that the words are reckoned from; null when they give their date by themselves. */
  anchor: string | null;
  /** What the words come to, in EDTF. */
  reads: string;
  /** The date that the mark gives, or else the event's. */
  date: string;
  event: string;
  /** Whether the mark gives that date itself. */
  marked: boolean;
}

const AS_TOLD = "a dating is shown as precisely as the article's own words give it";

const DATING = { words: "on Tuesday", anchor: "2024-02-21", event: "theft", marked: false };

/** Problems of an article's words for when, beside the date they are said to give. */
export const DATINGS = {
  "dating-differs": error<Dating & { other: string | null }>({
    example: { ...DATING, reads: "2024-02-20", date: "2024-02-18", other: null },
    what: (dating) => `${theWords(dating)}; ${theDate(dating)}`,
    why: "readers are shown what an article's words for when come to, reckoned from the day it was published where they lean on it",
    fix: ({ event, reads, marked, other }) => {
      if (other !== null) return `write when:${event}/${other} if other words of the article say so, else when:${event}/${reads}`;
      return marked ? `write when:${event}/${reads}` : `write when:${event}/${reads} to show the conflict, or correct a date`;
    },
  }),
  "dating-vaguer": warning<Dating>({
    example: { ...DATING, words: "last year", reads: "2023", date: "2023-09" },
    what: (dating) => `${theWords(dating)}, which is vaguer: ${theDate(dating)}`,
    why: AS_TOLD,
    fix: ({ event, reads }) => `write when:${event}/${reads}`,
  }),
  "dating-sharper": warning<Dating>({
    example: { ...DATING, words: "on Tuesday", reads: "2024-02-20", date: "2024-02" },
    what: (dating) => `${theWords(dating)}, which is more precise: ${theDate(dating)}`,
    why: AS_TOLD,
    fix: ({ event, reads }) => `write when:${event}/${reads}, or date the event as precisely`,
  }),
};

function theWords({ words, anchor, reads }: Dating): string {
  return `"${words}"${anchor === null ? "" : ` in an article of ${anchor}`} is ${reads}`;
}

function theDate({ date, event, marked }: Dating): string {
  return marked ? `the mark says ${date}` : `the event "${event}" is dated ${date}`;
}
