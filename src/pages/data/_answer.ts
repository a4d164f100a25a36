import type { APIRoute } from "astro";
import { readPicture } from "../../content-folder.ts";
import { evidenceOf } from "../../data/evidence.ts";
import { type DataFile, FILES } from "../../data/files.ts";
import { site } from "../../site.ts";
import oneFile from "../../styles/one-file.css?raw";
import tokens from "../../styles/tokens.css?raw";
import { madeApart } from "../_made-apart.ts";

/** What answers a request for a file of data. */
export function answer(file: DataFile): APIRoute {
  return async ({ site: host }) =>
    new Response(await bytesOf(file, host), { headers: { "content-type": `${FILES[file].type}; charset=utf-8` } });
}

/**
 * What a file of data holds.
 *
 * @param host the address of the site's host; undefined when it is not known
 */
export async function bytesOf(file: DataFile, host: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const apart = await madeApart(file);
  if (apart) return apart;
  const text = FILES[file].make(evidenceOf(await site(), host), { css: tokens + oneFile, bytesOf: readPicture });
  return new TextEncoder().encode(text);
}
