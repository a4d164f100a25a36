/** The columns that stand on one line: from the first to before the last, from 0. */
export interface System {
  readonly from: number;
  readonly to: number;
}

/** What a line of the widest page holds at the size the words are set in, in characters. */
const CHARACTERS = 76;
/** A turned table has room for as many rows; `Collation` counts on it. */
const COLUMNS = 14;

/**
 * Breaks aligned columns into lines that fit, as a score breaks into systems.
 *
 * @param rows for each row the number of characters in each column; a column is as wide as its longest cell
 * @returns the lines, nearly equally long; a column wider than a line stands alone
 */
export function systems(rows: readonly (readonly number[])[]): readonly System[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column] ?? 0)) + 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lines = Math.max(1, Math.ceil(total / CHARACTERS), Math.ceil(columns / COLUMNS));
  return breakAt(widths, Math.min(CHARACTERS, Math.ceil(total / lines) + Math.max(0, ...widths) / 2));
}

function breakAt(widths: readonly number[], most: number): readonly System[] {
  const lines: { from: number; to: number }[] = [];
  let width = 0;
  for (const [column, own] of widths.entries()) {
    const line = lines.at(-1);
    if (line && width + own <= most && column - line.from < COLUMNS) {
      line.to = column + 1;
      width += own;
    } else {
      lines.push({ from: column, to: column + 1 });
      width = own;
    }
  }
  return lines;
}
