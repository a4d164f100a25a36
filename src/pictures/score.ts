import type { Corroboration } from "../story/corroboration.ts";
import type { FactGroup } from "../story/fact-groups.ts";
import type { Story } from "../story/story.ts";

/** All facts against all articles: a column for each fact, a row for each article, the facts grouped by corroboration. */
export interface Score {
  readonly groups: readonly ScoreGroup[];
  /** How wide all groups are with the gaps between them. */
  readonly width: number;
  readonly height: number;
  /** Too many articles, facts or groups for names, numbers and words on the picture's own tracks. */
  readonly dense: boolean;
}

/** One group's part of the picture. */
export interface ScoreGroup {
  readonly group: FactGroup;
  /** How many facts it holds. */
  readonly columns: number;
  /** Where it begins when all groups stand on one line. */
  readonly x: number;
  readonly width: number;
  /** A band in the row of each reviewed article. */
  readonly bands: string;
  /** On the bands, where articles carry facts. */
  readonly carries: string;
  /** Lines that part one fact from the next. */
  readonly partings: string;
}

/** A cell is as wide and high; a band leaves a tenth above it and below it. */
const CELL = 10;
const GAP = 2 * CELL;

const MOST = { articles: 12, facts: 120, groups: 8 };

/**
 * Draws the score.
 *
 * @param groups from `factGroups`
 * @returns outlines in units of a tenth of a cell
 */
export function score(story: Story, groups: readonly FactGroup[]): Score {
  const rows = new Map(story.articles.map(({ id }, row) => [id, row]));
  const height = CELL * rows.size;
  const reviewed = story.reviewed.map(({ id }) => rows.get(id) ?? 0);
  let x = 0;
  const drawn = groups.map((group) => {
    const columns = group.facts.map((fact) => rowsOf(fact, rows)).sort(byPattern);
    const width = CELL * columns.length;
    const part: ScoreGroup = {
      group,
      columns: columns.length,
      x,
      width,
      bands: reviewed.map((row) => bar(0, row, columns.length)).join(""),
      carries: reviewed.map((row) => runs(columns, row)).join(""),
      partings: columns
        .slice(1)
        .map((_, index) => `M${CELL * (index + 1)} 0v${height}`)
        .join(""),
    };
    x += width + GAP;
    return part;
  });
  return {
    groups: drawn,
    width: Math.max(0, x - GAP),
    height,
    dense: rows.size > MOST.articles || story.facts.length > MOST.facts || groups.length > MOST.groups,
  };
}

/** The rows of the articles that carry a fact, in their order. */
function rowsOf({ carriers }: Corroboration, rows: ReadonlyMap<string, number>): readonly number[] {
  return carriers.map(({ article }) => rows.get(article) ?? 0);
}

/** Most carriers first, then by who carries: facts of the same articles stand side by side. */
function byPattern(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((row, index) => row !== b[index]);
  return b.length - a.length || (at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0));
}

/** One bar for each run of neighbouring facts that the article in a row carries. */
function runs(columns: readonly (readonly number[])[], row: number): string {
  const carried = columns.map((rows) => rows.includes(row));
  return carried
    .map((carries, index) => {
      if (!carries || carried[index - 1]) return "";
      const end = carried.indexOf(false, index);
      return bar(index, row, (end < 0 ? carried.length : end) - index);
    })
    .join("");
}

function bar(column: number, row: number, length: number): string {
  return `M${CELL * column} ${CELL * row + 1}h${CELL * length}v8h-${CELL * length}z`;
}
