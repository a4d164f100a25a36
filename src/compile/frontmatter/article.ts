import { z } from "zod";
import {
  aliases,
  dayOrVaguer,
  draft,
  language,
  line,
  list,
  notBoth,
  oneOf,
  optional,
  reference,
  references,
  webAddress,
  withdrawn,
} from "./fields.ts";

/** The fields of `articles/ID.md`, one outlet's report. Its body is the text, with passages marked. */
export const ArticleFields = z
  .strictObject({
    /** The headline as it was published. Passages are marked in it as in the body. */
    title: line,
    /** The lines under the headline, with passages. May be missing. */
    standfirst: optional(line),
    /** The sign of the article everywhere: A to Z, then AA, AB. Given once, never reused. */
    letter: line.refine((text) => /^[A-Z]{1,3}$/.test(text), { error: "is not a letter; write A to Z, then AA, AB and so on" }),
    /** Who published it: the name of a file in `outlets`. */
    outlet: reference,
    /** When it was published. Missing when the copy gives no date. */
    published: optional(dayOrVaguer),
    /** When it was last changed. May be missing. */
    updated: optional(dayOrVaguer),
    /** Where it can be read. Missing when the copy gives no address. */
    url: optional(webAddress),
    /** Who wrote it, as signed. May be missing. */
    byline: list(line),
    /** Who translated it. May be missing. */
    translator: optional(line),
    /** Agencies whose copy it says it used: names of files in `sources`. May be missing. */
    agencies: references,
    /** The language of the text here. */
    language,
    /** `digest`: retold in the editor's words; `full`: the original text, under a licence. */
    text: oneOf(["digest", "full"]),
    /** The licence of a full text. Missing with a digest. */
    license: optional(line),
    aliases,
    draft,
    withdrawn,
  })
  .superRefine(notBoth)
  .superRefine(({ text, license }, context) => {
    if (text === "full" && license === null) {
      context.addIssue({ code: "custom", path: ["text"], message: "is full without a licence; add license, or write digest" });
    }
  });
export type ArticleFields = z.infer<typeof ArticleFields>;
