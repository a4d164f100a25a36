import { calendar, type DayNumber, type Unit } from "../../pictures/time/calendar.ts";
import type { NameTick } from "../../pictures/time/ticks.ts";
import { readDate } from "../../story/dates.ts";
import { formatDate } from "../../words/dates.ts";
import { wordsFor } from "../../words/words.ts";

/** Names the lines of a scale in a language: "18" of "Feb 2024", "Sept" of "2023", "2006". */
export function tickNames(language: string): NameTick {
  const { locale } = wordsFor(language).date;
  const alone = (day: DayNumber, field: "day" | "month"): string =>
    new Intl.DateTimeFormat(locale, {
      calendar: "gregory",
      timeZone: "UTC",
      [field]: field === "day" ? "numeric" : "short",
    }).format(new Date(day * 86_400_000));
  return (unit, day) => {
    if (unit === "day") return { label: alone(day, "day"), context: named(language, "month", day) };
    if (unit === "month") return { label: alone(day, "month"), context: named(language, "year", day) };
    return { label: named(language, "year", day), context: null };
  };
}

/** The stretch from one day to another, in words as precise as a unit. */
export function stretchInWords(language: string, unit: Unit, first: DayNumber, last: DayNumber): string {
  const [from, to] = [edtfOf(unit, first), edtfOf(unit, last)];
  return formatDate(readDate(from === to ? from : `${from}/${to}`), language, "short");
}

const named = (language: string, unit: Unit, day: DayNumber): string =>
  formatDate(readDate(edtfOf(unit, day)), language, "short");

function edtfOf(unit: Unit, day: DayNumber): string {
  const { year, month, date } = calendar(day);
  const size = Math.abs(year);
  const digits = `${size > 9999 ? "Y" : ""}${year < 0 ? "-" : ""}${String(size).padStart(4, "0")}`;
  if (unit !== "day" && unit !== "month") return digits;
  const twoDigits = (part: number): string => String(part).padStart(2, "0");
  return `${digits}-${twoDigits(month + 1)}${unit === "day" ? `-${twoDigits(date)}` : ""}`;
}
