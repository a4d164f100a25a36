import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Project } from "./a-project.ts";
import type { Seen } from "./reader.ts";

/** Lets readers loose on a project's site. */
export function startReaders(project: Project, number: number): { stop(): Promise<Seen[]> } {
  const readers = Array.from({ length: number }, () => {
    const reader = spawn(process.execPath, [resolve("tests/publish/reader.ts")], {
      cwd: project.folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    let printed = "";
    reader.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    const seen = new Promise<Seen>((done) => reader.on("close", () => done(JSON.parse(printed))));
    return { reader, seen };
  });
  return {
    stop() {
      for (const { reader } of readers) reader.stdin.end();
      return Promise.all(readers.map(({ seen }) => seen));
    },
  };
}
