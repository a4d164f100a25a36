import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aProject, remove } from "./a-project.ts";
import type { FakeAstro } from "./fake-astro.ts";

const UNCHANGED = "Nothing was published; the site from the last good build is unchanged.";
let project: ReturnType<typeof aProject>;
afterEach(() => remove(project));

/** A project whose site was published some time ago. */
const aPublishedProject = () => {
  project = aProject();
  project.write("dist/index.html", "The last good site.");
  return project.published();
};

describe("a build that goes well", () => {
  it("publishes the site, and keeps the one before until the next", async () => {
    aPublishedProject();
    const { code, printed } = await project.build();
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "Published 12 pages in dist, 13 files in all.
      SITE_URL is not set: no feeds, no sitemap, no canonical addresses, no facts for frames on other sites.
      "
    `);
    expect(readFileSync(join(project.folder, "dist/index.html"), "utf8")).toContain("Edition one");
    expect(project.leftovers()).toEqual(["previous"]);
    expect(readFileSync(join(project.folder, ".publish/previous/index.html"), "utf8")).toBe("The last good site.");
  });
});

it("doesn’t speak of addresses where the site knows its own", async () => {
  project = aProject();
  const { printed } = await project.build({ SITE_URL: "https://site.example" });
  expect(printed).not.toContain("SITE_URL");
});

describe("a build that fails leaves the site as it was", () => {
  const failures: Record<string, { told?: FakeAstro; file?: [string, string]; says: string[] }> = {
    "over a mistake in the content": {
      file: ["content/outlets/paper.md", "---\nname: The Paper\nkind: gazette\n---\n"],
      says: ["content/outlets/paper.md:3:7 error"],
    },
    "over a file that is not for publication": {
      file: ["public/index.php", "<?php"],
      says: ["public/index.php error file-type: index.php is not a file that is published"],
    },
    "over a page that someone put in": { file: ["public/extra.html", "<p>"], says: ["public/extra.html error file-type"] },
    "when Astro fails": {
      told: { exit: 1, stdout: "21:00:00 [ERROR] the sky fell\n    at fall (sky.js:1:1)\n" },
      says: ["a fault of the program, not of the text", "[ERROR] the sky fell", "Everything it said is in .publish/astro.txt"],
    },
    "when Astro warns and goes on": { told: { stdout: "21:00:00 [WARN] [content] an empty page\n" }, says: ["an empty page"] },
    "when something warns past Astro": { told: { stderr: "(node:1) Warning: of a kind\n" }, says: ["Warning: of a kind"] },
    "when Astro finds the disk full": {
      told: { exit: 1, stderr: "ENOSPC: no space left on device, write\n" },
      says: ["There is no room left on the disk"],
    },
    "when the audit finds something": {
      told: { files: { "server.mjs": "export {}" } },
      says: ["server.mjs error file-type: server.mjs is not a file that is published"],
    },
  };
  it.each(Object.entries(failures))("%s", async (_, { told = {}, file, says }) => {
    const before = aPublishedProject();
    project.tell({ edition: "two", ...told });
    if (file) project.write(...file);
    const { code, printed } = await project.build();
    expect(code).toBe(1);
    for (const words of says) expect(printed).toContain(words);
    expect(printed.trimEnd().endsWith(UNCHANGED)).toBe(true);
    expect(printed).not.toMatch(/^\s+at /m);
    expect(project.published()).toBe(before);
    expect(project.leftovers().filter((name) => name !== "astro.txt")).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("when there is no room for a file", async () => {
    const before = aPublishedProject();
    project.tell({ files: { "large.txt": "x".repeat(200_000) } });
    const { code, printed } = await project.build({}, "ulimit -f 100");
    expect(code).toBe(1);
    expect(printed).toContain("There is no room left on the disk");
    expect(project.published()).toBe(before);
    expect(await project.build()).toMatchObject({ code: 0 });
  });

  it.skipIf(process.platform === "win32")("when it is told to stop, and tidies up", async () => {
    const before = aPublishedProject();
    project.tell({ edition: "two", takes: 20_000 });
    const build = project.start();
    await vi.waitFor(() => expect(project.leftovers().length).toBe(1), { timeout: 20_000 });
    build.process.kill("SIGTERM");
    expect(await build.ended).toMatchObject({ code: 143, printed: expect.stringContaining("The build was stopped.") });
    expect(project.published()).toBe(before);
    expect(project.leftovers()).toEqual([]);
  });
});

describe("a site is swapped as a whole", () => {
  it("and a run that died between two renames is mended by the next, even by one that fails", async () => {
    const before = aPublishedProject();
    mkdirSync(join(project.folder, ".publish"));
    renameSync(join(project.folder, "dist"), join(project.folder, ".publish/leaving"));
    project.tell({ exit: 1 });
    expect(await project.build()).toMatchObject({ code: 1 });
    expect(project.published()).toBe(before);
  });

  it("and one that died after them is completed", async () => {
    aPublishedProject();
    mkdirSync(join(project.folder, ".publish/leaving"), { recursive: true });
    project.tell({ edition: "two" });
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.leftovers()).toEqual(["previous"]);
  });

  it("and a dist that was removed on purpose stays removed when the build fails", async () => {
    aPublishedProject();
    expect(await project.build()).toMatchObject({ code: 0 });
    renameSync(join(project.folder, "dist"), join(project.folder, "gone"));
    project.tell({ exit: 1 });
    expect(await project.build()).toMatchObject({ code: 1 });
    expect(project.published()).toBe(null);
  });

  it.skipIf(process.platform === "win32")("so a link in its place is refused", async () => {
    project = aProject();
    mkdirSync(join(project.folder, "elsewhere"));
    symlinkSync("elsewhere", join(project.folder, "dist"));
    expect(await project.build()).toMatchObject({ code: 1, printed: expect.stringContaining("dist is a link") });
    expect(existsSync(join(project.folder, "dist/index.html"))).toBe(false);
  });
});

describe("one build at a time", () => {
  it("publishes, and the other is refused and says by whom", async () => {
    project = aProject({ takes: 8_000 });
    const first = project.start();
    await vi.waitFor(() => expect(existsSync(join(project.folder, "fake-astro.log"))).toBe(true), { timeout: 20_000 });
    const second = await project.build();
    expect(second.code).toBe(75);
    expect(second.printed).toContain(`Another build is running, so this one did nothing. It is process ${first.process.pid} on `);
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(readFileSync(join(project.folder, "fake-astro.log"), "utf8").split("\n").length).toBe(2);
  });
});
