import { type Layout, TOLD_ROWS, waypoint } from "./layout.ts";
import type { Step } from "./steps.ts";

/** A line as it is drawn, in a picture 100 wide and as high as its rows. */
export interface DrawnLine {
  readonly path: string;
  /** In pixels, however the picture is stretched: so many to each fact. 0 when only events took this way. */
  readonly width: number;
  /** The letters of the articles it leads to. */
  readonly letters: readonly string[];
  /** It comes from someone without a name. */
  readonly unnamed: boolean;
}

interface Drawing {
  readonly unnamed: ReadonlySet<string>;
  /** The facts of the heaviest line. */
  readonly widest: number;
  /** Through the columns of those who passed it on, or straight to the articles. */
  readonly through: boolean;
}

/** The least height of a row, in pixels. */
export const ROW = 26;
const WIDEST = 15;
const PER_FACT = 2;
/** The part of its rows that lines take at a name. */
const FILLED = 0.85;

/** Draws every step as one line, as heavy as it has facts. At a name, lines lie side by side in the order of their other ends. */
export function drawLines(steps: readonly Step[], layout: Layout, drawing: Drawing): readonly DrawnLine[] {
  const perFact = Math.min(PER_FACT, WIDEST / Math.max(1, drawing.widest));
  const lines = steps.map((step) => {
    const start = layout.columns.get(step.from) ?? 0;
    const end = layout.columns.get(step.to) ?? 0;
    const between = drawing.through ? Array.from({ length: Math.max(0, end - start - 1) }, (_, index) => start + 1 + index) : [];
    const via = between.map((column) => ({ column, y: layout.middles.get(waypoint(step, column)) ?? 0 }));
    return { step, start, end, via, width: step.facts * perFact };
  });
  const middle = (place: string) => layout.middles.get(place) ?? 0;
  const leaving = ports(
    lines,
    layout,
    ({ step }) => step.from,
    ({ step, via }) => via[0]?.y ?? middle(step.to),
  );
  const arriving = ports(
    lines,
    layout,
    ({ step }) => step.to,
    ({ step, via }) => via.at(-1)?.y ?? middle(step.from),
  );
  const zones = zonesOf(drawing.through ? layout.relays : 0);
  return lines.map((line) => {
    const { step, start, end, via, width } = line;
    const points = [{ column: start, y: leaving.get(line) ?? 0 }, ...via, { column: end, y: arriving.get(line) ?? 0 }];
    const last = drawing.through ? layout.relays + 1 : 1;
    const at = drawing.through ? points : points.map(({ y }, index) => ({ column: index, y }));
    return {
      path: pathThrough(at, zones, last),
      width: round(width),
      letters: step.letters,
      unnamed: drawing.unnamed.has(step.from),
    };
  });
}

interface Line {
  readonly step: Step;
  readonly start: number;
  readonly end: number;
  readonly via: readonly Point[];
  readonly width: number;
}

/** Where each line meets a place: those of one place side by side, centred on it, squeezed when they would not fit. */
function ports(
  lines: readonly Line[],
  layout: Layout,
  placeOf: (line: Line) => string,
  otherEnd: (line: Line) => number,
): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>();
  for (const [place, group] of Map.groupBy(lines, placeOf)) {
    const total = group.reduce((sum, { width }) => sum + Math.max(1, width), 0);
    const room = place.startsWith("told/") ? Math.max(TOLD_ROWS, layout.rows / layout.told.length) : 1;
    const squeeze = Math.min(1, (room * ROW * FILLED) / total) / ROW;
    let top = (layout.middles.get(place) ?? 0) - (total * squeeze) / 2;
    for (const line of group.toSorted((a, b) => otherEnd(a) - otherEnd(b))) {
      const own = Math.max(1, line.width) * squeeze;
      found.set(line, top + own / 2);
      top += own;
    }
  }
  return found;
}

interface Point {
  readonly column: number;
  readonly y: number;
}

/** The part of the picture that each column of relays takes: lines lie level in it, so that names can stand on them. */
export interface Zones {
  readonly width: number;
  readonly gap: number;
}

export function zonesOf(relays: number): Zones {
  const width = relays === 0 ? 0 : Math.min(20, 56 / relays);
  return { width, gap: (100 - relays * width) / (relays + 1) };
}

/** Where the zone of a column begins; column 0 and the last have none and are the edges. */
export const zoneStart = ({ width, gap }: Zones, column: number): number => column * gap + (column - 1) * width;

function pathThrough(points: readonly Point[], zones: Zones, last: number): string {
  const edge = (column: number, side: 0 | 1): number => {
    if (column === 0) return 0;
    return column === last ? 100 : zoneStart(zones, column) + side * zones.width;
  };
  const centre = (column: number): number => (edge(column, 0) + edge(column, 1)) / 2;
  return points
    .map(({ column, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${round(centre(column))} ${round(y)}${column === 0 ? "" : `H${round(edge(column, 1))}`}`;
      const [from, to] = [edge(before.column, 1), edge(column, 0)];
      // A step that goes backwards leaves to the right and arrives from the left all the same.
      const bend = to > from ? (to - from) / 2 : zones.gap * 0.9;
      // Relative: every line takes the same steps to the right, which packs well.
      const down = round(round(y) - round(before.y));
      const curve = `c${round(bend)} 0 ${round(to - bend - from)} ${down} ${round(to - from)} ${down}`;
      const on = index === points.length - 1 ? centre(column) : edge(column, 1);
      return round(on) === round(to) ? curve : `${curve}h${round(on - to)}`;
    })
    .join("");
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
