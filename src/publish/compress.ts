import { createReadStream, createWriteStream, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** What is text, and so becomes smaller. Pictures and fonts are compressed already. */
const TEXTS = [".html", ".css", ".js", ".json", ".webmanifest", ".svg", ".txt", ".xml", ".csv", ".ics", ".md"];

/** zlib works in threads of its own, four of them unless it is told otherwise. */
const AT_ONCE = 4;

/** The best compression takes a second for each megabyte. A site with more text than this is made a tenth larger, in a fiftieth of the time. */
const MOST_FOR_THE_BEST = 32 * 2 ** 20;
const QUICK = 6;

/**
 * Puts a `.br` and a `.gz` beside every text file of a folder, for hosts that hand these out as they are, such as nginx. They
 * are as small as they can be, where there are no more than 32 MiB of text in all.
 * The same files give the same bytes: neither format is told a time.
 *
 * @throws what writing a file throws, such as ENOSPC
 */
export async function compressBeside(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => TEXTS.includes(extname(name)))
    .map((name) => join(folder, name));
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const quality = size > MOST_FOR_THE_BEST ? QUICK : constants.BROTLI_MAX_QUALITY;
  const next = files.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => compressEach(next, quality)));
}

async function compressEach(files: Iterable<string>, quality: number): Promise<void> {
  for (const file of files) {
    const brotli = createBrotliCompress({
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: statSync(file).size,
      },
    });
    await pipeline(createReadStream(file), brotli, createWriteStream(`${file}.br`));
    await pipeline(createReadStream(file), createGzip({ level: 9 }), createWriteStream(`${file}.gz`));
  }
}
