import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PictureRecord } from "./story/records.ts";

/** The folder of the story to publish: `content`, or the one that `CONTENT_DIR` names. */
export const contentFolder = (): string => process.env.CONTENT_DIR ?? "content";

/**
 * The bytes of a picture of the story, as they were checked.
 *
 * @throws {Error} when the file has been changed since
 */
export function readPicture({ name, digest }: PictureRecord): Uint8Array<ArrayBuffer> {
  const path = join(contentFolder(), "pictures", name);
  const bytes = new Uint8Array(readFileSync(path));
  if (createHash("sha256").update(bytes).digest("hex") !== digest)
    throw new Error(`${path} was changed after it was checked. Try again.`);
  return bytes;
}
