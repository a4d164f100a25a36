import { expect, it } from "vitest";
import { aProject, remove } from "./a-project.ts";
import { killTrials } from "./kill-trials.ts";

it("a build that is killed at any moment leaves the site whole, and the next one goes its way", {
  timeout: 120_000,
}, async () => {
  const project = aProject();
  const trials = await killTrials(project, 5, (edition) => project.tell({ edition, more: 60, takes: 300 }));
  expect(trials.killed).toBeGreaterThan(2);
  expect(trials.read).toBeGreaterThan(200);
  remove(project);
});
