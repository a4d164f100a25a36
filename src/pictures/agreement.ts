import type { Pairs } from "../story/pairs.ts";

/** One place in the triangle of all pairs. */
export interface Place {
  readonly row: string;
  readonly column: string;
  /** How many facts both carry; of one and the same article, all it carries. */
  readonly n: number;
  /** From 0 to 10: the part that is of all facts in either, beside the largest such part. Null for one and the same article. */
  readonly shade: number | null;
}

/** The triangle of all pairs. */
export interface Agreement {
  /** A row for each article: the articles before it, and itself at the end. */
  readonly rows: readonly (readonly Place[])[];
  /** The pair that shares most, the first of equals; null when no two share anything. */
  readonly most: Place | null;
}

/** Lays out how much each two articles share. Each pair stands once. */
export function agreement({ articles, counts }: Pairs): Agreement {
  const at = (row: number, column: number): number => counts[row]?.[column] ?? 0;
  const part = (row: number, column: number): number => {
    const either = at(row, row) + at(column, column) - at(row, column);
    return either === 0 ? 0 : at(row, column) / either;
  };
  const largest = Math.max(...articles.flatMap((_, row) => articles.slice(0, row).map((_, column) => part(row, column))), 0);
  const rows = articles.map((row, y) =>
    articles.slice(0, y + 1).map((column, x) => {
      const shade = x === y ? null : Math.round((10 * part(y, x)) / (largest || 1));
      return { row, column, n: at(y, x), shade };
    }),
  );
  const pairs = rows.flat().filter(({ shade, n }) => shade !== null && n > 0);
  return { rows, most: pairs.reduce<Place | null>((best, pair) => (best && best.n >= pair.n ? best : pair), null) };
}
