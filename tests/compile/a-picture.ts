import { crc32, deflateSync } from "node:zlib";

/** A grey PNG of any width and height. */
export function aPng(width = 6, height = 4): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  // A claim of more pixels than there are is enough for what claims too many.
  const lines = Buffer.alloc((Math.min(width, 64) + 1) * Math.min(height, 64), 0x99).map((byte, at) =>
    at % (Math.min(width, 64) + 1) === 0 ? 0 : byte,
  );
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]);
}

/** A rectangle, 6 by 4, as a JPEG. */
const JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVa" +
    "WnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAEAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAA" +
    "AAAAAAAAAAT/xAAaEAADAQADAAAAAAAAAAAAAAAAAQISETFB/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AK5j" +
    "Lp6p8+N9AAD/2Q==",
  "base64",
);

/** The same, with what a camera wrote into it. */
export function aJpeg(camera: { orientation?: number; position?: boolean; littleEndian?: boolean } = {}): Buffer {
  const number = (value: number, bytes: number) => {
    const written = Buffer.alloc(bytes);
    if (camera.littleEndian) written.writeUIntLE(value, 0, bytes);
    else written.writeUIntBE(value, 0, bytes);
    return written;
  };
  const entry = (tag: number, type: number, value: Buffer) =>
    Buffer.concat([number(tag, 2), number(type, 2), number(1, 4), value, Buffer.alloc(4 - value.length)]);
  const entries = [
    ...(camera.orientation === undefined ? [] : [entry(0x0112, 3, number(camera.orientation, 2))]),
    ...(camera.position ? [entry(0x8825, 4, number(8, 4))] : []),
  ];
  if (entries.length === 0) return JPEG;
  const order = Buffer.from(camera.littleEndian ? "II" : "MM");
  const list = [order, number(42, 2), number(8, 4), number(entries.length, 2), ...entries, number(0, 4)];
  const data = Buffer.concat([Buffer.from("Exif\0\0"), ...list]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, data, JPEG.subarray(2)]);
}

/** The rectangle as a WebP. */
export const aWebp = (): Buffer =>
  Buffer.from("UklGRjAAAABXRUJQVlA4ICQAAACQAQCdASoGAAQAB0CWJaQAApz7FAAA/meJ45Kpve2c4AAAAAA=", "base64");

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
