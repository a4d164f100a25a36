import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressBeside } from "../../src/publish/compress.ts";
import { buildSite, removeSite } from "../site/build-sites.ts";
import { startCaddy } from "./caddy.ts";
import { crawl } from "./crawl.ts";
import type { Host } from "./host.ts";
import { startNginx } from "./nginx.ts";

const servers = { nginx: startNginx, Caddy: startCaddy };
const places = [
  { where: "at a domain’s root", base: "/", site: "https://site.example" },
  { where: "in a folder of a domain", base: "/aurus/", site: "https://site.example" },
  { where: "without an address of its own", base: "/", site: null },
];

describe.each(places)("the real story, handed out $where", ({ where, base, site }) => {
  const name = `handed out ${where}`;
  const folder = mkdtempSync(join(tmpdir(), "synoptic-host-"));
  // Started by root, nginx reads files as a user of its own.
  chmodSync(folder, 0o755);

  beforeAll(async () => {
    const built = await buildSite(name, "content", { BASE_PATH: base, ...(site ? { SITE_URL: site } : {}) });
    await compressBeside(built);
    mkdirSync(join(folder, "root", base), { recursive: true });
    cpSync(built, join(folder, "root", base), { recursive: true });
  }, 180_000);
  afterAll(() => {
    removeSite(name);
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(Object.entries(servers))("by %s", (server, start) => {
    let host: Host;
    beforeAll(async () => {
      host = await start(folder, join(folder, "root"), base);
    });
    afterAll(() => host?.stop());

    it("has no broken link, place, picture, style or file of data", async () => {
      const { visited, faults } = await crawl(host.origin, base, site);
      expect(faults).toEqual([]);
      console.log(`${server} ${where}: ${visited.size} addresses`);
      expect(visited.size).toBeGreaterThan(80);
    });

    it("says what only the host can say", async () => {
      const { headers } = await fetch(host.origin + base);
      expect(headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBe(null);
      expect((await fetch(`${host.origin}${base}story.json`)).headers.get("access-control-allow-origin")).toBe("*");
    });

    it("lets other sites show facts in a frame, where there are such pages, and no other page", async () => {
      const names = ["content-security-policy", "cross-origin-resource-policy", "cross-origin-embedder-policy"];
      const page = (await fetch(`${host.origin}${base}facts/`)).headers;
      expect(names.map((name) => page.get(name))).toEqual(["frame-ancestors 'none'", "same-origin", null]);
      const frame = await fetch(`${host.origin}${base}embed/facts/handover/`);
      expect(frame.status).toBe(site === null ? 404 : 200);
      const framed = ["frame-ancestors *", "cross-origin", "require-corp"];
      if (frame.ok) expect(names.map((name) => frame.headers.get(name))).toEqual(framed);
    });

    it("names the list of pages that may be fetched ahead, and hands it out as such", async () => {
      const { headers } = await fetch(host.origin + base);
      const named = JSON.parse(headers.get("speculation-rules") ?? "null");
      expect(named).toBe(`${base}speculation-rules.json`);
      const list = await fetch(host.origin + named);
      expect([list.status, list.headers.get("content-type")]).toEqual([200, "application/speculationrules+json"]);
    });

    it("lets browsers keep what has another name when it changes, if it is there", async () => {
      const page = await (await fetch(host.origin + base)).text();
      const font = /[^"]*\.woff2/.exec(page)?.[0];
      const kept = async (path = "") => (await fetch(host.origin + path)).headers.get("cache-control");
      expect(await kept(font)).toBe("public, max-age=31536000, immutable");
      expect(await kept(`${base}_astro/nothing.woff2`)).toBe(null);
      expect(await kept(base)).toBe(null);
    });

    it("lets any site read the index of search", async () => {
      const { headers } = await fetch(`${host.origin}${base}search/index.json`);
      expect([headers.get("content-type"), headers.get("access-control-allow-origin")]).toEqual(["application/json", "*"]);
    });

    const feeds = Object.entries({
      "feed.xml": "application/rss+xml",
      "atom.xml": "application/atom+xml",
      "feed.json": "application/feed+json",
    });
    it.each(site === null ? [] : feeds)("says what %s is, and lets any site read it", async (file, type) => {
      const { status, headers } = await fetch(host.origin + base + file);
      expect([status, headers.get("content-type"), headers.get("access-control-allow-origin")]).toEqual([200, type, "*"]);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    });

    it("shows the page for lost readers where there is none", async () => {
      const response = await fetch(`${host.origin}${base}nowhere/`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("<h1");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    });

    it("hands out the compressed copies", async () => {
      const response = await fetch(host.origin + base, { headers: { "accept-encoding": "gzip" } });
      expect(response.headers.get("content-encoding")).toBe("gzip");
      expect(await response.text()).toContain("<h1");
    });
  });
});
