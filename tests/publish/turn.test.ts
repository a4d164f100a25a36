import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processStart } from "../../src/publish/process-start.ts";
import { type Holder, type Turn, takeTurn } from "../../src/publish/turn.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-turn-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const here = { pid: process.pid, host: hostname(), start: processStart(process.pid) };

function taken(turn: Turn | { heldBy: Holder | null }): Turn {
  if ("heldBy" in turn) throw new Error("the turn was not taken");
  return turn;
}

const aTurnOf = (owner: object | string) => {
  taken(takeTurn(folder));
  writeFileSync(join(folder, "turn-1/owner.json"), typeof owner === "string" ? owner : JSON.stringify(owner));
};

describe("a turn", () => {
  it("is had by one at a time", () => {
    const first = taken(takeTurn(folder));
    expect(takeTurn(folder)).toEqual({ heldBy: { pid: process.pid, host: hostname() } });
    first.end();
    expect(taken(takeTurn(folder)).number).toBe(2);
    expect(readdirSync(folder)).toEqual(["turn-2"]);
  });

  it("is over when its process is gone", () => {
    const script = `import { takeTurn } from ${JSON.stringify(pathToFileURL(resolve("src/publish/turn.ts")).href)}; takeTurn(process.argv[1]); process.kill(process.pid, "SIGKILL")`;
    spawnSync(process.execPath, ["--input-type=module", "--eval", script, folder]);
    expect(readdirSync(folder)).toEqual(["turn-1"]);
    expect(taken(takeTurn(folder)).number).toBe(2);
  });

  it.skipIf(process.platform === "win32")("is over when another process has the number of its own", () => {
    aTurnOf({ ...here, start: "at some other time" });
    expect(taken(takeTurn(folder)).number).toBe(2);
  });

  it("is over when its owner cannot be read, as after a power cut", () => {
    aTurnOf("");
    expect(taken(takeTurn(folder)).number).toBe(2);
  });

  it("goes on when its process is on another machine, of which nothing is known", () => {
    aTurnOf({ ...here, host: "another.example", pid: 1 });
    expect(takeTurn(folder)).toEqual({ heldBy: { pid: 1, host: "another.example" } });
  });

  it("goes to one of many that come at once, and each time to one", { timeout: 60_000 }, async () => {
    const rounds = 12;
    const racers = Array.from({ length: 4 }, () => {
      const racer = spawn(process.execPath, [resolve("tests/publish/racer.ts"), folder, String(rounds)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let printed = "";
      racer.stdout.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
      return new Promise<number[]>((done) => racer.on("close", (code) => done(code === 0 ? JSON.parse(printed) : [Number.NaN])));
    });
    const won = (await Promise.all(racers)).flat().sort((a, b) => a - b);
    expect(won).toEqual(Array.from({ length: rounds }, (_, round) => round));
  });
});

describe("a process", () => {
  it("has one start as long as it runs", () => {
    expect(processStart(process.pid)).not.toBe(null);
    expect(processStart(process.pid)).toBe(processStart(process.pid));
  });

  it("that has ended has none", () => {
    expect(processStart(spawnSync(process.execPath, ["--version"]).pid)).toBe(null);
  });
});
