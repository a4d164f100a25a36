import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { aBigStory, writeStory } from "./a-big-story.ts";
import { PIPELINES } from "./bare-site.ts";
import { type Built, buildOnce, type Site } from "./projects.ts";
import { type Row, report, rowOf } from "./report.ts";
import { timeSharePictures } from "./share-pictures.ts";

const USAGE = `Usage: npm run bench:build -- [--sizes 5,100,1000] [--rounds 1] [--json FILE]

Builds invented stories of so many articles, and bare Astro sites of the same articles, in turn, so many rounds, and prints what
it took. The share pictures, which are drawn only where the address of the host is known, are reckoned from some of them.`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "5,100,1000" },
    rounds: { type: "string", default: "1" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(USAGE);
else await bench(values.sizes.split(",").map(Number), Number(values.rounds), values.json);

async function bench(sizes: readonly number[], rounds: number, json: string | undefined): Promise<void> {
  const rows: Row[] = [];
  for (const articles of sizes) {
    const built: Built[] = [];
    // One of each in turn: what else the machine does then falls on both.
    const turn: Site[] = ["synoptic", ...PIPELINES];
    for (let round = 0; round < rounds; round += 1) {
      for (const site of turn) {
        built.push(await buildOnce(site, articles));
        console.error(`${articles} articles, ${site}: ${built.at(-1)?.wall.toFixed(1)} s`);
      }
    }
    const content = mkdtempSync(join(tmpdir(), "synoptic-share-"));
    writeStory(aBigStory(articles), content);
    rows.push(rowOf(articles, built, await timeSharePictures(content)));
    rmSync(content, { recursive: true });
  }
  const [cpu] = cpus();
  const machine = { cores: cpus().length, model: cpu?.model ?? "", memory: totalmem(), node: process.version };
  console.log(report(rows, machine));
  if (json) writeFileSync(json, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
}
