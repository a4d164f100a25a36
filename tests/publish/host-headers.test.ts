import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headersFor, headersIn, readHeaders } from "../../src/publish/host-headers.ts";

const rules = readHeaders(`# Said of all
/*
  X-Frame-Options: DENY
  # and of some
/data/*
  Access-Control-Allow-Origin: *

/data/a.csv
  Content-Type: text/csv; charset=utf-8
  X-Frame-Options: SAMEORIGIN
`);
const said = (path: string) => Object.fromEntries(headersFor(path, rules));

describe("the headers of an address", () => {
  it("are those of every rule that matches it", () => {
    expect(said("/")).toEqual({ "X-Frame-Options": ["DENY"] });
    expect(said("/data/b.csv")).toEqual({ "X-Frame-Options": ["DENY"], "Access-Control-Allow-Origin": ["*"] });
    expect(said("/data")).toEqual({ "X-Frame-Options": ["DENY"] });
  });

  it("are said twice where two rules say them", () => {
    expect(said("/data/a.csv")).toEqual({
      "X-Frame-Options": ["DENY", "SAMEORIGIN"],
      "Access-Control-Allow-Origin": ["*"],
      "Content-Type": ["text/csv; charset=utf-8"],
    });
  });

  it("take a name for what it is, whatever signs are in it", () => {
    expect(said("/data/axcsv")).not.toHaveProperty("Content-Type");
  });
});

describe("the headers of a site", () => {
  it("are those of its file, and none where it has no such file", () => {
    const site = mkdtempSync(join(tmpdir(), "synoptic-headers-"));
    expect(headersIn(site)).toEqual([]);
    writeFileSync(join(site, "_headers"), "/*\n  X-Frame-Options: DENY\n");
    expect(headersIn(site).map(({ name, value }) => `${name}: ${value}`)).toEqual(["X-Frame-Options: DENY"]);
    rmSync(site, { recursive: true });
  });
});
