import { error } from "../kind.ts";

/** Problems of Markdown that would be dropped, or shown otherwise than it was meant. */
export const MARKDOWN = {
  "raw-html": error<{ found: string }>({
    example: { found: "<b>" },
    what: ({ found }) => `HTML is not used here: ${found}`,
    why: "a text is Markdown only, so that it is safe and reads the same everywhere",
    fix: () => "write it in Markdown, or put a backslash before the < if the sign itself is meant",
  }),
  "not-used": error<{ found: string; fix: string }>({
    example: { found: "a box to tick", fix: "remove the [ ]" },
    what: ({ found }) => `${found} has no place here`,
    why: "it would be dropped from the page",
    fix: ({ fix }) => fix,
  }),
  "link-address": error<{ url: string }>({
    example: { url: "www.example.org" },
    what: ({ url }) => `"${url}" is not an address this site links to`,
    why: "a link leads to http:, https: or mailto:, or to a #place on the same page",
    fix: ({ url }) =>
      /^[a-z][a-z0-9-]*$/.test(url)
        ? `write fact:${url}, or a full address, beginning with https://`
        : "write the full address, beginning with https://",
  }),
  "heading-rank": error<{ found: string; wanted: string; first: boolean }>({
    example: { found: "####", wanted: "###", first: false },
    what: ({ found, first }) =>
      found === "#"
        ? "a heading has the rank of the title"
        : `a heading of rank ${found} ${first ? "comes first" : "skips a rank"}`,
    why: "the title is the page's one heading of the first rank, and each rank stands under the one above it",
    fix: ({ wanted }) => `write ${wanted}`,
  }),
  "unknown-footnote": error<{ label: string; nearest: string | null }>({
    example: { label: "not", nearest: "note" },
    what: ({ label }) => `there is no footnote "${label}"`,
    why: "[^label] in the text needs a line [^label]: with the note",
    fix: ({ label, nearest }) => (nearest ? `write [^${nearest}]` : `add a line beginning with [^${label}]:`),
  }),
  "unused-footnote": error<{ label: string; twice: boolean }>({
    example: { label: "note", twice: false },
    what: ({ label, twice }) =>
      twice ? `the footnote "${label}" is written twice` : `nothing in the text leads to the footnote "${label}"`,
    why: "it would be dropped from the page",
    fix: ({ label, twice }) => (twice ? "give one of them another label" : `write [^${label}] in the text, or remove the note`),
  }),
};
