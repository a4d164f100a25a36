import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { aBigStory, writeStory } from "./a-big-story.ts";
import { bareSite, type Pipeline } from "./bare-site.ts";
import { type Measured, measure } from "./measure.ts";

/** What is built from an invented story: this program, or a bare Astro site of the same articles. */
export type Site = "synoptic" | Pipeline;

/** A built site, and what it took. */
export interface Built extends Measured {
  readonly site: Site;
  readonly articles: number;
  readonly pages: number;
  /** The largest page, and its size in bytes. */
  readonly largest: { readonly page: string; readonly size: number };
}

/** What a project of this program is made of, besides what npm installs. */
const PARTS = ["src", "public", "package.json", "astro.config.mjs", "tsconfig.json"];

/** Builds a site once, in a fresh folder and with nothing cached, and measures it. */
export async function buildOnce(site: Site, articles: number): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), `synoptic-${site}-`));
  const story = aBigStory(articles);
  if (site === "synoptic") {
    for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
    writeStory(story, join(folder, "content"));
  } else writeStory(bareSite(story, site), folder);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  const args = site === "synoptic" ? ["src/publish/build.ts"] : ["node_modules/astro/bin/astro.mjs", "build"];
  const measured = await measure(args, folder, { CONTENT_DIR: "content", NODE_ENV: "production" });
  const dist = join(folder, "dist");
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ page: path, size: statSync(join(dist, path)).size }))
    .sort((a, b) => b.size - a.size);
  unlinkSync(join(folder, "node_modules"));
  rmSync(folder, { recursive: true });
  return { ...measured, site, articles, pages: pages.length, largest: pages[0] ?? { page: "", size: 0 } };
}
