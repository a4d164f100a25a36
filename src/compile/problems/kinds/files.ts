import { error } from "../kind.ts";

const FOLDERS = "articles, outlets, sources, facts, events and corrections";

/** Problems of a file as a whole: where it lies, what it is called, whether it can be read. */
export const FILES = {
  "no-content": error<{ dir: string }>({
    example: { dir: "content" },
    what: ({ dir }) => `there is no content folder at ${dir}`,
    why: "a site is made from one folder of Markdown files",
    fix: () => "make the folder, or set CONTENT_DIR to the one that is meant",
  }),
  "no-story": error<void>({
    what: () => "the content folder has no story.md",
    why: "story.md gives the site its title, its language and the day it is brought up to",
    fix: () => "add story.md with title, standfirst, language and as-of",
  }),
  "stray-file": error<{ name: string; says: string; fix: string }>({
    example: { name: "notes.txt", says: "is not a file that is read", fix: "remove it, or keep it outside the content folder" },
    what: ({ name, says }) => `"${name}" ${says}`,
    why: `a content folder holds story.md, the folders ${FOLDERS} with .md files, the folder pictures, and nothing else`,
    fix: ({ fix }) => fix,
  }),
  "symbolic-link": error<{ name: string }>({
    example: { name: "bell.md" },
    what: ({ name }) => `"${name}" is a link to another place`,
    why: "only what lies in the content folder itself is published",
    fix: () => "put a copy of the file here instead of the link",
  }),
  "bad-name": error<{ name: string; says: string; ending: string; suggestion: string | null; taken: boolean }>({
    example: {
      name: "The Bell.md",
      says: "it holds a capital letter and a space",
      ending: ".md",
      suggestion: "the-bell",
      taken: false,
    },
    what: ({ name, says }) => `"${name}" can't be an id: ${says}`,
    why: "a file's name is its id and its address: it begins with a-z and holds only a-z, 0-9 and hyphens",
    fix: ({ ending, suggestion, taken }) => {
      if (suggestion === null) return "give the file another name";
      if (taken)
        return `there is a ${suggestion}${ending} already, with the same address: give this one another name, or remove it`;
      return `rename it to ${suggestion}${ending}`;
    },
  }),
  "not-utf8": error<{ says: string }>({
    example: { says: "byte 0xE9 in line 4" },
    what: ({ says }) => `the file is not text in UTF-8: ${says}`,
    why: "every file is read as UTF-8, or letters would be shown wrong",
    fix: () => 'save it again with the encoding "UTF-8"',
  }),
  "empty-file": error<void>({
    what: () => "the file is empty",
    why: "a file begins with its fields between two lines of ---",
    fix: () => "fill it in, or remove it",
  }),
  "over-limit": error<{ found: number; unit: string; limit: number; fix: string }>({
    example: { found: 140_000, unit: "bytes in the file", limit: 131_072, fix: "shorten it, or make two files of it" },
    what: ({ found, unit }) => `${found.toLocaleString("en")} ${unit}`,
    why: "a text beyond what people write is refused before it is read, since it can keep the reader of Markdown busy for hours",
    fix: ({ limit, fix }) => `${fix} (the limit is ${limit.toLocaleString("en")})`,
  }),
  "carriage-return": error<void>({
    what: () => "a line ends in a lone carriage return (U+000D), as on old Macs",
    why: "lines end in LF or CR LF",
    fix: () => 'save the file again with the line ends "LF"',
  }),
  "hidden-character": error<{ code: string; name: string }>({
    example: { code: "U+200B", name: "a space without width" },
    what: ({ code, name }) => `${code} stands here: ${name}`,
    why: "what nobody can see can hide or reorder words, and makes equal words unequal",
    fix: () => "remove it; such characters often come along when text is pasted",
  }),
};
