import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { browserPath } from "../browser/chromium.ts";

/** Fetched for the run alone: with all it brings it is larger than what the site stands on. */
const LIGHTHOUSE = "lighthouse@13.5.0";
const RUNS = 3;

/** What Lighthouse says of a page on a phone, with its own throttling: the median of three runs. */
export interface LighthouseResult {
  /** From 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Milliseconds until the largest thing is painted, and of blocked time; and the sum of layout shifts. */
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Bytes over the wire. */
  readonly transfer: number;
  /** The audits that were not passed, by their ids. */
  readonly failed: readonly string[];
}

/**
 * Runs Lighthouse on one address.
 *
 * @throws when Lighthouse can't be fetched or run
 */
export async function lighthouse(url: string): Promise<LighthouseResult> {
  const runs: LighthouseResult[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(url));
  const median = (of: (run: LighthouseResult) => number) => runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    performance: median((run) => run.performance),
    accessibility: median((run) => run.accessibility),
    bestPractices: median((run) => run.bestPractices),
    seo: median((run) => run.seo),
    lcp: median((run) => run.lcp),
    tbt: median((run) => run.tbt),
    cls: median((run) => run.cls),
    transfer: median((run) => run.transfer),
    failed: [...new Set(runs.flatMap((run) => run.failed))].sort(),
  };
}

interface Report {
  readonly categories: Record<
    string,
    { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
  >;
  readonly audits: Record<string, { readonly score: number | null; readonly numericValue?: number }>;
}

async function runOnce(url: string): Promise<LighthouseResult> {
  const flags = "--headless=new --no-sandbox --disable-gpu";
  const args = ["--yes", LIGHTHOUSE, url, "--output=json", "--quiet", `--chrome-flags=${flags}`];
  const env = { ...process.env, CHROME_PATH: await browserPath() };
  const { stdout } = await promisify(execFile)("npx", args, { env, maxBuffer: 2 ** 28, shell: process.platform === "win32" });
  const { categories, audits }: Report = JSON.parse(stdout);
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => Math.round((audits[id]?.numericValue ?? 0) * 1000) / 1000;
  const weighted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcp: value("largest-contentful-paint"),
    tbt: value("total-blocking-time"),
    cls: value("cumulative-layout-shift"),
    transfer: value("total-byte-weight"),
    failed: weighted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1),
  };
}
