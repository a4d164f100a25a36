/** "1 article", "2 articles": a count with its noun. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "one", "twelve", "13": a number for running text. */
export const inWords = (n: number): string => small[n] ?? String(n);

/** "one article", "twelve articles", "13 articles": a count for running text. */
export const countInWords = (n: number, one: string, many = `${one}s`): string => `${inWords(n)} ${n === 1 ? one : many}`;

/** "A", "A and B", "A, B and C". */
export const list = (names: readonly string[]): string =>
  names.map((name, index) => `${listSeparator(index, names.length)}${name}`).join("");

/** What stands before the name with this index in a list. */
export const listSeparator = (index: number, length: number): string => {
  if (index === 0) return "";
  return index === length - 1 ? " and " : ", ";
};

/** "1st", "2nd", "3rd", "4th". */
export const ordinal = (n: number): string => {
  const ending = { one: "st", two: "nd", few: "rd" }[new Intl.PluralRules("en", { type: "ordinal" }).select(n) as string] ?? "th";
  return `${n}${ending}`;
};

/** The same with a capital, to begin a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
