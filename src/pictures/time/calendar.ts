/** What a scale is divided into, from fine to coarse. */
export const UNITS = ["day", "month", "year", "decade", "century", "millennium"] as const;
export type Unit = (typeof UNITS)[number];

/** Whole days from 1 January 1970, as `dayNumber` counts them. */
export type DayNumber = number;

const YEARS: Record<Exclude<Unit, "day" | "month">, number> = { year: 1, decade: 10, century: 100, millennium: 1000 };

/** The unit that a day lies in, as a whole number: units that follow each other have numbers that do. */
export function unitOf(unit: Unit, day: DayNumber): number {
  if (unit === "day") return day;
  const { year, month } = calendar(day);
  return unit === "month" ? year * 12 + month : Math.floor(year / YEARS[unit]);
}

/** The first day of a unit; the last day of one is the day before the first of the next. */
export function firstDay(unit: Unit, number: number): DayNumber {
  if (unit === "day") return number;
  if (unit === "month") return dayAt(Math.floor(number / 12), ((number % 12) + 12) % 12);
  return dayAt(number * YEARS[unit], 0);
}

/** The astronomical year, in which 0 is 1 BC, the month from 0 and the day of the month of a day. */
export function calendar(day: DayNumber): { year: number; month: number; date: number } {
  const instant = new Date(day * 86_400_000);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth(), date: instant.getUTCDate() };
}

function dayAt(year: number, month: number): DayNumber {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month, 1);
  return instant.getTime() / 86_400_000;
}
