import { globSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import { inject } from "vitest";
import type { StoryJson } from "../../src/data/story-json.ts";
import type { SiteName } from "./build-sites.ts";

/** A page of a built site, as a browser parses it. */
export interface BuiltPage {
  /** Its path on the host, with that of the site: `/sub/path/facts/`. */
  readonly address: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  /** The folder of the host it is published under. */
  readonly base: string;
  /** The address of the host; null when it was built without. */
  readonly host: string | null;
  /** The path of every file on the host. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  /** What it says of itself in `story.json`. */
  readonly story: StoryJson;
  /** @throws {RangeError} when there is no such page */
  page(address: string): BuiltPage;
  /** What the file at a path holds. */
  read(path: string): string;
}

export const theSite = (name: SiteName): BuiltSite => readSite(name);

/** Every site that was built, the one in a folder of its host among them. */
export const everySite = (): BuiltSite[] => (Object.keys(inject("sites")) as SiteName[]).map(readSite);

/** The sites of different stories: what is true of them does not depend on the folder of the host. */
export const everyStory = (): BuiltSite[] => [theSite("real"), theSite("second")];

const sites = new Map<SiteName, BuiltSite>();

function readSite(name: SiteName): BuiltSite {
  const site = sites.get(name) ?? siteIn(name, inject("sites")[name]);
  sites.set(name, site);
  return site;
}

/** A site in a folder. */
export function siteIn(name: string, { folder, base, host }: Pick<BuiltSite, "folder" | "base" | "host">): BuiltSite {
  const paths = globSync("**/*", { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  const files = new Set(paths.map((path) => base + path.split(sep).join("/")));
  const read = (path: string) => readFileSync(join(folder, path.slice(base.length)), "utf8");
  const pages = [...files]
    .filter((path) => path.endsWith(".html"))
    .sort()
    .map((path) => aPage(path.replace(/\/index\.html$/, "/"), read(path)));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    ...{ name, folder, base, host, files, pages, read },
    story: JSON.parse(read(`${base}story.json`)),
    page(address) {
      const page = byAddress.get(address);
      if (!page) throw new RangeError(`the site "${name}" has no page ${address}`);
      return page;
    },
  };
}

function aPage(address: string, html: string): BuiltPage {
  let parsed: CheerioAPI | undefined;
  return {
    address,
    html,
    get $() {
      parsed ??= load(html);
      return parsed;
    },
  };
}

/** What is read of an element, with every run of white space as one space. */
export const wordsOf = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A selector for an id, whatever characters are in it. */
export const byId = (id: string): string => `[id="${id}"]`;
