import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { audit } from "../../src/publish/audit/audit.ts";
import { startBrowser } from "../browser/chromium.ts";
import { holdToTheNarrowest, NARROWEST } from "../browser/narrow-pages.ts";
import { serve } from "../browser/serve.ts";
import { buildSite, removeSite } from "../site/build-sites.ts";
import { kindsOfPage } from "../site/kinds-of-page.ts";
import { type BuiltSite, siteIn } from "../site/read-site.ts";
import { STORIES } from "./stories.ts";

describe.for(Object.entries(STORIES))("the story “%s” of the gallery", ([name, write]) => {
  it("is built without a complaint, the audit finds nothing in it, it heads headlines only where it has some, no table without rows, and it fits a phone", async () => {
    const content = join(mkdtempSync(join(tmpdir(), "synoptic-")), "content");
    write(content);
    const { story } = await compile(content);
    if (!story) throw new Error("it has a mistake");
    const site = await buildSite(`gallery-${name}`, content);
    expect(audit(site, { story, base: "/", site: null }).findings).toEqual([]);
    const built = siteIn(name, { folder: site, base: "/", host: null });
    expect(built.page("/").$("#headlines").length).toBe(story.articles.length > 0 ? 1 : 0);
    expect(tablesWithoutRows(built)).toEqual([]);
    const [browser, server] = await Promise.all([startBrowser(), serve(site)]);
    const page = await browser.newPage({ baseURL: server.origin, viewport: { width: NARROWEST, height: 700 } });
    await holdToTheNarrowest(
      page,
      kindsOfPage(built).map(({ address }) => address),
    );
    await Promise.all([browser.close(), server.close()]);
    removeSite(`gallery-${name}`);
    rmSync(join(content, ".."), { recursive: true });
  });
});

function tablesWithoutRows(site: BuiltSite): string[] {
  return kindsOfPage(site).flatMap(({ address }) => {
    const { $ } = site.page(address.slice(site.base.length - 1));
    return $("table:not(:has(:is(tbody, tfoot) tr))").length > 0 ? [address] : [];
  });
}
