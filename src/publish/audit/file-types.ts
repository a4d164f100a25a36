import { basename, extname } from "node:path";

interface FileType {
  /** May come from `public/`, which whoever adds a picture writes to. */
  readonly inPublic: boolean;
  /** How such a file begins. */
  readonly begins?: (bytes: Buffer) => boolean;
}

const bytes =
  (...expected: number[]) =>
  (file: Buffer) =>
    expected.every((byte, index) => file[index] === byte);
const text = (expected: string, offset: number) => (file: Buffer) =>
  file.toString("latin1", offset, offset + expected.length) === expected;

/** What a site is made of. */
const TYPES: Readonly<Record<string, FileType>> = {
  ".html": { inPublic: false },
  ".css": { inPublic: false },
  ".json": { inPublic: false },
  // The script of the page of search; no other is let through.
  ".js": { inPublic: false },
  ".csv": { inPublic: false },
  ".ics": { inPublic: false, begins: text("BEGIN:VCALENDAR\r\n", 0) },
  ".md": { inPublic: false },
  // It may bring in a style sheet that runs.
  ".xml": { inPublic: false, begins: text("<?xml ", 0) },
  ".webmanifest": { inPublic: false },
  ".woff2": { inPublic: true, begins: text("wOF2", 0) },
  ".svg": { inPublic: true },
  ".png": { inPublic: true, begins: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  ".jpg": { inPublic: true, begins: bytes(0xff, 0xd8, 0xff) },
  ".jpeg": { inPublic: true, begins: bytes(0xff, 0xd8, 0xff) },
  ".webp": { inPublic: true, begins: (file) => text("RIFF", 0)(file) && text("WEBP", 8)(file) },
  ".txt": { inPublic: true },
};

/** What hosts look for by name. */
const NAMES = ["_headers", ".nojekyll", "CNAME"];

/** The type of a file by its name; null when such files are not published. */
export function typeOf(path: string): FileType | null {
  if (path.split("/").some((part) => !/^[\w.-]+$/.test(part))) return null;
  if (NAMES.includes(path)) return { inPublic: true };
  return basename(path).startsWith(".") ? null : (TYPES[extname(path)] ?? null);
}
