import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { digestOf } from "./digest.ts";
import type { FakeAstro } from "./fake-astro.ts";

export interface Built {
  readonly code: number | null;
  readonly printed: string;
}

export interface StartedBuild {
  readonly process: ChildProcess;
  readonly ended: Promise<Built>;
}

/** A folder in which a site is built and published by the real command. */
export interface Project {
  readonly folder: string;
  start(environment?: Record<string, string>, limits?: string): StartedBuild;
  build(environment?: Record<string, string>, limits?: string): Promise<Built>;
  write(path: string, text: string): void;
  /** What is published, as one number; null when nothing is. */
  published(): string | null;
  /** What is in the folder beside it, turns left out. */
  leftovers(): string[];
}

const command = resolve("src/publish/build.ts");

/** A project with the least of a story, for which a stand-in for Astro does as it is told. */
export function aProject(told: FakeAstro = {}, parent = tmpdir()): Project & { tell(told: FakeAstro): void } {
  const project = inFolder(parent, command);
  const tell = (what: FakeAstro) => project.write("fake-astro.json", JSON.stringify(what));
  tell(told);
  project.write(
    "node_modules/astro/bin/astro.mjs",
    `import ${JSON.stringify(pathToFileURL(resolve("tests/publish/fake-astro.ts")).href)};\n`,
  );
  project.write("content/story.md", "---\ntitle: A story\nstandfirst: Told.\nlanguage: en\nas-of: 2024-03-01\n---\n");
  project.write("content/outlets/paper.md", "---\nname: The Paper\nkind: newspaper\n---\n");
  project.write(
    "content/articles/only.md",
    "---\ntitle: An article\nletter: A\noutlet: paper\nlanguage: en\ntext: digest\n---\nWords.\n",
  );
  return { ...project, tell };
}

/** The real project with the second story, somewhere else on the disk. */
export function aCheckout(parent = tmpdir()): Project {
  const project = inFolder(parent, "src/publish/build.ts");
  for (const path of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"]) {
    cpSync(path, join(project.folder, path), { recursive: true });
  }
  cpSync("tests/second-story/content", join(project.folder, "content"), { recursive: true });
  symlinkSync(realpathSync("node_modules"), join(project.folder, "node_modules"), "junction");
  return project;
}

function inFolder(parent: string, script: string): Project {
  const folder = mkdtempSync(join(parent, "synoptic-project-"));
  const start = (environment: Record<string, string> = {}, limits?: string): StartedBuild => {
    const {
      VITEST,
      VITEST_MODE,
      VITEST_WORKER_ID,
      VITEST_POOL_ID,
      TEST,
      DEV,
      PROD,
      SITE_URL,
      BASE_PATH,
      CONTENT_DIR,
      ...inherited
    } = process.env;
    const options = { cwd: folder, env: { ...inherited, ...environment }, detached: true } as const;
    const child = limits
      ? spawn("sh", ["-c", `${limits} && exec "$0" "$1"`, process.execPath, script], options)
      : spawn(process.execPath, [script], options);
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
    return {
      process: child,
      ended: new Promise((done) => child.on("exit", (code) => setImmediate(() => done({ code, printed })))),
    };
  };
  return {
    folder,
    start,
    build: (environment, limits) => start(environment, limits).ended,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    published: () => (existsSync(join(folder, "dist")) ? digestOf(join(folder, "dist")) : null),
    leftovers() {
      const work = join(folder, ".publish");
      return existsSync(work) ? readdirSync(work).filter((name) => !name.startsWith("turn-")) : [];
    },
  };
}

export const remove = ({ folder }: Project): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
