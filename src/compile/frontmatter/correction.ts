import { z } from "zod";
import { day, draft, line, references } from "./fields.ts";

/**
 * The fields of `corrections/ID.md`, a mistake of the editors' that was mended. Its body says what stood there before, what
 * stands there now, and why.
 */
export const CorrectionFields = z.strictObject({
  /** The day it was made. */
  date: day,
  /** What was corrected, in one line. */
  title: line,
  /** What it touches: names of files in `articles`, `facts` and `events`. Their pages show a note. Each may be missing. */
  articles: references,
  facts: references,
  events: references,
  draft,
});
export type CorrectionFields = z.infer<typeof CorrectionFields>;
