import { createHash } from "node:crypto";
import type { PassageRecord } from "../story/records.ts";

/** The exact words of a passage: spaces and line breaks that follow each other are one space, characters are composed (NFC). */
export const exactWords = ({ text }: Pick<PassageRecord, "text">): string =>
  text
    .replace(/[ \t\n\f\r]+/g, " ")
    .trim()
    .normalize("NFC");

/**
 * What tells that the words of a passage have changed: SHA-256 of its exact words in UTF-8, in hexadecimal. Of nothing else, so
 * that anyone can make it from a copy of the words.
 */
export function passageDigest(passage: Pick<PassageRecord, "text">): string {
  const digest = known.get(passage) ?? createHash("sha256").update(exactWords(passage)).digest("hex");
  known.set(passage, digest);
  return digest;
}

/** Asked for in every form in which a passage is cited. */
const known = new WeakMap<Pick<PassageRecord, "text">, string>();
