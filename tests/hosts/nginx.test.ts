import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressBeside } from "../../src/publish/compress.ts";
import { buildSite, removeSite } from "../site/build-sites.ts";
import { crawl } from "./crawl.ts";
import { type Nginx, startNginx } from "./nginx.ts";

const hosts = [
  { where: "at a domain’s root", base: "/", site: "https://site.example" },
  { where: "in a folder of a domain", base: "/aurus/", site: "https://site.example" },
  { where: "without an address of its own", base: "/", site: null },
];

describe.each(hosts)("the real story, handed out by nginx $where", ({ where, base, site }) => {
  const name = `hosted ${where}`;
  const folder = mkdtempSync(join(tmpdir(), "synoptic-nginx-"));
  // Started by root, nginx reads files as a user of its own.
  chmodSync(folder, 0o755);
  let nginx: Nginx;

  beforeAll(async () => {
    const built = await buildSite(name, "content", { BASE_PATH: base, ...(site ? { SITE_URL: site } : {}) });
    await compressBeside(built);
    mkdirSync(join(folder, "root", base), { recursive: true });
    cpSync(built, join(folder, "root", base), { recursive: true });
    nginx = await startNginx(folder, join(folder, "root"), base);
  }, 180_000);
  afterAll(async () => {
    await nginx?.stop();
    removeSite(name);
    rmSync(folder, { recursive: true, force: true });
  });

  it("has no broken link, place, picture, style or file of data", async () => {
    const { visited, faults } = await crawl(nginx.origin, base, site);
    expect(faults).toEqual([]);
    console.log(`${where}: ${visited.size} addresses`);
    expect(visited.size).toBeGreaterThan(80);
  });

  it("says what only the host can say", async () => {
    const { headers } = await fetch(nginx.origin + base);
    expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBe(null);
    expect((await fetch(`${nginx.origin}${base}story.json`)).headers.get("access-control-allow-origin")).toBe("*");
  });

  it("lets other sites show facts in a frame, and no other page", async () => {
    const page = (await fetch(`${nginx.origin}${base}facts/`)).headers;
    const frame = (await fetch(`${nginx.origin}${base}embed/facts/handover/`)).headers;
    const names = ["content-security-policy", "cross-origin-resource-policy", "cross-origin-embedder-policy"];
    expect(names.map((name) => page.get(name))).toEqual(["frame-ancestors 'none'", "same-origin", null]);
    expect(names.map((name) => frame.get(name))).toEqual(
      site === null ? ["frame-ancestors 'none'", "same-origin", null] : ["frame-ancestors *", "cross-origin", "require-corp"],
    );
  });

  it("lets any site read the index of search", async () => {
    const { headers } = await fetch(`${nginx.origin}${base}search/index.json`);
    expect([headers.get("content-type"), headers.get("access-control-allow-origin")]).toEqual(["application/json", "*"]);
  });

  const feeds = Object.entries({
    "feed.xml": "application/rss+xml",
    "atom.xml": "application/atom+xml",
    "feed.json": "application/feed+json",
  });
  it.each(site === null ? [] : feeds)("says what %s is, and lets any site read it", async (file, type) => {
    const { status, headers } = await fetch(nginx.origin + base + file);
    expect([status, headers.get("content-type"), headers.get("access-control-allow-origin")]).toEqual([200, type, "*"]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("shows the page for lost readers where there is none", async () => {
    const response = await fetch(`${nginx.origin}${base}nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<h1");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("hands out the compressed copies", async () => {
    const response = await fetch(nginx.origin + base, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toContain("<h1");
  });
});
