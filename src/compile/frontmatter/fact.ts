import { z } from "zod";
import { ID } from "../files/id-from-name.ts";
import { aliases, draft, line, list, notBoth, optional, reference, references, withdrawn } from "./fields.ts";

const VERSION_RULE = "is not a version; write one such as - may: It may, or - may: { label: It may, covers: [could] }";

/** A version: its label, or its label and the ids of the versions it is only vaguer than. */
const Version = z.union([line, z.strictObject({ label: line, covers: references })], { error: VERSION_RULE });

/** One entry of the list of versions: a map of one id to one version. */
const VersionEntry = z
  .record(z.string(), Version, { error: VERSION_RULE })
  .refine((entry) => Object.keys(entry).length === 1, { error: "is not one version; begin each with a hyphen of its own" })
  .refine((entry) => Object.keys(entry).every((id) => ID.test(id)), {
    error: "is not an id; begin with a-z and write only a-z, 0-9 and hyphens",
  })
  .transform((entry) => {
    const [id = "", version = ""] = Object.entries(entry)[0] ?? [];
    return typeof version === "string" ? { id, label: version, covers: [] } : { id, ...version };
  });

/** The fields of `facts/ID.md`, one checkable statement or question. Its body is an optional note of the editor's. */
export const FactFields = z
  .strictObject({
    /** The statement, or the question when its versions differ. */
    statement: line,
    /** The statement for narrow places. Missing when it is short enough. */
    short: optional(line),
    /** A word that groups facts. */
    topic: line,
    /** What the order of the versions means: "from flat to hedged". Missing when it means nothing. */
    scale: optional(line),
    /** The differing accounts, in the editor's order. Missing when there is one account. */
    versions: list(VersionEntry),
    /** What the fact is about: the name of a file in `events`. May be missing. */
    event: optional(reference),
    aliases,
    draft,
    withdrawn,
  })
  .superRefine(notBoth);
export type FactFields = z.infer<typeof FactFields>;
