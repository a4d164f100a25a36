import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";

export interface AstroRun {
  /** It ended well and did not complain. */
  readonly good: boolean;
  /** What it said is wrong. */
  readonly complaint: string;
  /** Everything it printed. */
  readonly output: string;
}

/**
 * Builds the site with Astro, from nothing but the sources: no cache of an earlier build, no time zone or locale of the
 * machine. Whatever Astro warns of makes the run a bad one, for it warns of broken pages and publishes them. No warning is
 * expected.
 *
 * @param compiled the records of the story, as JSON: they are not compiled anew
 * @param data the folder in which the files of data are or will be
 * @param signal stops it
 */
export async function runAstro(
  compiled: string,
  data: string,
  out: string,
  cache: string,
  signal: AbortSignal,
): Promise<AstroRun> {
  const { FORCE_COLOR, ...inherited } = process.env;
  const story = join(cache, "story.json");
  mkdirSync(cache, { recursive: true });
  writeFileSync(story, compiled);
  const env = {
    ...inherited,
    COMPILED_STORY: story,
    DATA_FOLDER: resolve(data),
    CACHE_DIR: cache,
    NODE_ENV: "production",
    NO_COLOR: "1",
    TZ: "UTC",
    LC_ALL: "C",
  };
  const astro = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", out], {
    env,
    signal,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { out: "", err: "" };
  astro.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed.out += text;
  });
  astro.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed.err += text;
  });
  const code = await new Promise<number | null>((done, failed) => {
    astro.on("error", (error) => signal.aborted || failed(error));
    astro.on("close", done);
  });
  const said = linesOf(printed.out);
  const complaints = [...linesOf(printed.err), ...said.filter((line) => /\[(WARN|ERROR)\]/.test(line))];
  return {
    good: code === 0 && complaints.length === 0,
    // A run that failed without a word on it has said the most at its end.
    complaint: (complaints.length > 0 ? complaints : said.slice(-MOST_LINES)).slice(0, MOST_LINES).join("\n"),
    output: `${printed.out}\n${printed.err}`,
  };
}

const MOST_LINES = 20;

/** The lines of an output that are for people: not blank, and not the path of a call through a program. */
function linesOf(output: string): string[] {
  return stripVTControlCharacters(output)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !/^\s+(at |\d+: )|^Stack backtrace:/.test(line));
}
