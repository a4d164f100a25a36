import { matchWords, type Step } from "./match-words.ts";
import { splitWords, type Word } from "./split-words.ts";

/** What one wording has in one column. */
export interface Cell {
  /** As written; empty when missing. */
  readonly words: string;
  /** Beside the base: its words but for case and punctuation, others in their place, none, or words where it has none. */
  readonly kind: "same" | "different" | "missing" | "added";
  /** The words in runs that the base has too and runs that it has not; joined they are `words`. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly words: string;
  readonly inBase: boolean;
}

/** A wider table is not read across. */
const MOST_COLUMNS = 12;

/**
 * Lays texts word under word, each compared with the first.
 *
 * `a clear demonstration of ties` over `a demonstration of special ties` gives
 * `a | clear | demonstration of | (missing) | ties` over `a | (missing) | demonstration of | special | ties`.
 *
 * @param texts the base first
 * @returns a row of cells for each text, all equally long
 */
export function alignWords(texts: readonly string[]): readonly (readonly Cell[])[] {
  const rows = texts.map(splitWords);
  const base = rows[0] ?? [];
  const steps = rows.map((row) => matchWords(base, row));
  const columns = narrowed(placed(base, rows, steps));
  return rows.map((row, index) => {
    const shared = new Set(
      (steps[index] ?? []).flatMap((step) => (isMatch(step, base, row) ? (row[step.words.from] ?? []) : [])),
    );
    return columns.map((column) => cellOf(texts[index] ?? "", row, column[0] ?? [], column[index] ?? [], shared));
  });
}

/** For each row its words in one column. */
type Column = readonly (readonly Word[])[];

function placed(
  base: readonly Word[],
  rows: readonly (readonly Word[])[],
  steps: readonly (readonly Step[])[],
): readonly Column[] {
  const blocks = blocksOf(base.length, steps.flat());
  // Column 2p + 1 holds the block that starts at the base's word p, column 2p what is added before it.
  const columns: Word[][][] = Array.from({ length: 2 * base.length + 1 }, () => rows.map(() => []));
  for (const [index, row] of rows.entries()) {
    for (const { from, to, words } of steps[index] ?? []) {
      const block = blocks[from];
      const isBetween = from === to && (block === undefined || block === from);
      const place = isBetween ? 2 * from : 2 * (block ?? from) + 1;
      columns[place]?.[index]?.push(...row.slice(words.from, words.to));
    }
  }
  return columns.filter((column) => column.some((words) => words.length > 0));
}

/** For each word of the base the first word of its block: words that some row replaces together are never parted. */
function blocksOf(length: number, steps: readonly Step[]): readonly number[] {
  const joined = new Set<number>();
  for (const { from, to, words } of steps) {
    if (words.from === words.to) continue;
    for (let place = from + 1; place < to; place += 1) joined.add(place);
  }
  const blocks: number[] = [];
  for (let place = 0; place < length; place += 1) blocks.push(joined.has(place) ? (blocks[place - 1] ?? place) : place);
  return blocks;
}

/** Joins neighbours in which every row stands alike, then the shortest neighbours until the table is narrow enough. */
function narrowed(columns: readonly Column[]): readonly Column[] {
  const narrow: Column[] = [];
  for (const column of columns) {
    const last = narrow.at(-1);
    if (last && kindsOf(last) === kindsOf(column)) narrow[narrow.length - 1] = join(last, column);
    else narrow.push(column);
  }
  while (narrow.length > MOST_COLUMNS) {
    const widths = narrow.slice(1).map((column, index) => widthOf(column) + widthOf(narrow[index] ?? []));
    const place = widths.indexOf(Math.min(...widths));
    narrow.splice(place, 2, join(narrow[place] ?? [], narrow[place + 1] ?? []));
  }
  return narrow;
}

function join(left: Column, right: Column): Column {
  return left.map((words, index) => [...words, ...(right[index] ?? [])]);
}

function widthOf(column: Column): number {
  return Math.max(...column.map((words) => words.length));
}

function kindsOf(column: Column): string {
  return column.map((words) => kindOf(column[0] ?? [], words)).join();
}

function kindOf(base: readonly Word[], words: readonly Word[]): Cell["kind"] {
  if (words.length === 0) return "missing";
  if (base.length === 0) return "added";
  return words.length === base.length && words.every(({ key }, index) => key === base[index]?.key) ? "same" : "different";
}

function isMatch({ from, words }: Step, base: readonly Word[], row: readonly Word[]): boolean {
  return base[from] !== undefined && base[from].key === row[words.from]?.key;
}

function cellOf(
  text: string,
  row: readonly Word[],
  base: readonly Word[],
  words: readonly Word[],
  shared: ReadonlySet<Word>,
): Cell {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run?.[0] && shared.has(run[0]) === shared.has(word)) run.push(word);
    else runs.push([word]);
  }
  const parts = runs.flatMap(([first, ...others], index) => {
    if (!first) return [];
    // Punctuation before a wording's first word is nobody else's.
    const start = first === row[0] ? 0 : first.start;
    const end = runs[index + 1]?.[0]?.start ?? (others.at(-1) ?? first).end;
    return { words: text.slice(start, end), inBase: shared.has(first) };
  });
  return { words: parts.map((part) => part.words).join(""), kind: kindOf(base, words), parts };
}
