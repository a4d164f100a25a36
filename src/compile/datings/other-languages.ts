import { strict as ar } from "chrono-node/ar";
import { strict as de } from "chrono-node/de";
import { strict as es } from "chrono-node/es";
import { strict as fi } from "chrono-node/fi";
import { strict as fr } from "chrono-node/fr";
import { strict as it } from "chrono-node/it";
import { strict as ja } from "chrono-node/ja";
import { strict as nl } from "chrono-node/nl";
import { strict as pt } from "chrono-node/pt";
import { strict as ru } from "chrono-node/ru";
import { strict as sv } from "chrono-node/sv";
import { strict as uk } from "chrono-node/uk";
import { strict as vi } from "chrono-node/vi";
import { strict as zh } from "chrono-node/zh";
import { dateIn } from "./calendar.ts";

const READERS = { ar, de, es, fi, fr, it, ja, nl, pt, ru, sv, uk, vi, zh };
/** Words for "on", with which a date stays the same. Any other word may turn it round: "before", "until". */
const ON = /^(?:am|le|el|il|op|em|den|ngày|في)?$/u;

/** Reads a whole date, day, month and year, in the other languages that chrono knows. Anything less is left to the editor. */
export function readOtherLanguage(words: string, language: string): string | null {
  const primary = language.split("-")[0] ?? "";
  if (!isKnown(primary)) return null;
  const [result, more] = READERS[primary].parse(words, { instant: new Date("2000-01-01T12:00:00Z"), timezone: 0 });
  if (!result || more || result.end) return null;
  const { start, text } = result;
  if (!start.isCertain("year") || !start.isCertain("month") || !start.isCertain("day") || start.isCertain("hour")) return null;
  const rest = words.replace(text, "").trim().toLowerCase();
  const year = start.get("year") ?? 0;
  // "18.02.2024" and "02/03/2024" are read in one order here and in the other there.
  if (!ON.test(rest) || /\d[./-]\d/.test(text) || year < 1600 || year > 2199) return null;
  return dateIn(year, start.get("month") ?? 0, start.get("day"));
}

function isKnown(language: string): language is keyof typeof READERS {
  return Object.hasOwn(READERS, language);
}
