import type { APIRoute } from "astro";
import { readPicture } from "../../content-folder.ts";
import { evidenceOf } from "../../data/evidence.ts";
import { type DataFile, FILES } from "../../data/files.ts";
import { site } from "../../site.ts";
import oneFile from "../../styles/one-file.css?raw";
import tokens from "../../styles/tokens.css?raw";

const made = new Map<DataFile, Promise<string>>();

/**
 * The text of a file of data. Made once for a build, though the page of the data asks for it too; made anew for each request
 * of the dev server.
 *
 * @param host the address of the site's host; undefined when it is not known
 */
export function textOf(file: DataFile, host: URL | undefined): Promise<string> {
  const text = (import.meta.env.DEV ? undefined : made.get(file)) ?? make(file, host);
  made.set(file, text);
  return text;
}

/** What answers a request for a file of data. */
export function answer(file: DataFile): APIRoute {
  return async ({ site: host }) =>
    new Response(await textOf(file, host), { headers: { "content-type": `${FILES[file].type}; charset=utf-8` } });
}

async function make(file: DataFile, host: URL | undefined): Promise<string> {
  return FILES[file].make(evidenceOf(await site(), host), { css: tokens + oneFile, bytesOf: readPicture });
}
