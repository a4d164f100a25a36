import { z } from "zod";
import { KINDS_OF_OUTLET } from "../../story/records.ts";
import { language, line, oneOf, optional, reference } from "./fields.ts";

const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The fields of `outlets/ID.md`, who publishes articles. Its body is an optional note. */
export const OutletFields = z.strictObject({
  name: line,
  /** False when our copies do not name it, and `name` and `short` only say what is known of it. */
  named: z.boolean({ error: 'is neither true nor false; write "named: false", or remove the line' }).default(true),
  /** The name for narrow places. Missing when the name is short enough. */
  short: optional(line),
  kind: oneOf(KINDS_OF_OUTLET),
  /** Two capital letters of ISO 3166. Missing when it is not known. */
  country: optional(
    line.refine((code) => isCountry(code), {
      error: "is not a country of ISO 3166; write two capital letters such as DE, or remove the line",
    }),
  ),
  /** What its name is written in, where that is not the language of the story. May be missing. */
  language: optional(language),
  /** The source this outlet also is: the name of a file in `sources`. Missing when it is none. */
  source: optional(reference),
});
export type OutletFields = z.infer<typeof OutletFields>;

/** Codes that stand for another, such as UK for GB, are no country of ISO 3166. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || countries.of(code) === undefined) return false;
  return new Intl.Locale(`und-${code}`).region === code;
}
