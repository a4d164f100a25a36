import type { Location, TextFile } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import { codePointOf, HIDDEN } from "../problems/visible.ts";

/**
 * Tells of every character that can't be seen, each code point once a line.
 *
 * Allowed, because some writing needs them: joiners between letters or inside an emoji, a separator of Mongolian vowels, direction marks in a line of
 * right-to-left letters, the tags of a flag.
 *
 * @returns whether the text is free of characters that would lead a parser astray
 */
export function checkCharacters(file: TextFile, report: Report): boolean {
  let parsable = true;
  const told = new Set<string>();
  for (const match of file.text.matchAll(HIDDEN)) {
    const [character] = match;
    if (character === "\n" || character === "\t") continue;
    const location = { file, from: match.index, to: match.index + character.length };
    if (character === "\r") {
      if (parsable) report("carriage-return", location);
      parsable = false;
    } else if (!isAllowed(file.text, match.index, character)) {
      const line = file.text.lastIndexOf("\n", match.index);
      if (told.has(`${line} ${character}`)) continue;
      told.add(`${line} ${character}`);
      report("hidden-character", location, nameOf(character));
      // What stands before the fields would be told once more as a wrong beginning.
      if (/\p{Cc}/u.test(character) || match.index === 0) parsable = false;
    }
  }
  return parsable;
}

/** Tells of what can't be seen in a text that was written with escapes: `"\u202E"` in a field, `&#x202E;` in Markdown. */
export function checkDecoded(text: string, location: Location, report: Report): void {
  for (const match of text.matchAll(HIDDEN)) {
    const [character] = match;
    if (character === "\n" || character === "\t" || isAllowed(text, match.index, character)) continue;
    // What stands in the file itself is told by checkCharacters.
    if (location.file.text.slice(location.from, location.to).includes(character)) continue;
    report("hidden-character", location, nameOf(character));
  }
}

/** Arabic letters, and the signs of Indic scripts that take a vowel away: a joiner after them gives them another shape, even at the end of a word. */
const SHAPED_AT_END = /\p{Script=Arabic}|[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2]/u;

function isAllowed(text: string, index: number, character: string): boolean {
  const before = lastCharacter(text.slice(Math.max(0, index - 2), index));
  const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0x20);
  if (character === "\u200C" || character === "\u200D")
    return SHAPED_AT_END.test(before) || (/[\p{L}\p{M}\p{Emoji}]|\uFE0F/u.test(before) && /[\p{L}\p{M}\p{Emoji}]/u.test(after));
  if (character === "\u180E") return /\p{Script=Mongolian}/u.test(before) && /\p{Script=Mongolian}/u.test(after);
  if (/[\u200E\u200F\u061C]/.test(character))
    return /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u.test(
      lineAround(text, index),
    );
  if (/[\u{E0020}-\u{E007F}]/u.test(character))
    return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, index - 16), index));
  // Signs that stand before Arabic and other numbers are format characters, and can be seen.
  return /[\u0600-\u0605\u06DD\u070F\u08E2]/.test(character);
}

function nameOf(character: string): { code: string; name: string } {
  return { code: codePointOf(character), name: describe(character) };
}

function describe(character: string): string {
  if (character === "\0") return "the NUL character";
  if (/\p{Cc}/u.test(character)) return "a control character";
  if (/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(character)) return "it turns the direction of the text that follows";
  if (character === "\u00AD") return "a soft hyphen, which is not seen";
  if (character === "\uFFFD") return "the sign for a letter that was lost when the text was converted";
  if (/\p{Co}/u.test(character)) return "a private character, which no two fonts show alike";
  if (/\p{Cs}/u.test(character)) return "half of a character";
  if (/[\u{E0000}-\u{E007F}]/u.test(character)) return "an invisible tag";
  return "it is not seen";
}

const lastCharacter = (text: string): string => [...text].at(-1) ?? " ";

function lineAround(text: string, index: number): string {
  const end = text.indexOf("\n", index);
  return text.slice(text.lastIndexOf("\n", index) + 1, end === -1 ? text.length : end);
}
