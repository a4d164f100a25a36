import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { buildSite, removeSite, settingsOf } from "./build-sites.ts";

afterAll(() => removeSite("again"));

it("builds the same bytes again, whatever the time zone, the language and the folder of the machine", async () => {
  const elsewhere = { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "sv_SE.UTF-8" };
  const again = await buildSite("again", "tests/second-story/content", { ...settingsOf("nested"), ...elsewhere });
  expect(digests(again)).toEqual(digests(inject("sites").nested.folder));
});

function digests(folder: string): Record<string, string> {
  const files = globSync("**/*", { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, digest(readFileSync(join(folder, path)))]));
}

const digest = (content: Buffer): string => createHash("sha256").update(content).digest("hex");
