import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type HeaderRule, headersFor } from "../../src/publish/host-headers.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface Server {
  /** Where it answers, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as any host of static files would: a folder gives its `index.html`, what is not there gives `404.html`,
 * and where there is a compressed copy of a file it is handed out in its place.
 *
 * @param base the folder of the host that the site is in
 * @param rules what it says of addresses in the site's folder
 */
export async function serve(folder: string, base = "/", rules: readonly HeaderRule[] = []): Promise<Server> {
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const path = address.startsWith(base) ? address.slice(base.length) : "nowhere";
    const asked = join(folder, normalize(`/${path}`), path === "" || path.endsWith("/") ? "index.html" : "");
    const found = existsSync(asked) && statSync(asked).isFile();
    const file = found ? asked : join(folder, "404.html");
    const small = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(`${file}.br`);
    for (const [name, values] of headersFor(`/${path}`, rules)) response.setHeader(name, [...values]);
    if (!response.hasHeader("content-type")) {
      response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
    }
    response.writeHead(found ? 200 : 404, small ? { "content-encoding": "br" } : {});
    createReadStream(small ? `${file}.br` : file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
