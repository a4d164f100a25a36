import { shortNames } from "./short-names.ts";

/**
 * Makes the custom properties of a minified sheet small. One that nothing asks for goes; a plain value that is asked for in
 * one place stands there itself; the others get short names, those that are asked for most the shortest.
 *
 * before `:root{--grey-1:#f2f4f4;--wash:light-dark(var(--grey-1),#1b2125)}a{color:var(--wash)}b{color:var(--wash)}`
 *
 * after `:root{--a:light-dark(#f2f4f4,#1b2125)}a{color:var(--a)}b{color:var(--a)}`
 */
export const packCustomProperties = (sheet: string): string => withShortNames(withoutNeedless(sheet, new Set()));

/**
 * The first half of it, which takes far longer than the second.
 *
 * @param asked what another sheet asks for, which stays
 */
export function withoutNeedless(sheet: string, asked: ReadonlySet<string>): string {
  return [...mentionsIn(sheet)].reduce(
    (css, [name, mentions]) => (mentions <= 2 && !asked.has(name) ? withoutNeedlessOne(css, name) : css),
    sheet,
  );
}

/** The second half. */
export function withShortNames(sheet: string): string {
  const byUse = [...mentionsIn(sheet)].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const names = shortNames(new Set());
  const short = new Map(byUse.map((name) => [name, `--${names.next().value}`]));
  return sheet.replace(PROPERTY, (name) => short.get(name) ?? name);
}

/** The names that a sheet mentions, each once. */
export const propertiesIn = (sheet: string): ReadonlySet<string> => new Set(mentionsIn(sheet).keys());

// After what can stand before the name of a property, and never within the name of a file. What stands before is asked last,
// since a search goes fast to what it begins with.
const BEFORE = "[{;(,\\s]";
const PROPERTY = new RegExp(`--(?<=${BEFORE}--)[a-z][\\w-]*`, "g");

function mentionsIn(sheet: string): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const [name] of sheet.matchAll(PROPERTY)) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  return mentions;
}

/** Takes out the only declaration of a property, if it holds for the whole page. */
function withoutNeedlessOne(sheet: string, name: string): string {
  const declared = sheet
    .matchAll(new RegExp(`${name}:([^;}]*);?`, "g"))
    .find(({ index }) => /:root\{(?:[^}]*;)?$/.test(sheet.slice(0, index)));
  if (!declared) return sheet;
  const [declaration, value = ""] = declared;
  const without = sheet.slice(0, declared.index) + sheet.slice(declared.index + declaration.length);
  if (!new RegExp(`${name}(?<=${BEFORE}${name})(?![\\w-])`).test(without)) return without;
  // What asks for another property is worked out where it stands, so it stays there.
  return without.includes(`var(${name})`) && !value.includes("var(") ? without.replace(`var(${name})`, () => value) : sheet;
}
