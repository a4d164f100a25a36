import type { Story } from "../../story/story.ts";
import { loadsOfManifest, loadsOfStyle } from "./addresses.ts";
import { checkFile } from "./check-file.ts";
import { checkIds } from "./check-ids.ts";
import { checkLinks, type Linked, linksIn } from "./check-links.ts";
import { checkLoads, loadsOfMarkup } from "./check-loads.ts";
import { checkMarkup } from "./check-markup.ts";
import { checkPages, checkParts } from "./check-pages.ts";
import { checkPictures, checkShown } from "./check-pictures.ts";
import { checkPolicy } from "./check-policy.ts";
import { checkScript } from "./check-script.ts";
import { checkText, riskyTexts } from "./check-text.ts";
import { citedAddresses } from "./cited-addresses.ts";
import type { Finding } from "./finding.ts";
import { isFeed, readFeed } from "./read-feed.ts";
import { bytesOf, pathsIn, readPage, readPicture } from "./read-files.ts";

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
  /** What one of them holds; null when it isn't simply a file. */
  readonly bytesOf: (file: string) => Buffer | null;
  /** The addresses of other hosts that an editor wrote. */
  readonly cited: ReadonlySet<string>;
  /** Plain texts of editors that could be taken for markup. */
  readonly risky: readonly string[];
}

export interface Audit {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly pages: number;
}

/** Reads every file of a finished site, and says what in it must not be published. */
export function audit(folder: string, from: Pick<FinishedSite, "story" | "base" | "site">): Audit {
  const paths = pathsIn(folder);
  const site: FinishedSite = {
    ...from,
    files: new Set(paths),
    bytesOf: (file) => bytesOf(folder, file),
    cited: citedAddresses(from.story),
    risky: riskyTexts(from.story),
  };
  // A page as a browser reads it takes fifty times its size, so one is read after the other, and of each only its links stay.
  const linked: Linked[] = [];
  const findings = paths.flatMap((file): Finding[] => {
    const bytes = site.bytesOf(file);
    const own = checkFile(file, bytes);
    if (!bytes) return own;
    const source = bytes.toString("utf8");
    if (file.endsWith(".css")) return [...own, ...checkLoads(file, loadsOfStyle(source), site)];
    if (file.endsWith(".webmanifest")) return [...own, ...checkLoads(file, loadsOfManifest(source), site)];
    if (isFeed(file)) {
      const feed = readFeed(file, source);
      linked.push(feed.linked);
      return [...own, ...feed.findings];
    }
    const isPage = file.endsWith(".html");
    if (!isPage && !file.endsWith(".svg")) return own;
    const markup = isPage ? readPage(file, source) : readPicture(file, source);
    linked.push(linksIn(markup));
    const found = [...own, ...checkMarkup(markup), ...checkLoads(file, loadsOfMarkup(markup), site)];
    if (!isPage) return found;
    return [
      ...found,
      ...[checkIds, checkPolicy, checkParts].flatMap((check) => check(markup)),
      ...[checkText, checkShown, checkScript].flatMap((check) => check(markup, site)),
    ];
  });
  return {
    findings: [...findings, ...checkLinks(linked, site), ...checkPages(site), ...checkPictures(site)],
    files: paths.length,
    pages: paths.filter((file) => file.endsWith(".html")).length,
  };
}
