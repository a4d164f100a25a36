import type { CslItem } from "./csl.ts";

/**
 * An entry of BibTeX in UTF-8, with the fields that BibLaTeX reads too. No style shows a field that it does not know, so the
 * address stands where old ones look for it as well, and what there is no field for in the note.
 */
export function bibtex(item: CslItem): string {
  const { id, type, title, author = [], translator = [], issued, URL: url, language, note } = item;
  const [[year, month, day] = []] = issued?.["date-parts"] ?? [];
  const container = item["container-title"];
  const isInPaper = container !== undefined && type.startsWith("article-");
  const fields = {
    author: namesOf(author),
    title: verbatim(title),
    journal: isInPaper ? escaped(container) : undefined,
    howpublished: !isInPaper && container !== undefined ? escaped(container) : undefined,
    translator: namesOf(translator),
    year: year === undefined ? issued?.literal && escaped(issued.literal) : `${issued?.circa ? "c. " : ""}${year}`,
    month: month === undefined ? undefined : MONTHS[month - 1],
    day,
    url: url?.replace(/[{}\\]/g, encodeURIComponent),
    language: escaped(language),
    note: note && escaped(note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value === "") return [];
    return `  ${name} = ${name === "month" ? value : `{${value}}`}`;
  });
  return `@${isInPaper ? "article" : "misc"}{${id},\n${lines.join(",\n")}\n}`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Names as they are signed: in braces none is taken apart, and an "and" in one is not taken for two. */
const namesOf = (names: readonly { readonly literal: string }[]): string =>
  names.map(({ literal }) => `{${escaped(literal)}}`).join(" and ");

/** In braces of its own, so that no style changes its capitals. */
const verbatim = (text: string): string => `{${escaped(text)}}`;

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

const escaped = (text: string): string => text.replace(/[\\{}#$%&_~^<>]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
