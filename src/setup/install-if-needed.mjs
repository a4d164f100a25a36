// Runs before every command, on whatever Node a machine has, before anything is installed: plain JavaScript, no imports
// from node_modules. It installs exactly what the lock file says, and only when that has changed since the last time.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";

const lock = readFileSync("package-lock.json", "utf8");
const stamp = "node_modules/.installed-lock.json";

// What is linked belongs to another folder, and npm ci would empty that one.
const isLinked = lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

if (isLinked) console.error("node_modules is a link to another folder, so nothing is installed here; what is in it is used.");
else if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.log("Installing what package-lock.json names (npm ci). This happens once.");
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { status } = spawnSync(command, [...first, "ci", "--no-audit", "--no-fund"], { stdio: "inherit", shell: !npm });
  if (status !== 0) {
    console.error("The installation failed; see npm's message above. Nothing else was run.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
