/** A bar to be packed, in rem from the start of its panel. */
export interface Packable {
  readonly start: number;
  readonly end: number;
  /** What its label takes; 0 when it has none. */
  readonly label: number;
  /** Its ends fade, so that a label is better read beside it. */
  readonly fading?: boolean;
}

/** Where a bar stands: its row, from 1, and the side of its label. */
export interface Packed {
  readonly row: number;
  /** In the bar, after or before it. Without a label: to which side its target is widened. */
  readonly side: "in" | "after" | "before";
  readonly labelled: boolean;
  /** What the bar, its label and its target take; a label is cut off there. */
  readonly from: number;
  readonly to: number;
}

/** Nothing that can be pressed is smaller. */
const TARGET = 1.5;
/** The thinnest bar that can be seen. */
const THINNEST = 0.1875;
const BESIDE = 0.3;
const WITHIN = 0.75;
const GAP = 0.375;
/** A label that would be cut shorter than this says nothing. */
const SHORTEST_LABEL = 4.5;

/**
 * Gives every bar with its label the first row it fits in without touching another.
 *
 * A label stands in its bar if the bar is wide enough, else after it, else before it; one that is too long for all of them
 * is cut off where there is most room, or dropped if that is too little. What is packed at one width stays packed at every larger one: gaps grow, labels don't.
 *
 * @param width of the panel
 * @returns the places in the order of the bars given
 */
export function pack(bars: readonly Packable[], width: number): readonly Packed[] {
  const rows: Packed[][] = [];
  return bars.map((bar) => {
    const sides = sidesOf(bar, width);
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
function sidesOf({ start, end, label, fading }: Packable, width: number): readonly Omit<Packed, "row">[] {
  const drawn = Math.max(THINNEST, end - start);
  const beside = (size: number): Omit<Packed, "row">[] => {
    const reach = Math.max(TARGET, drawn + size);
    return [
      { side: "after" as const, labelled: size > 0, from: start, to: start + reach },
      { side: "before" as const, labelled: size > 0, from: end - reach, to: end },
    ].filter(({ from, to }) => from >= -0.001 && to <= width + 0.001);
  };
  if (label > 0) {
    const within = end - start >= label + WITHIN ? [{ side: "in" as const, labelled: true, from: start, to: end }] : [];
    const labelled = beside(label + BESIDE);
    if (within.length && !(fading && labelled.length)) return within;
    if (labelled.length) return labelled;
    const cut = [
      { side: "after" as const, labelled: true, from: start, to: width, room: width - start - drawn },
      { side: "before" as const, labelled: true, from: 0, to: end, room: end - drawn },
      { side: "in" as const, labelled: true, from: start, to: end, room: end - start - WITHIN },
    ].filter(({ room }) => room >= SHORTEST_LABEL);
    if (cut.length) return cut.sort((a, b) => b.room - a.room).map(({ room, ...side }) => side);
  }
  const bare = beside(0);
  return bare.length ? bare : [{ side: "after", labelled: false, from: start, to: start + Math.max(TARGET, drawn) }];
}
