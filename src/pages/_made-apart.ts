import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A file of data that the build makes beside Astro, in the folder that `DATA_FOLDER` names. It is waited for: the build ends
 * Astro when it cannot be made.
 *
 * @returns null where nothing makes it beside Astro, as in the dev server
 */
export async function madeApart(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const folder = process.env.DATA_FOLDER;
  if (!folder) return null;
  const path = join(folder, file);
  while (!existsSync(path)) await sleep(20);
  return readFile(path);
}
