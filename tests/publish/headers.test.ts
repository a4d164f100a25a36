import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FEEDS } from "../../src/feeds/feeds.ts";
import { headersFor, readHeaders } from "../../src/publish/host-headers.ts";
import { caddyHeaders, nginxHeaders } from "./host-lines.ts";

const readme = readFileSync("README.md", "utf8");
const part = (start: string, end: string): string =>
  readme.slice(readme.indexOf(start), readme.indexOf(end, readme.indexOf(start)));

const file = readFileSync("public/_headers", "utf8");
const nginx = part("map $uri", "For Caddy");
const caddy = part("example.org {", "No page may be shown");

/** What each host says of an address, as `Name: value`. */
const inFile = (path: string) =>
  [...headersFor(path, readHeaders(file))].map(([name, values]) => `${name}: ${values.join(", ")}`).sort();
const inNginx = (path: string) => nginxHeaders(nginx, path).sort();
const inCaddy = (path: string) => caddyHeaders(caddy, path).sort();

const ALWAYS = [
  "Cross-Origin-Opener-Policy: same-origin",
  "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy: strict-origin-when-cross-origin",
  'Speculation-Rules: "/speculation-rules.json"',
  "Strict-Transport-Security: max-age=31536000",
  "X-Content-Type-Options: nosniff",
  "X-Frame-Options: DENY",
];
const ALONE = ["Content-Security-Policy: frame-ancestors 'none'", "Cross-Origin-Resource-Policy: same-origin"];
const FRAMED = [
  "Content-Security-Policy: frame-ancestors *",
  "Cross-Origin-Embedder-Policy: require-corp",
  "Cross-Origin-Resource-Policy: cross-origin",
];
const SHARED = ["Access-Control-Allow-Origin: *"];

describe("what only the host can say is all said, and the same by every host,", () => {
  it.each([
    ["of a page", "/facts/handover/", [...ALWAYS, ...ALONE]],
    ["of the first page", "/", [...ALWAYS, ...ALONE]],
    ["of the page of search", "/search/", [...ALWAYS, ...ALONE]],
    ["of a page for frames", "/embed/facts/handover/", [...ALWAYS, ...FRAMED]],
    ["of a table", "/data/facts.csv", [...ALWAYS, ...ALONE, ...SHARED]],
    ["of the index of search", "/search/index.json", [...ALWAYS, ...ALONE, ...SHARED]],
  ])("%s", (_, path, expected) => {
    const all = [...expected].sort();
    expect(inFile(path), "_headers").toEqual(all);
    expect(inNginx(path), "nginx").toEqual(all);
    expect(inCaddy(path), "Caddy").toEqual(all);
  });

  it.each(["/story.json", "/story.schema.json", ...Object.keys(FEEDS).map((name) => `/${name}`)])(
    "%s may be read by any site",
    (path) => {
      for (const headers of [inFile(path), inNginx(path), inCaddy(path)]) expect(headers).toEqual(expect.arrayContaining(SHARED));
    },
  );

  it("in a folder of a host too, where a server of one’s own is told", () => {
    for (const path of ["/facts/handover/", "/embed/facts/handover/", "/data/facts.csv"]) {
      expect(inNginx(`/aurus${path}`)).toEqual(inNginx(path));
      expect(inCaddy(`/aurus${path}`)).toEqual(inCaddy(path));
    }
  });

  it("what has another name when it changes is kept, and nothing else", () => {
    const kept = ["Cache-Control: public, max-age=31536000, immutable"];
    for (const said of [inFile, inNginx, inCaddy]) {
      expect(said("/_astro/serif.D3adB33f.woff2")).toEqual(expect.arrayContaining(kept));
      expect(said("/facts/")).not.toEqual(expect.arrayContaining(kept));
    }
  });

  it("of what type the list of pages to fetch ahead is", () => {
    const type = "application/speculationrules+json";
    expect(nginx).toContain(`location ~ /speculation-rules\\.json$ { types {} default_type ${type}; }`);
    for (const said of [inFile, inCaddy]) expect(said("/speculation-rules.json")).toContain(`Content-Type: ${type}`);
  });

  it.each(Object.entries(FEEDS))("of what type %s is", (name, { type }) => {
    const pattern = name.replace(".", "\\.");
    expect(nginx).toContain(`location ~ /${pattern}$ { types {} default_type ${type}; }`);
    expect(inCaddy(`/${name}`)).toContain(`Content-Type: ${type}`);
    expect(inFile(`/${name}`)).toContain(`Content-Type: ${type}`);
  });
});
