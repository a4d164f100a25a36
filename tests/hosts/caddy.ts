import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freePort, type Host, running } from "./host.ts";

const INSTALL =
  "These tests hand the site out with a real Caddy, and there is none here. Install it: “apt install caddy” on Debian and Ubuntu, " +
  "“dnf install caddy” on Fedora, “brew install caddy” on macOS. It need not be running.";

/**
 * Runs Caddy with the lines the README gives for it.
 *
 * @param folder an empty folder for what Caddy writes
 * @param root the folder it hands out
 * @param base the folder of the host that the site is in, such as `/aurus/`
 * @throws when there is no Caddy, with how to install it, or when Caddy refuses the lines
 */
export async function startCaddy(folder: string, root: string, base: string): Promise<Host> {
  if (spawnSync("caddy", ["version"]).error) throw new Error(INSTALL);
  const origin = `http://localhost:${await freePort()}`;
  const configuration = join(folder, "Caddyfile");
  const readme = readFileSync("README.md", "utf8");
  const lines = readme
    .slice(readme.indexOf("example.org {"), readme.indexOf("No page may be shown"))
    .replace("example.org", origin)
    .replace(/root \* .*/, `root * ${resolve(root)}`)
    .replace("/404.html", `${base}404.html`)
    .replace('"/speculation-rules.json"', `"${base}speculation-rules.json"`);
  writeFileSync(configuration, `{\n  admin off\n}\n${lines}`);
  const caddy = spawn("caddy", ["run", "--config", configuration, "--adapter", "caddyfile"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  return running(caddy, origin, "SIGTERM");
}
