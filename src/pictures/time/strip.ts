import type { Bar } from "./bars.ts";
import { type DayNumber, firstDay, UNITS, type Unit, unitOf } from "./calendar.ts";
import { NARROW } from "./lanes.ts";
import type { Panel } from "./panels.ts";
import { textWidth } from "./text-width.ts";
import type { NameTick } from "./ticks.ts";

/** A stretch of the strip, in shares of its whole. */
interface Stretch {
  readonly at: number;
  readonly width: number;
}

/** A date on the strip. */
export interface StripBar extends Stretch {
  readonly tellings: number;
  /** Its number fits above it. */
  readonly labelled: boolean;
}

/** All dates of a story on one scale without a break. */
export interface Strip {
  /** The widest first, so that none is covered by a wider one. */
  readonly bars: readonly StripBar[];
  /** The tellings of the highest bar. */
  readonly most: number;
  /** What each panel shows of it. */
  readonly panels: readonly { readonly unit: Unit; readonly parts: readonly Stretch[] }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** How high the bars are and what a number above one takes, in rem. */
export const HEIGHT = 5;
const DIGITS = 1;
const TICK_SIZE = 0.75;
const ROOM = 0.75;
/** A number is shown from here on: one telling is seen without it. */
const FEWEST = 2;

/**
 * Draws the tellings of a story on one unbroken scale: a bar per date, as high as there are tellings.
 *
 * @returns null when the panels are as unbroken already
 */
export function drawStrip(bars: readonly Bar[], panels: readonly Panel[], name: NameTick): Strip | null {
  if (panels.length < 2 && panels.every(({ breaks }) => breaks.length === 0)) return null;
  const start = Math.min(...bars.map((bar) => bar.start));
  const end = Math.max(...bars.map((bar) => bar.end));
  const stretch = (from: DayNumber, to: DayNumber): Stretch => ({
    at: (Math.max(from, start) - start) / (end - start),
    width: (Math.min(to, end) - Math.max(from, start)) / (end - start),
  });
  const dates = [...Map.groupBy(bars, (bar) => `${bar.start} ${bar.end}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...stretch(first.start, first.end), tellings: group.length }] : [];
  });
  return {
    ...labelled(dates),
    panels: panels.map(({ unit, segments }) => ({ unit, parts: segments.map((segment) => stretch(segment.start, segment.end)) })),
    ticks: ticksOf(start, end, name),
  };
}

/** Writes the numbers of the highest bars first, as many as touch neither each other nor a bar. */
function labelled(dates: readonly Omit<StripBar, "labelled">[]): Pick<Strip, "bars" | "most"> {
  const most = Math.max(...dates.map(({ tellings }) => tellings));
  const boxes: { from: number; to: number; low: number; high: number }[] = [];
  const bars = [...dates]
    .sort((a, b) => b.tellings - a.tellings || a.at - b.at)
    .map((bar) => {
      const middle = (bar.at + bar.width / 2) * NARROW;
      const low = (bar.tellings / most) * HEIGHT;
      const box = { from: middle - DIGITS, to: middle + DIGITS, low, high: low + 1 };
      const crosses = (from: number, to: number) => from < box.to && box.from < to;
      const free =
        bar.tellings >= FEWEST &&
        !boxes.some(({ from, to, ...other }) => crosses(from, to) && other.low < box.high && box.low < other.high) &&
        !dates.some((other) => other.tellings > bar.tellings && crosses(other.at * NARROW, (other.at + other.width) * NARROW));
      if (free) boxes.push(box);
      return { ...bar, labelled: free };
    });
  return { bars: bars.sort((a, b) => b.width - a.width || a.at - b.at), most };
}

/** The first day, then as many even steps as leave room for their names. */
function ticksOf(start: DayNumber, end: DayNumber, name: NameTick): Strip["ticks"] {
  for (const unit of UNITS) {
    for (const step of [1, 2, 5]) {
      const [from, to] = [unitOf(unit, start), unitOf(unit, end - 1)];
      if ((to - from) / step > NARROW) continue;
      const days = Array.from({ length: to - from + 1 }, (_, index) => from + index)
        .filter((number) => number % step === 0)
        .map((number) => firstDay(unit, number))
        .filter((day) => day >= start);
      const ticks = [...new Set([start, ...days])].map((day) => {
        const { label, context } = name(unit, day);
        const text = context ? `${label} ${context}` : label;
        const at = (day - start) / (end - start);
        return { at, label: text, from: at * NARROW, to: at * NARROW + textWidth(text) * TICK_SIZE };
      });
      const inside = ticks.filter(({ to: right }) => right <= NARROW);
      const apart = inside.slice(2).every(({ from: left }, index) => left - (inside[index + 1]?.to ?? 0) >= ROOM);
      const [first, second, ...rest] = inside;
      if (!first || !apart) continue;
      const clear = second && second.from - first.to >= ROOM ? [first, second, ...rest] : second ? [second, ...rest] : [first];
      return clear.map(({ at, label }) => ({ at, label }));
    }
  }
  return [];
}
