import { typeOf } from "./file-types.ts";
import type { Finding } from "./finding.ts";

/**
 * Whether a file is of a type that is published, and is what it is called.
 *
 * @param bytes what it holds; null when it isn't simply a file
 */
export function checkFile(file: string, bytes: Buffer | null): Finding[] {
  if (!bytes) return [{ kind: "not-a-file", file, found: file }];
  const type = typeOf(file);
  if (!type) return [{ kind: "file-type", file, found: file }];
  return type.begins?.(bytes) === false ? [{ kind: "wrong-bytes", file, found: file.split(".").at(-1) ?? file }] : [];
}
