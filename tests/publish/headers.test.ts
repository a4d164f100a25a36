import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FEEDS } from "../../src/feeds/feeds.ts";

/** A header and what it says, for everything or for data alone. */
type Header = readonly [name: string, value: string];

const readme = readFileSync("README.md", "utf8");
const part = (start: string, end: string): string =>
  readme.slice(readme.indexOf(start), readme.indexOf(end, readme.indexOf(start)));

const inNginx: Header[] = [
  ...part("map $uri", "For Caddy").matchAll(/add_header ([\w-]+) (?:"([^"]*)"|(\$any_origin)) always;/g),
].map(([, name = "", value, variable]) => [name, variable ? "*" : (value ?? "")]);
const inCaddy: Header[] = [
  ...part("example.org {", "GitHub Pages lets").matchAll(/^\s+(?:header \*[^ ]+ )?([A-Z][\w-]+) "([^"]*)"$/gm),
].map(([, name = "", value = ""]) => [name, value]);
const inFile: Header[] = [...readFileSync("public/_headers", "utf8").matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
  ([, name = "", value = ""]) => [name, value],
);
const distinct = (headers: readonly Header[]) =>
  [...new Set(headers.filter(([name]) => name !== "Content-Type").map((header) => header.join(": ")))].sort();

describe("what only the host can say", () => {
  it("is all said", () => {
    expect(distinct(inFile)).toEqual([
      "Access-Control-Allow-Origin: *",
      "Content-Security-Policy: frame-ancestors 'none'",
      "Cross-Origin-Opener-Policy: same-origin",
      "Cross-Origin-Resource-Policy: same-origin",
      "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Referrer-Policy: strict-origin-when-cross-origin",
      "Strict-Transport-Security: max-age=31536000",
      "X-Content-Type-Options: nosniff",
    ]);
  });

  it("is the same for every host", () => {
    expect(distinct(inNginx)).toEqual(distinct(inFile));
    expect(distinct(inCaddy)).toEqual(distinct(inFile));
  });

  it.each(Object.entries(FEEDS))("is of what type %s is", (file, { type }) => {
    const name = file.replace(".", "\\.");
    expect(part("map $uri", "For Caddy")).toContain(`location ~ /${name}$ { types {} default_type ${type}; }`);
    expect(part("example.org {", "GitHub Pages lets")).toContain(`header */${file} Content-Type "${type}"`);
    expect(readFileSync("public/_headers", "utf8")).toContain(
      `/${file}\n  Access-Control-Allow-Origin: *\n  Content-Type: ${type}\n`,
    );
  });
});
