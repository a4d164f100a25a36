import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { compile } from "../compile/compile.ts";
import { reportText } from "../compile/problems/report-text.ts";
import { contentFolder } from "../content-folder.ts";

const site = "dist";
const next = "dist.next";
const last = "dist.last";

const { problems } = await compile(contentFolder());
if (problems.length > 0) console.error(reportText(problems));
if (problems.some((problem) => problem.severity === "error")) process.exit(1);

rmSync(next, { recursive: true, force: true });
const { status } = spawnSync("astro", ["build", "--force", "--outDir", next], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) {
  rmSync(next, { recursive: true, force: true });
  console.error("The build failed. Nothing was published; the site from the last good build is unchanged.");
  process.exit(1);
}

rmSync(last, { recursive: true, force: true });
if (existsSync(site)) renameSync(site, last);
renameSync(next, site);
rmSync(last, { recursive: true, force: true });
