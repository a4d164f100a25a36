import { createHash } from "node:crypto";
import { imageDimensionsFromData } from "image-dimensions";
import type { PictureRecord } from "../../story/records.ts";
import { LIMITS } from "../files/limits.ts";
import type { Location } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import { isTurned, saysPosition } from "./camera-data.ts";

/** What a picture's name may end in, and what it then is. */
export const ENDINGS: Readonly<Record<string, PictureRecord["type"]>> = { png: "png", jpg: "jpeg", jpeg: "jpeg", webp: "webp" };

const NAMES = { png: "PNG", jpeg: "JPEG", webp: "WebP" } as const;

/** How files of a kind begin: the kind, and texts in Latin-1 with their places. */
const BEGINNINGS: readonly (readonly [kind: string, ...texts: (readonly [at: number, text: string])[]])[] = [
  ["PNG", [0, "\x89PNG\r\n\x1a\n"]],
  ["JPEG", [0, "\xff\xd8\xff"]],
  ["WebP", [0, "RIFF"], [8, "WEBP"]],
  ["GIF", [0, "GIF8"]],
  ["AVIF", [4, "ftypavi"]],
  ["HEIC", [4, "ftyphei"]],
  ["PDF", [0, "%PDF"]],
  ["HTML or SVG", [0, "<"]],
];

/**
 * Judges a picture by its bytes: its kind by the first of them, then its size, then whether it is whole.
 *
 * @returns its record; null, and told, when it can't be published
 */
export function inspectPicture(name: string, bytes: Uint8Array, at: Location, report: Report): PictureRecord | null {
  const buffer = Buffer.from(bytes);
  const type = ENDINGS[name.split(".").at(-1) ?? ""];
  const found = kindOf(buffer);
  if (!type) return null;
  if (buffer.length === 0) report("picture-broken", at, { says: "the file is empty" });
  else if (found !== NAMES[type]) report("picture-bytes", at, { called: NAMES[type], found, fix: fixBytes(name, type, found) });
  else {
    const size = imageDimensionsFromData(buffer);
    if (!size) report("picture-broken", at, { says: "its width and height can't be read" });
    else if (size.width === 0 || size.height === 0)
      report("picture-broken", at, { says: `it is ${size.width} pixels wide and ${size.height} high` });
    else if (Math.max(size.width, size.height) > LIMITS.pictureSide) {
      const unit = size.width > LIMITS.pictureSide ? "pixels of width" : "pixels of height";
      report("picture-limit", at, { found: Math.max(size.width, size.height), unit, limit: LIMITS.pictureSide });
    } else if (!isWhole(type, buffer)) report("picture-broken", at, { says: "it breaks off before its end" });
    else {
      if (saysPosition(buffer)) report("picture-position", at);
      const [width, height] = isTurned(type, buffer) ? [size.height, size.width] : [size.width, size.height];
      return { name, type, width, height, digest: createHash("sha256").update(buffer).digest("hex") };
    }
  }
  return null;
}

function kindOf(buffer: Buffer): string | null {
  const head = buffer.toString("latin1", 0, 256).replace(/^(\xef\xbb\xbf)?\s*/, "");
  return BEGINNINGS.find(([, ...texts]) => texts.every(([at, text]) => head.startsWith(text, at)))?.[0] ?? null;
}

function fixBytes(name: string, type: PictureRecord["type"], found: string | null): string {
  const [ending] = Object.entries(ENDINGS).find(([, kind]) => NAMES[kind] === found) ?? [];
  return ending
    ? `rename it to ${name.replace(/\.\w+$/, `.${ending}`)}, and so where it is shown`
    : `save it again as ${NAMES[type]}`;
}

/** Whether the end of a picture is there. What follows the end is never read by a browser, and is let be. */
function isWhole(type: PictureRecord["type"], buffer: Buffer): boolean {
  if (type === "png") return buffer.includes("IEND", 8, "latin1");
  if (type === "webp") return buffer.readUInt32LE(4) + 8 <= buffer.length;
  // The small picture that a camera puts into a large one has an end of its own: the one after the last scan counts.
  const lastScan = buffer.lastIndexOf("\xff\xda", undefined, "latin1");
  return lastScan !== -1 && buffer.includes("\xff\xd9", lastScan, "latin1");
}
