import type { DateRecord } from "../story/dates.ts";
import { type Words, wordsFor } from "./words.ts";

type Style = "long" | "short";

/**
 * Writes a date as precisely as it is known and no more: "18 February 2024", "February 2024", "2015 to 2017",
 * "about 2024", "from September 2023".
 *
 * @param language a BCP 47 tag: of the words, and of how a day is written
 * @param style `long` for text, `short` for narrow places: "18 Feb 2024", "2015–2017"
 */
export function formatDate(date: DateRecord, language: string, style: Style = "long"): string {
  const key = `${date.edtf} ${language} ${style}`;
  const written = known.get(key) ?? write(date, language, style);
  known.set(key, written);
  return written;
}

/** A story has few dates, and each stands in many places. */
const known = new Map<string, string>();

function write(date: DateRecord, language: string, style: Style): string {
  const words = wordsFor(language).date;
  const bare = date.edtf.replace(/[~?]/g, "");
  const [start = "", end] = bare.split("/");
  const text = end === undefined ? formatOne(start, language, style) : formatInterval(start, end, language, style);
  const about = date.approximate ? words.about(text) : text;
  if (!date.uncertain) return about;
  return style === "short" ? `${about}?` : words.uncertain(about);
}

function formatInterval(start: string, end: string, language: string, style: Style): string {
  const words = wordsFor(language).date;
  const isOpen = (side: string) => side === "" || side === "..";
  if (isOpen(start)) return words.until(formatOne(end, language, style));
  if (isOpen(end)) return words.from(formatOne(start, language, style));
  const [from, to] = [plain(start), plain(end)];
  const alike = from !== null && from.year > 0 && from.parts === to?.parts;
  // Intl writes what the two have in common once: "15 – 17 February 2024".
  if (alike && from.parts > 1) return formatter(language, style, from.parts).formatRange(from.instant, to.instant);
  if (alike && style === "short") return `${from.year}–${to.year}`;
  return words.range(formatOne(start, language, style), formatOne(end, language, style));
}

/** Writes a date that is no interval: a day, month, season, year, decade or century. */
function formatOne(written: string, language: string, style: Style): string {
  const words = wordsFor(language).date;
  // A day or month that is written as unknown says no more than leaving it out.
  const edtf = written.replace(/(-XX)+$/, "");
  const simple = plain(edtf);
  if (simple) {
    if (simple.year > 0) return formatter(language, style, simple.parts).format(simple.instant);
    return `${formatDayAndMonth(simple, language, style)}${formatYear(simple.year, words)}`;
  }
  const [, seasonYear = "", season = ""] = /^(-?\d+)-(2[1-4])$/.exec(edtf) ?? [];
  const name = SEASONS[season];
  if (name) return words.season(name, formatYear(Number(seasonYear), words));
  const [, known = "", open = ""] = /^(\d+)(XX?)$/.exec(edtf) ?? [];
  if (open === "XX") return words.century(Number(known) + 1);
  if (open === "X") return words.decade(`${Number(known)}0`);
  return edtf;
}

const SEASONS: Readonly<Record<string, Parameters<Words["date"]["season"]>[0]>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

interface Plain {
  readonly year: number;
  /** 1: a year, 2: a month, 3: a day. */
  readonly parts: 1 | 2 | 3;
  readonly instant: Date;
}

function plain(edtf: string): Plain | null {
  const match = /^Y?(-?\d{4,})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return { year: Number(year), parts: day ? 3 : month ? 2 : 1, instant };
}

function formatDayAndMonth({ parts, instant }: Plain, language: string, style: Style): string {
  if (parts === 1) return "";
  const day = parts === 3 ? { day: "numeric" as const } : {};
  return `${formatterOf(localeOf(language), { ...GREGORIAN, month: style, ...day }).format(instant)} `;
}

function formatYear(year: number, words: Words["date"]): string {
  return year > 0 ? String(year) : words.beforeOurEra(String(1 - year));
}

function formatter(language: string, style: Style, parts: 1 | 2 | 3): Intl.DateTimeFormat {
  return formatterOf(localeOf(language), {
    ...GREGORIAN,
    year: "numeric",
    ...(parts > 1 ? { month: style } : {}),
    ...(parts > 2 ? { day: "numeric" } : {}),
  });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One for each way of writing a date: to make one takes longer than to write a hundred dates with it. */
function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

const GREGORIAN = { timeZone: "UTC", calendar: "gregory" } as const;

/** A tag with a region says how a day is written; else the words do, so that one date is never in two languages. */
function localeOf(language: string): string {
  const { locale } = wordsFor(language).date;
  const sameWords = language.split("-")[0] === locale.split("-")[0];
  return sameWords && language.includes("-") ? language : locale;
}
