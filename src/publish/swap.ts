import { closeSync, existsSync, fsyncSync, lstatSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Where a site is published, and the folder beside it in which the next one is made. */
export interface Places {
  readonly site: string;
  readonly work: string;
}

const leavingIn = (work: string): string => join(work, "leaving");
const previousIn = (work: string): string => join(work, "previous");

/**
 * Puts a finished site in the place of the published one.
 *
 * Both are renamed as whole folders, one straight after the other, so a file is of the old site or of the new one. The
 * old one stays in the work folder until the next build, for readers in the middle of it.
 */
export function swap(next: string, { site, work }: Places): void {
  settle(next);
  const leaving = leavingIn(work);
  const replaces = existsSync(site);
  if (replaces) renameSync(site, leaving);
  try {
    renameSync(next, site);
  } catch (error) {
    if (replaces) renameSync(leaving, site);
    throw error;
  }
  keepPrevious(work);
}

/** Completes what a run left that died in the middle of a swap. Only for who has the turn. */
export function mend({ site, work }: Places): void {
  if (!existsSync(leavingIn(work))) return;
  if (existsSync(site)) keepPrevious(work);
  else renameSync(leavingIn(work), site);
}

/** Why a site cannot be swapped into its place; null when it can. */
export function cannotSwap({ site }: Places): string | null {
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return null;
  const what = found.isSymbolicLink() ? "a link" : "not a folder";
  return `${site} is ${what}, and a build replaces that folder as a whole. Move it away, and copy ${site} from there to where it is served.`;
}

function keepPrevious(work: string): void {
  if (!existsSync(leavingIn(work))) return;
  rmSync(previousIn(work), { recursive: true, force: true });
  renameSync(leavingIn(work), previousIn(work));
}

/** Has every file written to the disk. A disk that is full may say so only now. */
function settle(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = openSync(join(entry.parentPath, entry.name), "r+");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}
