import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";

/** The sites that the tests read: where each was built, the host it is for if that is known, and the folder of the host. */
const plans = {
  real: { content: "content", base: "/", host: null },
  second: { content: "tests/second-story/content", base: "/", host: null },
  nested: { content: "tests/second-story/content", base: "/sub/path/", host: "https://news.example" },
};

interface Built {
  readonly folder: string;
  readonly base: string;
  readonly host: string | null;
}

export type SiteName = keyof typeof plans;

declare module "vitest" {
  interface ProvidedContext {
    sites: Record<SiteName, Built>;
  }
}

/** Builds each site once, as a publisher would, before any test reads it. */
export async function setup(project: TestProject): Promise<() => void> {
  const names = Object.keys(plans) as SiteName[];
  const built: [SiteName, { folder: string; base: string; host: string | null }][] = [];
  // One after the other: Astro writes some files into the project itself, where two builds at once would meet.
  for (const name of names) {
    const { content, base, host } = plans[name];
    built.push([name, { folder: await buildSite(name, content, settingsOf(name)), base, host }]);
  }
  project.provide("sites", Object.fromEntries(built) as Record<SiteName, Built>);
  return () => names.forEach(removeSite);
}

/** What a publisher would set for a site. */
export function settingsOf(name: SiteName): Record<string, string> {
  const { base, host } = plans[name];
  return { BASE_PATH: base, ...(host ? { SITE_URL: host } : {}) };
}

/**
 * Builds a site from a content folder with Astro itself, from a cold cache of its own: two builds that share one would
 * read each other's story.
 *
 * @returns the folder it is in
 * @throws with all that Astro printed, when it fails or complains
 */
export function buildSite(name: string, content: string, environment: Record<string, string> = {}): Promise<string> {
  removeSite(name);
  const out = resolve(folderOf(name), "site");
  const { VITEST, VITEST_MODE, VITEST_WORKER_ID, VITEST_POOL_ID, TEST, DEV, PROD, SITE_URL, ...inherited } = process.env;
  const env = {
    ...inherited,
    NODE_ENV: "production",
    CONTENT_DIR: content,
    CACHE_DIR: `${folderOf(name)}/cache`,
    ...environment,
  };
  const astro = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", out], { env });
  let printed = "";
  for (const stream of [astro.stdout, astro.stderr]) {
    stream.on("data", (data: Buffer) => {
      printed += data.toString();
    });
  }
  return new Promise((done, failed) => {
    astro.on("close", (code) => {
      if (code === 0 && !/\[(ERROR|WARN)\]/.test(printed)) done(out);
      else failed(new Error(`The site "${name}" was not built.\n${printed}`));
    });
  });
}

export const removeSite = (name: string): void => rmSync(folderOf(name), { recursive: true, force: true });

// Each run has its own folder, so that two at once leave each other alone.
const folderOf = (name: string): string => `node_modules/.cache/test-sites/${process.pid}/${name}`;
