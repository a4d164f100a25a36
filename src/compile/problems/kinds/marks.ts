import { error, warning } from "../kind.ts";

const PLACES = "fact:ID, fact:ID/VERSION, event:ID, when:ID or when:ID/DATE, several joined by commas";

/** Problems of how a passage is marked. */
export const MARKS = {
  "unread-mark": error<{ fix: string }>({
    example: { fix: "write (fact:stolen)" },
    what: () => "this mark is not read as a link and would be shown as text",
    why: "a mark is a Markdown link, [words](target), without spaces in its target",
    fix: ({ fix }) => fix,
  }),
  "bare-mark": error<{ target: string }>({
    example: { target: "fact:stolen" },
    what: ({ target }) => `<${target}> marks no words`,
    why: "a passage is the words between the brackets of a link",
    fix: ({ target }) => `write [the words](${target})`,
  }),
  "mark-by-reference": error<{ target: string }>({
    example: { target: "fact:stolen" },
    what: ({ target }) => `the target "${target}" is written apart from the words it marks`,
    why: "what a passage tells is written beside its words",
    fix: ({ target }) => `write [the words](${target}) in the text, and remove this line`,
  }),
  "mark-on-image": error<void>({
    what: () => "an image carries a mark",
    why: "a passage is words",
    fix: () => "remove the ! before the bracket",
  }),
  "misplaced-mark": error<void>({
    what: () => "a passage is marked outside an article",
    why: "passages are the evidence, and evidence stands in articles; notes and the introduction are the editor's own words",
    fix: () => "write the words without the mark",
  }),
  "empty-passage": error<void>({
    what: () => "a mark holds no words",
    why: "a passage is the words between the brackets",
    fix: () => "write the words between the brackets, or remove the mark",
  }),
  "nested-passage": error<void>({
    what: () => "a link, passage or footnote stands inside this link",
    why: "a link can't hold a link, so one of the two would be lost; one link is one passage",
    fix: () => "end the first before the second begins, or join their targets with a comma",
  }),
  "bad-target": error<{ target: string; says: string; fix: string }>({
    example: { target: "fakt:stolen", says: "begins with no known word", fix: "write fact:stolen" },
    what: ({ target, says }) => (target === "" ? says : `"${target}" ${says}`),
    why: `a target is ${PLACES}`,
    fix: ({ fix }) => fix,
  }),
  "repeated-target": error<{ target: string }>({
    example: { target: "fact:stolen" },
    what: ({ target }) => `"${target}" is given twice for the same words`,
    why: "a passage tells a thing once",
    fix: () => "remove one of the two",
  }),
  "bad-date": error<{ date: string; says: string }>({
    example: { date: "2023-02-29", says: "February 2023 has 28 days" },
    what: ({ date, says }) => `"${date}" is not a date: ${says}`,
    why: "dates are EDTF: 2019-05-31, 2019-05, 2015/2017, 2019-05/.., 2019-05~",
    fix: () => "write the date as precisely as the article gives it, and no more",
  }),
  "bad-attribution": error<{ found: string; says: string }>({
    example: { found: "police, harbour", says: "holds a comma" },
    what: ({ found, says }) => (found === "" ? says : `"${found}" ${says}`),
    why: "an attribution is ids of sources, origin first: spokesman via agency via paper, or two together: x and y",
    fix: () => "write ids joined by via or and; a source needs a file in content/sources",
  }),
  "mostly-unmarked": warning<{ unmarked: number; all: number }>({
    example: { unmarked: 7, all: 12 },
    what: ({ unmarked, all }) => `${unmarked} of ${all} paragraphs hold no passage, this one first`,
    why: "what is not marked is not compared, and readers are told that the article leaves it out",
    fix: () => "mark what they tell, or write draft: true until that is done",
  }),
};
