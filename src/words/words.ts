import { en } from "./en.ts";

/** Every word the interface says, in one language. English is complete and is the shape of all others. */
export type Words = typeof en;

const languages: Record<string, Words> = { en };

/**
 * The interface's words in a language.
 *
 * @param language a BCP 47 tag; its region is not looked at
 * @returns that language's words, or the English ones when there is no file for it
 */
export function wordsFor(language: string): Words {
  return languages[language.split("-")[0]?.toLowerCase() ?? ""] ?? en;
}
