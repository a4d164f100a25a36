import { z } from "zod";
import { day, language, line, optional, references, webAddress } from "./fields.ts";

const NOT_CONTACT = "is not an address; write an e-mail address, or one beginning with https://";
const MAILBOX = /^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/;

const contact = line
  .refine((text) => MAILBOX.test(text.replace(/^mailto:/, "")) || webAddress.safeParse(text).success, { error: NOT_CONTACT })
  .transform((text) => (MAILBOX.test(text) ? `mailto:${text}` : text));

/** The fields of `story.md`, the story as a whole. Its body is an introduction in the editor's words. */
export const StoryFields = z.strictObject({
  title: line,
  standfirst: line,
  /** The language of the site's own words. */
  language,
  /** The day the story is brought up to. Nothing later is told. */
  "as-of": day,
  /** Where readers write to: an e-mail address or an address on the web. Kept as an address one can link to. May be missing. */
  contact: optional(contact),
  /** The licence of what the editors wrote: its address, or its name. Missing when none is given. */
  license: optional(line),
  /** The facts to show first, in this order: names of files in `facts`. May be missing. */
  lead: references,
});
export type StoryFields = z.infer<typeof StoryFields>;
