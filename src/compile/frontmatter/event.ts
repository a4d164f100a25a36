import { z } from "zod";
import { aliases, date, draft, line, notBoth, optional, withdrawn } from "./fields.ts";

/** The fields of `events/ID.md`, something with a date. Its body is an optional note of the editor's. */
export const EventFields = z
  .strictObject({
    /** In EDTF, as precise as the articles make it. */
    date,
    title: line,
    /** The title for narrow places. Missing when it is short enough. */
    short: optional(line),
    aliases,
    draft,
    withdrawn,
  })
  .superRefine(notBoth);
export type EventFields = z.infer<typeof EventFields>;
