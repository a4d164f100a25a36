import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aCheckout, aProject, remove } from "./a-project.ts";
import { killTrials } from "./kill-trials.ts";

it("twenty builds that are killed, with the real Astro, leave the site whole", async () => {
  const project = aCheckout();
  const stories = { one: "tests/second-story/content", two: "content" };
  const trials = await killTrials(project, 20, (edition) => {
    rmSync(join(project.folder, "content"), { recursive: true });
    cpSync(stories[edition], join(project.folder, "content"), { recursive: true });
  });
  console.log(`20 kills: ${trials.killed} before the end, ${trials.read} files read meanwhile`);
  expect(trials.killed).toBeGreaterThan(12);
  remove(project);
});

it("sixty more, in which the end of a build is most of it", async () => {
  const project = aProject();
  const trials = await killTrials(project, 60, (edition) => project.tell({ edition, more: 200, takes: 100 }));
  console.log(`60 kills: ${trials.killed} before the end, ${trials.read} files read meanwhile`);
  expect(trials.killed).toBeGreaterThan(30);
  remove(project);
});
