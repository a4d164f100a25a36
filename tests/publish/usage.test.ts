import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const run = (...args: string[]) => spawnSync(process.execPath, ["src/publish/build.ts", ...args], { encoding: "utf8" });

it("a build that is called wrongly says how it is called", () => {
  const { status, stderr } = run("--strict");
  expect(status).toBe(2);
  expect(stderr).toContain("build takes no arguments; it was given --strict.\n\nUsage: build");
});

it("a build that is asked how it is called says so and does nothing", () => {
  const { status, stdout } = run("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("Usage: build");
});
