import { type Day, dayNumber } from "../../story/dates.ts";

/** The day so many days after another; before it when the number is negative. */
export function daysAfter(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The latest day of a weekday, not after another day. */
export function latestWeekday(weekday: number, notAfter: Day): Day {
  return daysAfter(notAfter, -((weekdayOf(notAfter) - weekday + 7) % 7));
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const year = (number: number): string => String(number).padStart(4, "0");

/** The month that is so many months after that of a day. */
export function monthAfter(day: Day, months: number): string {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${year(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** A month, or a day of it; null when that month has no such day. */
export function dateIn(ofYear: number, month: number, day: number | null): string | null {
  const two = (number: number) => String(number).padStart(2, "0");
  if (day === null) return `${year(ofYear)}-${two(month)}`;
  const date = new Date(Date.UTC(ofYear, month - 1, day));
  return date.getUTCMonth() === month - 1 ? `${year(ofYear)}-${two(month)}-${two(day)}` : null;
}
