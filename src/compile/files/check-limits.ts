import type { TextFile } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import { LIMITS } from "./limits.ts";

/**
 * Refuses what would keep the parsers busy or overflow their stack, by counting alone.
 *
 * @param bodyStart where the fields end and Markdown begins
 * @returns whether the file may be parsed; the first excess found is told
 */
export function checkLimits(file: TextFile, bodyStart: number, report: Report): boolean {
  const paragraph = { emphasis: 0, brackets: 0 };
  const all = { lines: 0, flow: 0, brackets: 0, containers: 0, bars: 0 };
  let from = 0;
  for (const line of file.text.split("\n")) {
    const excess = (found: number, unit: string, limit: number, fix: string): boolean => {
      if (found > limit) report("over-limit", { file, from, to: from + line.length }, { found, unit, limit, fix });
      return found > limit;
    };
    all.lines += 1;
    if (excess(all.lines, "lines", LIMITS.lines, "divide the text")) return false;
    if (excess(line.length, "characters in one line", LIMITS.line, "divide the line")) return false;
    if (excess(indentation(line), "spaces before a line", LIMITS.indentation, "nest less")) return false;
    if (excess(containers(line), "quotes and lists inside each other", LIMITS.containers, "nest less")) return false;
    if (from < bodyStart) {
      let deepest = all.flow;
      for (const [sign] of line.matchAll(/[[\]{}]/g)) {
        all.flow += /[[{]/.test(sign) ? 1 : -1;
        deepest = Math.max(deepest, all.flow);
      }
      if (excess(deepest, "brackets inside each other", LIMITS.flow, "nest less")) return false;
    } else {
      if (beginsParagraph(line)) Object.assign(paragraph, { emphasis: 0, brackets: 0 });
      const brackets = count(line, /[[<`&@]/g);
      paragraph.emphasis += count(line, /[*_~]/g);
      paragraph.brackets += brackets;
      all.brackets += brackets;
      all.containers += containers(line);
      const bars = count(line, /\|/g);
      all.bars += bars;
      if (excess(paragraph.emphasis, "signs of emphasis in one paragraph", LIMITS.emphasis, "use less emphasis")) return false;
      if (excess(paragraph.brackets, "brackets in one paragraph", LIMITS.brackets, "divide the paragraph")) return false;
      if (excess(all.brackets, "brackets in one file", LIMITS.allBrackets, "divide the text")) return false;
      if (excess(all.containers, "signs of quotes and lists in one file", LIMITS.allContainers, "divide the text")) return false;
      if (isRow(line) && excess(bars - 1, "columns in a table", LIMITS.columns, "divide the table")) return false;
      if (excess(all.bars, "bars of tables in one file", LIMITS.allBars, "divide the table")) return false;
    }
    from += line.length + 1;
  }
  return true;
}

const count = (line: string, signs: RegExp): number => line.match(signs)?.length ?? 0;
const indentation = (line: string): number => /^[ \t]*/.exec(line)?.[0].replace(/\t/g, "    ").length ?? 0;
const isRow = (line: string): boolean => /^\s*\||\|\s*:?-+:?\s*\|/.test(line);

/** A blank line or a new item; a quote's next line may go on with the paragraph before it. */
const beginsParagraph = (line: string): boolean => /^\s*$|^ {0,3}[-+*] |^ {0,3}#/.test(line);

/** How many quotes and lists a line opens. */
function containers(line: string): number {
  const [opening = ""] = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\?(?=[ \t])))*/.exec(line) ?? [];
  return count(opening, />|[-+*]|\d+|\?/g);
}
