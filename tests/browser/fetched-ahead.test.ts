import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { readHeaders } from "../../src/publish/host-headers.ts";
import { theSite } from "../site/read-site.ts";
import { it } from "./reader.ts";
import { serve } from "./serve.ts";

const { folder, base } = theSite("real");

it("a page is there before its reader follows the link that a pointer rests on", async ({ host }) => {
  const server = await serve(folder, base, readHeaders(readFileSync("public/_headers", "utf8")));
  const page = await host.browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Preload.enable");
  const ahead = new Promise<string>((resolve) => {
    devtools.on("Preload.prerenderStatusUpdated", ({ key, status }) => status === "Ready" && resolve(key.url));
    devtools.on("Preload.prefetchStatusUpdated", ({ key, status }) => status === "Ready" && resolve(key.url));
  });
  await page.goto(server.origin + base);
  await page.locator(`header a[href="${base}facts/"]`).first().hover();
  expect(await ahead).toBe(`${server.origin}${base}facts/`);
  await page.close();
  await server.close();
});
