import { existsSync } from "node:fs";
import { checkFile } from "./check-file.ts";
import { typeOf } from "./file-types.ts";
import type { Finding } from "./finding.ts";
import { bytesOf, pathsIn } from "./read-files.ts";

/**
 * Says what in the folder of files that are published as they are must not be. Here, and not only in the finished site,
 * because there a page that someone put in looks like one that was made.
 */
export function auditPublic(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  return pathsIn(folder).flatMap((path): Finding[] => {
    const type = typeOf(path);
    const found =
      type && !type.inPublic ? [{ kind: "file-type", file: path, found: path } as const] : checkFile(path, bytesOf(folder, path));
    return found.map((finding) => ({ ...finding, file: `${folder}/${path}` }));
  });
}
