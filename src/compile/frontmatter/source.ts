import { z } from "zod";
import { KINDS_OF_SOURCE } from "../../story/records.ts";
import { aliases, language, line, oneOf, optional, reference } from "./fields.ts";

/** The fields of `sources/ID.md`, whom articles attribute things to. Its body is an optional note on who this is. */
export const SourceFields = z.strictObject({
  name: line,
  /** The name for narrow places. Missing when the name is short enough. */
  short: optional(line),
  /** What it is or does: "mayor of the town". May be missing. */
  role: optional(line),
  /** A source of kind `unnamed` ("officials", "reports") is shown and never counted. */
  kind: oneOf(KINDS_OF_SOURCE),
  /** The source it speaks for and counts with: the name of a file in `sources`. May be missing. */
  "part-of": optional(reference),
  /** What it speaks or writes; its quotations in another language are translations. May be missing. */
  language: optional(language),
  aliases,
});
export type SourceFields = z.infer<typeof SourceFields>;
