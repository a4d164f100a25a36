/** What closes a quotation, by what opens it. „ is closed by either of two signs. */
const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "‘": "’",
  "‚": "‘’",
  '"': '"',
  "'": "'",
  "「": "」",
  "『": "』",
};

/**
 * Finds what stands in quotation marks in a text, once for all that is asked of it.
 * A quotation inside a quotation belongs to the outer one; an apostrophe is not a mark.
 *
 * @returns what gives the quoted runs of a stretch of the text, without the marks, which may stand outside the stretch
 */
export function quotationsOf(text: string): (from: number, to: number) => string[] {
  const runs = quotedRuns(text);
  return (from, to) =>
    runs
      .map(([start, end]) => text.slice(Math.max(start, from), Math.min(end, to)).trim())
      .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** The outermost quotations of a text, as the offsets between their marks. */
function quotedRuns(text: string): [from: number, to: number][] {
  const runs: [number, number][] = [];
  // A sign that is not closed once is never closed after: to look again at each would take a long text for hours.
  const open = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (open.has(sign) || !opens(text, at)) continue;
    const end = closing(text, at);
    if (end === -1) open.add(sign);
    else {
      runs.push([at + 1, end]);
      at = end;
    }
  }
  return runs;
}

function opens(text: string, at: number): boolean {
  const sign = text[at] ?? "";
  if (!Object.hasOwn(PAIRS, sign)) return false;
  const begins = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && /[^\s]/.test(text[at + 1] ?? " ");
  // » opens in German and closes in French; ' and ‘ before digits stand for a century.
  if (sign === "'" || sign === "‘") return begins && !/^\d\ds/.test(text.slice(at + 1));
  return sign === "»" || sign === '"' ? begins : true;
}

function closing(text: string, open: number): number {
  const signs = PAIRS[text[open] ?? ""] ?? "";
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (!signs.includes(sign)) continue;
    const isApostrophe = (sign === "'" || sign === "’") && /\p{L}/u.test(text[at + 1] ?? " ");
    if (!isApostrophe) return at;
  }
  return -1;
}
