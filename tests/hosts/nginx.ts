import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freePort, type Host, running } from "./host.ts";

const INSTALL =
  "These tests hand the site out with a real nginx, and there is none here. Install it: “apt install nginx” on Debian and Ubuntu, " +
  "“dnf install nginx” on Fedora, “brew install nginx” on macOS. It need not be running.";

/**
 * Runs nginx with the lines the README gives for it.
 *
 * @param folder an empty folder for what nginx writes
 * @param root the folder it hands out
 * @param base the folder of the host that the site is in, such as `/aurus/`
 * @throws when there is no nginx, with how to install it, or when nginx refuses the lines
 */
export async function startNginx(folder: string, root: string, base: string): Promise<Host> {
  if (spawnSync("nginx", ["-v"]).error) throw new Error(INSTALL);
  const port = await freePort();
  const configuration = join(folder, "nginx.conf");
  writeFileSync(configuration, configure(folder, resolve(root), base, port));
  const nginx = spawn("nginx", ["-p", folder, "-c", configuration, "-e", join(folder, "error.log")], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  const origin = `http://localhost:${port}`;
  return running(nginx, origin, "SIGQUIT");
}

/** The README's lines, with this folder and port in place of its own. */
function configure(folder: string, root: string, base: string, port: number): string {
  const readme = readFileSync("README.md", "utf8");
  const given = readme.slice(readme.indexOf("    map $uri"), readme.indexOf("For Caddy"));
  const [before = "", inServer = ""] = given.split(/^(?= {4}root )/m);
  const lines = inServer
    .replace(/root .*;/, `root ${root};`)
    .replace("/404.html", `${base}404.html`)
    .replace('"/speculation-rules.json"', `"${base}speculation-rules.json"`);
  const written = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`);
  return `daemon off;
pid ${join(folder, "nginx.pid")};
events {}
http {
  types { ${mimeTypes()} }
  access_log off;
  ${written.join("\n  ")}
  ${before}
  server {
    listen ${port};
    ${lines}
  }
}
`;
}

/** What an installed nginx has in its mime.types, as far as a site needs it. */
const mimeTypes = (): string =>
  [
    "text/html html;",
    "text/css css;",
    "text/javascript js;",
    "text/plain txt;",
    "text/csv csv;",
    "text/calendar ics;",
    "text/markdown md;",
    "application/json json;",
    "application/manifest+json webmanifest;",
    "application/xml xml;",
    "image/svg+xml svg;",
    "image/png png;",
    "font/woff2 woff2;",
  ].join(" ");
