import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { withPolicy } from "./policy.ts";

/** Gives every page its policy when all are written. Astro's own would always let its scripts in. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: "content-security-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const path of glob("**/*.html", { cwd: folder })) {
          const file = join(folder, path);
          try {
            await writeFile(file, withPolicy(await readFile(file, "utf8")));
          } catch (cause) {
            throw new Error(`${path} has no policy: ${(cause as Error).message}`, { cause });
          }
        }
      },
    },
  };
}
