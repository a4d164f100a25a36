/** A bar to be packed, in rem from the start of its panel. */
export interface Packable {
  readonly start: number;
  readonly end: number;
  /** What its label takes; 0 when it has none. */
  readonly label: number;
  /** The label may stand in the bar: it is filled to both ends. */
  readonly filled: boolean;
}

/** Where a bar stands: its row, from 1, and the side of its label. */
export interface Packed {
  readonly row: number;
  /** In the bar, after or before it. Without a label: to which side its target is widened. */
  readonly side: "in" | "after" | "before";
  readonly labelled: boolean;
  /** What the bar, its label and its target take. */
  readonly from: number;
  readonly to: number;
}

/** The least that can be pressed; where lanes are compact, there is no room for more than can be seen. */
export const TARGET = 1.5;
export const COMPACT_TARGET = 0.625;
/** The thinnest bar that can be seen. */
const THINNEST = 0.1875;
const BESIDE = 0.3;
const WITHIN = 0.75;
const GAP = 0.375;

/**
 * Gives every bar with its label the first row it fits in without touching another.
 *
 * A label stands in its bar if the bar is wide enough, else after it, else before it; one that is wider than the panel is
 * dropped. What is packed at one width stays packed at every larger one: gaps grow, labels don't.
 *
 * @param width of the panel
 * @param target the least that a bar takes
 * @returns the places in the order of the bars given
 */
export function pack(bars: readonly Packable[], width: number, target = TARGET): readonly Packed[] {
  const rows: Packed[][] = [];
  return bars.map((bar) => {
    const sides = sidesOf(bar, width, target);
    for (let row = 1; ; row++) {
      const taken = rows[row - 1] ?? [];
      const free = sides.find(({ from, to }) => taken.every((other) => to + GAP <= other.from || other.to + GAP <= from));
      if (!free) continue;
      const packed = { ...free, row };
      rows[row - 1] = [...taken, packed];
      return packed;
    }
  });
}

/** The ways a bar can stand within the panel, best first; never none. */
function sidesOf({ start, end, label, filled }: Packable, width: number, target: number): readonly Omit<Packed, "row">[] {
  const drawn = Math.max(THINNEST, end - start);
  const beside = (size: number): Omit<Packed, "row">[] => {
    const reach = Math.max(target, drawn + size);
    return [
      { side: "after" as const, labelled: size > 0, from: start, to: start + reach },
      { side: "before" as const, labelled: size > 0, from: end - reach, to: end },
    ].filter(({ from, to }) => from >= -0.001 && to <= width + 0.001);
  };
  if (label > 0) {
    if (filled && end - start >= label + WITHIN) return [{ side: "in", labelled: true, from: start, to: end }];
    const labelled = beside(label + BESIDE);
    if (labelled.length) return labelled;
  }
  const bare = beside(0);
  return bare.length ? bare : [{ side: "after", labelled: false, from: start, to: start + Math.max(target, drawn) }];
}
