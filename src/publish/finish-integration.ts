import { once } from "node:events";
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { finishFiles } from "./finish-files.ts";
import { writeSitemap } from "./write-sitemap.ts";

/** So many pages take as long as it takes to start a thread for others. */
const PAGES_OF_A_THREAD = 400;

/** Finishes every page when all are written, and where the host is known writes the sitemap of them. */
export function finishPages(): AstroIntegration {
  let site: string | undefined;
  return {
    name: "finish-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = config.site;
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // In order, so that pages of a kind, which often have the same rules, fall to one thread.
        const paths = globSync("**/*.html", { cwd: folder }).sort();
        const threads = Math.min(availableParallelism(), Math.ceil(paths.length / PAGES_OF_A_THREAD));
        const share = Math.ceil(paths.length / threads);
        const others = Array.from({ length: threads - 1 }, (_, index) =>
          finishApart(folder, paths.slice((index + 1) * share, (index + 2) * share)),
        );
        const links = [finishFiles(folder, paths.slice(0, share)), ...(await Promise.all(others))].flat();
        if (site) writeSitemap(folder, links, site);
      },
    },
  };
}

async function finishApart(folder: string, paths: readonly string[]): Promise<string[]> {
  const [links] = await once(
    new Worker(new URL("./finish-thread.ts", import.meta.url), { workerData: { folder, paths } }),
    "message",
  );
  return links;
}
