import type { TextFile } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";

/** Where the fields and the body of a file lie, as offsets. */
export interface Parts {
  readonly fieldsStart: number;
  readonly fieldsEnd: number;
  readonly bodyStart: number;
}

/** Finds the two lines of --- that hold the fields. */
export function splitFrontmatter(file: TextFile, report: Report): Parts | null {
  const [first = ""] = file.text.split("\n", 1);
  if (!/^---[ \t]*$/.test(first)) {
    report("no-frontmatter", { file, from: 0, to: first.length }, wrongStart(first));
    return null;
  }
  const fieldsStart = first.length + 1;

  const match = /^---[ \t]*(?:\n|$)/m.exec(file.text.slice(fieldsStart));
  if (!match) {
    report("unclosed-frontmatter", { file, from: 0, to: first.length });
    return null;
  }
  const fieldsEnd = fieldsStart + match.index;
  return { fieldsStart, fieldsEnd, bodyStart: fieldsEnd + match[0].length };
}

function wrongStart(first: string): { says: string; fix: string } {
  if (/^-{4,}\s*$/.test(first))
    return { says: `the line before the fields has ${first.trim().length} hyphens`, fix: "write three: ---" };
  if (/^\+\+\+/.test(first))
    return { says: "the fields are written in TOML", fix: "write --- instead of +++, and a colon instead of each =" };
  if (/^---/.test(first))
    return { says: "more than three hyphens stand in the line before the fields", fix: "write --- alone in the first line" };
  if (first.trim() === "") return { says: "the file begins with an empty line", fix: "begin with --- in the first line" };
  return { says: "the file has no fields", fix: "write --- in the first line, then the fields, then --- again" };
}
