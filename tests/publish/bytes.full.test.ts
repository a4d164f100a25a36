import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite, removeSite } from "../site/build-sites.ts";
import { aCheckout, remove } from "./a-project.ts";
import { digestOf } from "./digest.ts";

const STORY = "tests/second-story/content";
const zones = ["UTC", "Pacific/Chatham", "America/St_Johns"];
const locales = ["C", "sv_SE.UTF-8", "ar_EG.UTF-8"];

async function bytesOf(content: string, environment: Record<string, string> = {}): Promise<string> {
  // With an address, so that pictures are drawn too.
  const digest = digestOf(await buildSite("bytes", content, { SITE_URL: "https://news.example", ...environment }));
  removeSite("bytes");
  return digest;
}

describe("the same content gives the same bytes", () => {
  it("in every time zone and locale, by Astro itself", async () => {
    const digests = new Set<string>();
    for (const TZ of zones) for (const locale of locales) digests.add(await bytesOf(STORY, { TZ, LANG: locale, LC_ALL: locale }));
    expect([...digests].length).toBe(1);
  });

  it("in whatever order the files were made, and with few threads", async () => {
    const folder = mkdtempSync(join(tmpdir(), "synoptic-order-"));
    for (const kind of readdirSync(STORY).reverse()) {
      if (kind.endsWith(".md")) cpSync(join(STORY, kind), join(folder, kind));
      else {
        mkdirSync(join(folder, kind));
        for (const name of readdirSync(join(STORY, kind)).reverse()) cpSync(join(STORY, kind, name), join(folder, kind, name));
      }
    }
    expect(await bytesOf(folder, { UV_THREADPOOL_SIZE: "1" })).toBe(await bytesOf(STORY));
    rmSync(folder, { recursive: true });
  });

  it("wherever the project lies, for the first time and again", async () => {
    const here = aCheckout();
    mkdirSync(join(tmpdir(), "a much longer way"), { recursive: true });
    const there = aCheckout(join(tmpdir(), "a much longer way"));
    expect(await here.build()).toMatchObject({ code: 0 });
    expect(await there.build({ TZ: "Asia/Kathmandu" })).toMatchObject({ code: 0 });
    const cold = here.published();
    expect(there.published()).toBe(cold);
    expect(await here.build()).toMatchObject({ code: 0 });
    expect(here.published()).toBe(cold);
    remove(here);
    remove(there);
  });
});
