import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { KINDS } from "../../src/compile/problems/problem-kinds.ts";
import { aFront } from "../compile/a-content-folder.ts";

// Each call starts a process.
const root = new URL("../..", import.meta.url).pathname;

/** Runs the check on a content folder that holds story.md alone. */
function check(story: string, ...args: string[]) {
  const dir = mkdtempSync(join(tmpdir(), "synoptic-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, "story.md"), story);
  const env = { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/editor/check.ts", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("content without a mistake ends with 0 and says what there is", () => {
  expect(check(aFront())).toEqual({
    status: 0,
    stdout: "No problems in 1 file: 0 articles, 0 passages, 0 facts, 0 events.\n",
    stderr: "",
  });
});

test("a mistake ends with 1", () => {
  const { status, stdout } = check(aFront({ lead: "[nothing]" }));
  expect(status).toBe(1);
  expect(stdout).toContain('unknown-fact: there is no fact "nothing"');
});

test("each format is one report", () => {
  expect(JSON.parse(check(aFront(), "--format", "json").stdout)).toEqual({ problems: [] });
  expect(check(aFront({ lead: "[nothing]" }), "--format=github").stdout).toMatch(/^::error file=.*,line=6,/);
});

test("the kinds of mistakes are listed from the table, without reading a story", () => {
  const { status, stdout } = check("", "--kinds");
  expect(status).toBe(0);
  const listed = stdout.trimEnd().split("\n\n");
  expect(listed.map((kind) => kind.split(":")[0])).toEqual(
    Object.entries(KINDS).map(([id, { severity }]) => `${severity} ${id}`),
  );
  expect(listed.find((kind) => kind.includes(" bad-name:"))).toMatchInlineSnapshot(`
    "error bad-name: "The Bell.md" can't be an id: it holds a capital letter and a space
      why: a file's name is its id and its address: it begins with a-z and holds only a-z, 0-9 and hyphens
      fix: rename it to the-bell.md"
  `);
  expect(stdout).not.toMatch(/undefined|null|\[object/);
});

test("a wrong call ends with 2 and says how to call it", () => {
  const { status, stderr } = check(aFront(), "--format", "html");
  expect(status).toBe(2);
  expect(stderr).toContain('There is no format "html".');
  expect(stderr).toContain("Usage: check");
});
