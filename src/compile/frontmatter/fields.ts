import { z } from "zod";
import { NotADate, readDate } from "../../story/dates.ts";
import { ID } from "../files/id-from-name.ts";

/*
 * The fields that more than one kind of file has. A rule's sentence reads well after "field: "; what follows its
 * first semicolon says what to write and becomes the fix.
 */

const NOT_TEXT = "is not text; put it in quotes";

/** One line of text. */
export const line = z
  .string({ error: (issue) => (issue.input === null ? "is empty; write a text, or remove the line" : NOT_TEXT) })
  .refine((text) => text.trim() !== "", { error: "is blank; write a text, or remove the line", abort: true })
  .refine((text) => !/\n/.test(text.trim()), { error: "has more than one line; write it in one", abort: true })
  .refine((text) => text === text.trim(), { error: "begins or ends with a space; remove it" });

/** The name of another file, without its ending. Whether there is such a file is looked up when all files are read. */
export const reference = line.refine((text) => ID.test(text), {
  error: "is not an id; write the name of a file without .md, in small letters",
});

/** A list of names of files; may be missing. */
export const references = list(reference);

/** Earlier ids that still lead here; may be missing. */
export const aliases = list(reference);

/** Checked and not published; may be missing. */
export const draft = z.boolean({ error: 'is neither true nor false; write "draft: true", or remove the line' }).default(false);

/** Why and when the thing was taken back: "reported twice, 2026-03-01". Its page stays and says so. May be missing. */
export const withdrawn = optional(line);

/** A BCP 47 tag such as en, pt-BR or zh-Hant. */
export const language = line.refine(isLanguage, { error: "is not the tag of a language; write one such as en, de or pt-BR" });

/** An address on the web. */
export const webAddress = line.superRefine((text, context) => {
  const says = wrongWithAddress(text);
  if (says) context.addIssue({ code: "custom", message: says });
});

/** A date in EDTF, as precise as it is known. */
export const date = line.transform((text, context) => {
  try {
    return readDate(text);
  } catch (error) {
    if (!(error instanceof NotADate)) throw error;
    context.addIssue({ code: "custom", message: `is not a date: ${error.message}` });
    return z.NEVER;
  }
});

/** A day or something vaguer, and no interval. */
export const dayOrVaguer = date.refine((value) => value.precision !== "interval", { error: "is an interval; write one date" });

/** One day. */
export const day = date.refine((value) => value.precision === "day" && !value.approximate && !value.uncertain, {
  error: "is not one day; write it as 2019-05-31",
});

/** A field that may be missing; it is then null. Written without a value it is a mistake. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.optional().transform((value) => value ?? null);
}

/** A list that may be missing. A word stands in it once. */
export function list<T extends z.ZodType>(item: T) {
  return z
    .array(item, { error: "is not a list; write it as [one, two]" })
    .superRefine((items, context) => {
      items.forEach((value, index) => {
        if (typeof value === "string" && items.indexOf(value) < index)
          context.addIssue({ code: "custom", path: [index], message: "stands in the list twice; remove one of the two" });
      });
    })
    .default([]);
}

/** One of a few words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, { error: `is none of the words known here; write one of ${words.join(", ")}` });
}

/** A thing is a draft or withdrawn, not both. For `superRefine` of its whole file. */
export function notBoth(thing: { draft: boolean; withdrawn: string | null }, context: z.RefinementCtx): void {
  if (thing.draft && thing.withdrawn !== null) {
    context.addIssue({ code: "custom", path: ["draft"], message: "stands beside withdrawn; remove one of the two" });
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && /^[a-z]{2,3}(-|$)/.test(tag);
  } catch {
    return false;
  }
}

function wrongWithAddress(text: string): string | null {
  const full = "write the full address, beginning with https://";
  if (/\s/.test(text)) return "has a space in it; write %20 in its place, or end the address there";
  if (!/^https?:\/\/[^/?#]/i.test(text)) return `is not an address on the web; ${full}`;
  const url = URL.parse(text);
  if (!url) return `is not an address; ${full}`;
  if (url.username || url.password) return "holds a name or a password; write the address without it";
  const host = /^https?:\/\/([^/?#:]*)/i.exec(text)?.[1] ?? "";
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(host));
  if (scripts.length > 1) return `mixes alphabets in its host, which is ${url.hostname}; write the host that is meant`;
  return null;
}
