import type { Story } from "../../story/story.ts";
import { checkFile } from "./check-file.ts";
import { checkIds } from "./check-ids.ts";
import { checkLinks } from "./check-links.ts";
import { checkLoads } from "./check-loads.ts";
import { checkMarkup } from "./check-markup.ts";
import { checkPages } from "./check-pages.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkPolicy } from "./check-policy.ts";
import { checkText } from "./check-text.ts";
import { citedAddresses } from "./cited-addresses.ts";
import type { Finding } from "./finding.ts";
import { bytesOf, type Markup, pathsIn, readPage, readPicture } from "./read-files.ts";

/** A finished site that is not published yet, read. */
export interface FinishedSite {
  /** What it was made from. */
  readonly story: Story;
  /** The folder of the host it is for, with a slash at both ends. */
  readonly base: string;
  /** The address of its host; null when it is not known. */
  readonly site: string | null;
  /** Every file, as a path in its folder. */
  readonly files: ReadonlySet<string>;
  /** What each file holds; null when it isn't simply a file. */
  readonly contents: ReadonlyMap<string, Buffer | null>;
  readonly pages: ReadonlyMap<string, Markup>;
  readonly pictures: readonly Markup[];
  readonly styles: readonly Source[];
  readonly manifests: readonly Source[];
  /** The addresses of other hosts that an editor wrote. */
  readonly cited: ReadonlySet<string>;
}

interface Source {
  readonly file: string;
  readonly source: string;
}

export interface Audit {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly pages: number;
}

/** Reads every file of a finished site, and says what in it must not be published. */
export function audit(folder: string, from: Pick<FinishedSite, "story" | "base" | "site">): Audit {
  const paths = pathsIn(folder);
  const contents = new Map(paths.map((path) => [path, bytesOf(folder, path)]));
  const sources = (ending: string) =>
    [...contents].flatMap(([file, bytes]) => (file.endsWith(ending) && bytes ? [{ file, source: bytes.toString("utf8") }] : []));
  const site: FinishedSite = {
    ...from,
    files: new Set(paths),
    contents,
    pages: new Map(sources(".html").map(({ file, source }) => [file, readPage(file, source)])),
    pictures: sources(".svg").map(({ file, source }) => readPicture(file, source)),
    styles: sources(".css"),
    manifests: sources(".webmanifest"),
    cited: citedAddresses(from.story),
  };
  const findings = [
    ...[...contents].flatMap(([file, bytes]) => checkFile(file, bytes)),
    ...[...site.pages.values(), ...site.pictures].flatMap(checkMarkup),
    ...[checkIds, checkLinks, checkLoads, checkPolicy, checkText, checkPages, checkPictures].flatMap((check) => check(site)),
  ];
  return { findings, files: paths.length, pages: site.pages.size };
}
