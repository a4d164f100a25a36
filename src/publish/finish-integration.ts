import { once } from "node:events";
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { writeSitemap } from "./write-sitemap.ts";

/** So many pages take as long as it takes to start another thread. */
const PAGES_OF_A_THREAD = 400;

/**
 * Gives every page its one style sheet and its policy when all are written, and where the host is known writes the sitemap of
 * them. Pages are finished in threads of their own: what they take is given back to the machine, and there may be several.
 */
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
        const shares = Array.from({ length: threads }, (_, index) => paths.slice(index * share, (index + 1) * share));
        const links = await Promise.all(shares.map((some) => finishApart(folder, some)));
        if (site) writeSitemap(folder, links.flat(), site);
      },
    },
  };
}

async function finishApart(folder: string, paths: readonly string[]): Promise<string[]> {
  const workerData = { folder, paths };
  // Without a limit, what earlier pages left behind is kept as long as the machine has room.
  const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };
  const thread = new Worker(new URL("./finish-thread.ts", import.meta.url), { workerData, resourceLimits });
  const [links] = await once(thread, "message");
  return links;
}
