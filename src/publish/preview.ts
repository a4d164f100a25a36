import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { parseArgs } from "node:util";
import { preview } from "astro";
import { base } from "../links.ts";
import { headersFor, headersIn } from "./host-headers.ts";

const { port, host } = parseArgs({ options: { port: { type: "string" }, host: { type: "boolean" } } }).values;

// The last good build is served as it is; only where there is none yet is one made.
if (!existsSync("dist/index.html")) {
  const { status } = spawnSync(process.execPath, ["src/publish/build.ts"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const rules = headersIn("dist");
const server = await preview({ server: { ...(port ? { port: Number(port) } : {}), ...(host ? { host } : {}) } });
// Astro gives every address the same headers; a host that reads `_headers` does not.
(server as typeof server & { readonly server: Server }).server.prependListener("request", ({ url = "/" }, response) => {
  const path = `/${url.replace(/\?.*$/s, "").slice(base.length)}`;
  for (const [name, values] of headersFor(path, rules)) response.setHeader(name, [...values]);
});
await server.closed();
