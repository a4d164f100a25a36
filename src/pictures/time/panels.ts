import type { Bar } from "./bars.ts";
import { calendar, type DayNumber, firstDay, UNITS, type Unit, unitOf } from "./calendar.ts";

/** A stretch of time drawn to one scale, with its empty parts cut out. */
export interface Panel {
  readonly unit: Unit;
  /** In the order of time; between two of them is a break. */
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** How many units its segments hold. */
  readonly units: number;
  /** How many days they hold. */
  readonly days: number;
  readonly bars: readonly Bar[];
}

/** Whole units without a break. */
export interface Segment {
  readonly start: DayNumber;
  /** The day after the last. */
  readonly end: DayNumber;
}

/** What is left out between two segments, in whole units that a reader can grasp. */
export interface Break {
  readonly unit: Unit;
  readonly units: number;
  /** It is more than that. */
  readonly over: boolean;
  /** No article tells anything that falls there. */
  readonly empty: boolean;
}

/** The most units a panel holds: more of them could not be told apart. */
const MOST: Record<Unit, number> = {
  day: 31,
  month: 30,
  year: 30,
  decade: 30,
  century: 30,
  millennium: Number.POSITIVE_INFINITY,
};
/** The most days a bar may be wide to be drawn among days, and among months. */
const WIDEST_OF_DAYS = 10;
const WIDEST_OF_MONTHS = 100;
const MOST_BREAKS = 2;
/** More days than this are told as months, more months as years. */
const MOST_COUNTED = 99;
/** A shorter gap, and any in a shorter span, is drawn: true to scale is better than a break. */
const SHORTEST_BREAK = 4;
const SHORTEST_BROKEN = 9;
const SHORTEST_BREAK_OF_SPAN = 1 / 6;

/**
 * Splits a story's time into up to three panels, coarse to fine, so that what lies close together can be told apart.
 *
 * A bar stands in exactly one of them: with the days, the months or the years by how wide it is. What is too far from
 * the rest of its panel goes to the next coarser one. If all bars find room in a finer panel, there is no coarser one.
 */
export function panelsOf(bars: readonly Bar[]): readonly Panel[] {
  if (bars.length === 0) return [];
  const days = takeFrom(bars, WIDEST_OF_DAYS, "day");
  const months = takeFrom(days.rest, WIDEST_OF_MONTHS, "month");
  const coarse = UNITS.slice(2).find((unit) => fits(months.rest, unit)) ?? "millennium";
  return [panelOf(months.rest, coarse, bars), panelOf(months.taken, "month", bars), panelOf(days.taken, "day", bars)].filter(
    (panel) => panel.bars.length > 0,
  );
}

/** The bars that a panel takes, and those left to the coarser ones. */
function takeFrom(bars: readonly Bar[], widest: number, unit: Unit): { taken: readonly Bar[]; rest: readonly Bar[] } {
  const narrow = bars.filter(({ start, end }) => end - start <= widest);
  if (narrow.length === 0) return { taken: [], rest: bars };
  if (fits(bars, unit)) return { taken: bars, rest: [] };
  const wider = bars.filter(({ start, end }) => end - start <= WIDEST_OF_MONTHS);
  const taken = new Set(fits(wider, unit) ? wider : densest(narrow, unit));
  return { taken: bars.filter((bar) => taken.has(bar)), rest: bars.filter((bar) => !taken.has(bar)) };
}

/** The run of bars that holds the most of them and still fits; of equal ones the narrowest, then the first. */
function densest(bars: readonly Bar[], unit: Unit): readonly Bar[] {
  const starts = [...new Set(bars.map(({ start }) => start))].sort((a, b) => a - b);
  const ends = [...new Set(bars.map(({ end }) => end))].sort((a, b) => a - b);
  let best: { bars: readonly Bar[]; units: number } = { bars: [], units: 0 };
  for (const start of starts) {
    for (const end of ends.filter((each) => each > start)) {
      const run = bars.filter((bar) => bar.start >= start && bar.end <= end);
      const units = unitsOf(segmentsOf(run, unit), unit);
      if (units > MOST[unit]) break;
      if (run.length > best.bars.length || (run.length === best.bars.length && units < best.units)) best = { bars: run, units };
    }
  }
  return best.bars;
}

function fits(bars: readonly Bar[], unit: Unit): boolean {
  return unitsOf(segmentsOf(bars, unit), unit) <= MOST[unit];
}

function panelOf(bars: readonly Bar[], unit: Unit, all: readonly Bar[]): Panel {
  const segments = segmentsOf(bars, unit);
  return {
    unit,
    segments,
    breaks: segments.slice(1).map(({ start }, index) => {
      const from = segments[index]?.end ?? start;
      return {
        ...lengthOf(from, start, unit),
        empty: !all.some((bar) => (bar.open === "start" || bar.start < start) && (bar.open === "end" || bar.end > from)),
      };
    }),
    units: unitsOf(segments, unit),
    days: segments.reduce((sum, { start, end }) => sum + end - start, 0),
    bars: bars.map((bar) => reach(bar, segments)),
  };
}

/** How long a gap is: in the panel's unit, or in months or years where there would be too many of it. */
function lengthOf(from: DayNumber, to: DayNumber, unit: Unit): Omit<Break, "empty"> {
  const units = unitOf(unit, to) - unitOf(unit, from);
  if (units <= MOST_COUNTED || (unit !== "day" && unit !== "month")) return { unit, units, over: false };
  const days = calendar(to).date - calendar(from).date;
  const months = unitOf("month", to) - unitOf("month", from) - (days < 0 ? 1 : 0);
  if (months <= MOST_COUNTED) return { unit: "month", units: months, over: days !== 0 };
  return { unit: "year", units: Math.floor(months / 12), over: days !== 0 || months % 12 !== 0 };
}

/** An open end reaches to the end of its segment. */
function reach(bar: Bar, segments: readonly Segment[]): Bar {
  const segment = segments.find(({ start, end }) => start <= bar.start && bar.start < end);
  if (!segment || !bar.open) return bar;
  return bar.open === "end" ? { ...bar, end: segment.end } : { ...bar, start: segment.start };
}

/** The whole units that some bars cover, cut where the widest gaps between them are. */
function segmentsOf(bars: readonly Bar[], unit: Unit): readonly Segment[] {
  const covered = bars
    .map(({ start, end }) => ({ from: unitOf(unit, start), to: unitOf(unit, end - 1) + 1 }))
    .sort((a, b) => a.from - b.from);
  const first = covered[0]?.from ?? 0;
  const gaps: { from: number; to: number }[] = [];
  let last = first;
  for (const { from, to } of covered) {
    if (from > last) gaps.push({ from: last, to: from });
    last = Math.max(last, to);
  }
  const shortest =
    last - first < SHORTEST_BROKEN ? last - first : Math.max(SHORTEST_BREAK, (last - first) * SHORTEST_BREAK_OF_SPAN);
  const cuts = gaps
    .filter((gap) => gap.to - gap.from >= shortest)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .slice(0, MOST_BREAKS)
    .sort((a, b) => a.from - b.from);
  const starts = [first, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), last];
  return starts.map((start, index) => ({ start: firstDay(unit, start), end: firstDay(unit, ends[index] ?? last) }));
}

function unitsOf(segments: readonly Segment[], unit: Unit): number {
  return segments.reduce((sum, { start, end }) => sum + unitOf(unit, end) - unitOf(unit, start), 0);
}
