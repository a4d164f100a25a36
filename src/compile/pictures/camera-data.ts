import type { PictureRecord } from "../../story/records.ts";

/*
 * What a camera writes into a picture is a list of entries: a tag, a type and a count of 8 bytes together, then the value. No
 * picture holds those bytes by chance, so the two entries that matter here are looked for, and no list is read.
 */
const POSITION = ["8825000400000001", "2588040001000000"].map((hex) => Buffer.from(hex, "hex"));
const ORIENTATION = [
  { entry: Buffer.from("0112000300000001", "hex"), value: 1 },
  { entry: Buffer.from("1201030001000000", "hex"), value: 0 },
];

/** Whether a picture says where on earth it was taken. */
export function saysPosition(bytes: Buffer): boolean {
  return POSITION.some((entry) => bytes.includes(entry)) || bytes.includes("GPSLatitude", 0, "latin1");
}

/** Whether a browser shows a picture on its side: its width is then its height. Only of JPEG do all browsers agree. */
export function isTurned(type: PictureRecord["type"], bytes: Buffer): boolean {
  if (type !== "jpeg") return false;
  const [found] = ORIENTATION.map(({ entry, value }) => ({ at: bytes.indexOf(entry), value: entry.length + value }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  const orientation = found ? (bytes[found.at + found.value] ?? 0) : 0;
  return orientation >= 5 && orientation <= 8;
}
