import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aCheckout, type Project } from "./a-project.ts";

const MEGABYTE = 2 ** 20;
const disks: string[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) {
    spawnSync("umount", [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

/** A folder with room for so many bytes; `limits` stand in for its end where this process may not make a disk. */
function aDisk(bytes: number): { folder: string; limits: string | undefined } {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-disk-"));
  disks.push(folder);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${Math.round(bytes)}`, "tmpfs", folder]);
  return { folder, limits: status === 0 ? undefined : "ulimit -f 20" };
}

const used = ({ folder }: Project): number =>
  Number(spawnSync("du", ["-s", "--block-size=1", folder], { encoding: "utf8" }).stdout.split("\t")[0]);

describe("a build that finds the disk full leaves the site as it was", () => {
  it.each([0.1, 0.5, 0.9])("with %f of the room that it needs", async (share) => {
    const roomy = aCheckout(aDisk(200 * MEGABYTE).folder);
    const empty = used(roomy);
    expect(await roomy.build()).toMatchObject({ code: 0 });
    const needs = used(roomy) - empty;

    const { folder, limits } = aDisk(empty + share * needs);
    const project = aCheckout(folder);
    project.write("dist/index.html", "The last good site.");
    const last = project.published();
    const { code, printed } = await project.build({}, limits);
    expect(code).toBe(1);
    expect(printed).toContain("There is no room left on the disk");
    expect(printed).not.toMatch(/^\s+at /m);
    expect(project.published()).toBe(last);
    expect(project.leftovers().filter((name) => name !== "astro.txt")).toEqual([]);
    console.log(`${share} of ${Math.round(needs / 1024)} KB, on ${limits ? "a limit on files" : "a disk of its own"}: refused`);
  });
});
