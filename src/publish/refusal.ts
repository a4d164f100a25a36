import { CompilerFault } from "../compile/compiler-fault.ts";

/** The last line of whatever is said when there is nothing to publish. */
export const UNCHANGED = "Nothing was published; the site from the last good build is unchanged.";

/** Why nothing is published, in words for whoever started the build. */
export class Refusal extends Error {}

/** What to say of an error, whatever it is. */
export function sayWhy(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof CompilerFault) {
    const cause = error.cause instanceof Error ? error.cause.message : String(error.cause);
    return `${error.message}. This is a fault of the program, not of the text. What it said: ${cause}\n\n${UNCHANGED}`;
  }
  return `${whyTheDisk(said) ?? `The build failed. This is a fault of the program, not of the text. What it said: ${said}`}\n\n${UNCHANGED}`;
}

// Node's names for it, and the words of the operating system, which other programs pass on.
const NO_ROOM = /\b(ENOSPC|EDQUOT|EFBIG)\b|no space left on device|file too large|quota exceeded|not enough space on the disk/i;

/** What is wrong with the disk, if an error of the file system stands in a text; null when none does. */
export function whyTheDisk(said: string): string | null {
  if (NO_ROOM.test(said)) return `There is no room left on the disk to build in. What it said: ${said}`;
  if (/\b(EACCES|EROFS)\b/.test(said)) return `A file or folder of the project cannot be read or written. What it said: ${said}`;
  return null;
}
