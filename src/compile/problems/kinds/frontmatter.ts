import { error } from "../kind.ts";

/** Problems of the fields between the two lines of ---. */
export const FRONTMATTER = {
  "no-frontmatter": error<{ says: string; fix: string }>({
    example: { says: "the file has no fields", fix: "begin it with a line of ---" },
    what: ({ says }) => says,
    why: "a file begins with its fields between two lines of ---",
    fix: ({ fix }) => fix,
  }),
  "unclosed-frontmatter": error<void>({
    what: () => "the fields begin here and never end",
    why: "a line of --- ends the fields and begins the text",
    fix: () => "add a line of --- after the last field",
  }),
  "bad-yaml": error<{ says: string; fix: string }>({
    example: { says: "a quotation mark is never closed", fix: "close it" },
    what: ({ says }) => `the fields can't be read: ${says}`,
    why: "fields are YAML: one to a line, its name, a colon, a space, its value",
    fix: ({ fix }) => fix,
  }),
  "unquoted-value": error<{ says: string; corrected: string }>({
    example: { says: "holds a colon", corrected: 'title: "The bell: a theft"' },
    what: ({ says }) => `a value ${says} and is not in quotes`,
    why: "a colon and a space, and some signs at the start of a value, have a meaning of their own in YAML",
    fix: ({ corrected }) => `write ${corrected}`,
  }),
  "repeated-field": error<{ field: string; line: number }>({
    example: { field: "title", line: 2 },
    what: ({ field, line }) => `"${field}" is set twice, first in line ${line}`,
    why: "a field has one value",
    fix: () => "keep one of the two lines",
  }),
  "yaml-feature": error<{ found: string }>({
    example: { found: "an anchor (&one)" },
    what: ({ found }) => `${found} is not used here`,
    why: "anchors (&), aliases (*) and tags (!) of YAML make a value say something other than what is written",
    fix: () => "write the value itself, in quotes where it holds one of these signs",
  }),
  "missing-field": error<{ field: string; example: string }>({
    example: { field: "outlet", example: "outlet: the-post" },
    what: ({ field }) => `"${field}" is missing`,
    why: "this field can't be left out",
    fix: ({ example }) => `add a line such as ${example}`,
  }),
  "unknown-field": error<{ field: string; nearest: string | null; known: string }>({
    example: { field: "publised", nearest: "published", known: "title, published" },
    what: ({ field }) => `there is no field "${field}" here`,
    why: "a field that nothing reads is a slip of the pen",
    fix: ({ nearest, known }) => (nearest ? `write ${nearest}` : `remove it; the fields are ${known}`),
  }),
  "bad-field": error<{ field: string; says: string; fix: string }>({
    example: { field: "published", says: "is not a day; write 2024-02-20", fix: "write published: 2024-02-20" },
    what: ({ field, says }) => `${field}: ${says}`,
    why: "every page relies on what a field holds",
    fix: ({ fix }) => fix,
  }),
  "repeated-version": error<{ version: string }>({
    example: { version: "could" },
    what: ({ version }) => `the version "${version}" is given twice`,
    why: "passages name a version by its id",
    fix: () => "give one of them another id, or remove it",
  }),
  "circular-covers": error<{ versions: readonly string[] }>({
    example: { versions: ["may", "could"] },
    what: ({ versions }) => `these versions cover each other in a circle: ${versions.join(", ")}`,
    why: "a version covers another when it is only vaguer than it",
    fix: () => "take one of them out of covers",
  }),
  "circular-part-of": error<{ sources: readonly string[] }>({
    example: { sources: ["harbour", "town"] },
    what: ({ sources }) => `these sources are part of each other in a circle: ${sources.join(", ")}`,
    why: "a source counts with the body it is part of, up to the last",
    fix: () => "remove part-of from one of them",
  }),
  "letter-taken": error<{ letter: string; file: string; free: string }>({
    example: { letter: "C", file: "articles/the-post.md", free: "F" },
    what: ({ letter, file }) => `the letter ${letter} is given to ${file}`,
    why: "a letter marks one article everywhere and is never reused, not even a draft's or a withdrawn article's",
    fix: ({ free }) => `write letter: ${free}`,
  }),
  "alias-taken": error<{ alias: string; file: string }>({
    example: { alias: "bell", file: "facts/stolen.md" },
    what: ({ alias, file }) => `the alias "${alias}" is taken by ${file}`,
    why: "an old address leads to one thing",
    fix: () => "remove it from one of the two",
  }),
  "bare-correction": error<void>({
    what: () => "the correction doesn't say what was wrong",
    why: "readers are owed what it said before, what it says now, and why",
    fix: () => "write it below the fields",
  }),
  "after-as-of": error<{ field: string; asOf: string }>({
    example: { field: "published", asOf: "2024-03-01" },
    what: ({ field, asOf }) => `${field} is later than the day the story is brought up to, ${asOf}`,
    why: "as-of in story.md says that nothing later is told here",
    fix: () => "correct the date, or as-of in story.md",
  }),
};
