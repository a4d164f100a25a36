import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folders of the sites that the tests read. */
    sites: { real: string; second: string };
  }
}

/** Builds the real story and the invented one once, as a publisher would, before any test reads them. */
export async function setup(project: TestProject): Promise<void> {
  // Astro keeps what it made of one story; two builds at once would read each other's.
  const real = await buildSite("real", "content");
  const second = await buildSite("second", "tests/second-story/content");
  project.provide("sites", { real, second });
}

/**
 * Builds a site from a content folder with Astro itself.
 *
 * @returns the folder it is in
 * @throws with all that Astro printed, when it fails
 */
export function buildSite(name: string, content: string, environment: Record<string, string> = {}): Promise<string> {
  const out = resolve("node_modules/.cache/test-sites", name);
  rmSync(out, { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: "production", VITEST: "", CONTENT_DIR: content, ...environment };
  const astro = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--force", "--outDir", out], { env });
  let printed = "";
  for (const stream of [astro.stdout, astro.stderr]) {
    stream.on("data", (data: Buffer) => {
      printed += data.toString();
    });
  }
  return new Promise((done, failed) => {
    astro.on("close", (code) => (code === 0 ? done(out) : failed(new Error(`The site "${name}" was not built.\n${printed}`))));
  });
}
