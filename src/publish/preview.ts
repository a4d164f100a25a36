import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

// The last good build is served as it is; only where there is none yet is one made.
const commands = existsSync("dist/index.html") ? [] : [["node", "src/publish/build.ts"]];
commands.push(["astro", "preview", ...process.argv.slice(2)]);

for (const [command = "", ...args] of commands) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
