import { calendar, type DayNumber, firstDay, type Unit, unitOf } from "./calendar.ts";
import type { Panel } from "./panels.ts";
import { BREAK, endsOf, type Place, placeOf } from "./place.ts";
import { textWidth } from "./text-width.ts";

/** The words of a tick: "Sep", and what it is part of: "2023". */
export interface TickWords {
  readonly label: string;
  readonly context: string | null;
}

/** Names the first day of a unit. */
export type NameTick = (unit: Unit, day: DayNumber) => TickWords;

/** A line at the start of a unit. */
export interface Tick extends Place {
  readonly label: string | null;
  readonly context: string | null;
  /** The words end at the end of the panel, where there is no room for them after the line. */
  readonly flipped: boolean;
}

interface Box {
  readonly from: number;
  readonly to: number;
}

/** The size of the words in rem, and the room before and after them. */
const SIZE = 0.75;
const INSET = 0.25;
const ROOM = 0.2;
const STEPS: readonly number[] = [1, 2, 5, 10, 15];
const STEPS_OF_MONTHS: readonly number[] = [1, 2, 3, 6];

/**
 * The lines of a panel, one for every unit, with as many words as fit at a width.
 *
 * The words of a break stand in it, its number on the first line. The start of each segment is named first, then where a year or month begins, then as many of the others as fit evenly.
 */
export function ticksOf(panel: Panel, rem: number, name: NameTick): readonly Tick[] {
  const starts = panel.segments.flatMap((segment) => {
    const [from, to] = [unitOf(panel.unit, segment.start), unitOf(panel.unit, segment.end)];
    return Array.from({ length: to - from }, (_, index) => firstDay(panel.unit, from + index));
  });
  const ticks = starts.map((day) => ({ day, place: placeOf(panel, day, day), words: name(panel.unit, day) }));
  const named = new Map<DayNumber, Omit<Tick, keyof Place>>();
  const taken: Box[] = [];
  const breaks = panel.breaks.map(({ units, over }, index) => {
    const next = panel.segments[index + 1]?.start ?? 0;
    const middle = endsOf(placeOf(panel, next, next), panel, rem).start - BREAK / 2;
    const number = over ? BREAK : textWidth(String(units)) * SIZE;
    return { first: around(middle, number), all: around(middle, BREAK) };
  });
  const tryToName = ({ day, place, words }: (typeof ticks)[number], context: boolean): boolean => {
    const { start } = endsOf(place, panel, rem);
    const choices = [...(context && words.context ? [words.context] : []), null].flatMap((second) => {
      const wide = Math.max(textWidth(words.label), textWidth(second ?? "")) * SIZE;
      return [
        { second, flipped: false, from: start + INSET, to: start + INSET + wide },
        { second, flipped: true, from: rem - wide, to: rem },
      ];
    });
    const choice = choices.find(
      ({ second, from, to, flipped }) =>
        to <= rem &&
        (!flipped || start >= from) &&
        taken.every((box) => to + ROOM <= box.from || box.to + ROOM <= from) &&
        breaks.every(({ first, all }) => to <= (second ? all : first).from || (second ? all : first).to <= from),
    );
    if (!choice) return false;
    taken.push(choice);
    named.set(day, { label: words.label, context: choice.second, flipped: choice.flipped });
    return true;
  };
  const openings = new Set(panel.segments.map(({ start }) => start));
  const turns = ticks.filter(({ day }) => !openings.has(day) && turnsOver(panel.unit, day));
  for (const tick of ticks.filter(({ day }) => openings.has(day))) tryToName(tick, true);
  for (const tick of turns) tryToName(tick, true);
  const step = evenStep(
    ticks.map(({ words }) => words.label),
    panel,
    rem,
  );
  for (const tick of ticks) if (!named.has(tick.day) && isOnStep(panel.unit, tick.day, step)) tryToName(tick, false);
  return ticks.map(({ day, place }) => ({ ...place, ...(named.get(day) ?? { label: null, context: null, flipped: false }) }));
}

const around = (middle: number, width: number): Box => ({ from: middle - width / 2, to: middle + width / 2 });

/** A unit that begins the next larger one: January, the first of a month. */
function turnsOver(unit: Unit, day: DayNumber): boolean {
  if (unit === "day") return calendar(day).date === 1;
  return unit === "month" && calendar(day).month === 0;
}

function evenStep(labels: readonly string[], panel: Panel, rem: number): number {
  const unit = (rem - panel.breaks.length * BREAK) / panel.units;
  const widest = Math.max(0, ...labels.map(textWidth)) * SIZE + INSET + ROOM;
  const steps = panel.unit === "month" ? STEPS_OF_MONTHS : STEPS;
  return steps.find((step) => step * unit >= widest) ?? Number.POSITIVE_INFINITY;
}

function isOnStep(unit: Unit, day: DayNumber, step: number): boolean {
  if (unit === "day") return step === 1 || calendar(day).date % step === 0;
  if (unit === "month") return calendar(day).month % step === 0;
  return unitOf(unit, day) % step === 0;
}
