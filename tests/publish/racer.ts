/*
 * One of several processes that, in round after round, all try at the same moment to take a turn that a dead process left.
 * It prints the rounds that it won.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { takeTurn } from "../../src/publish/turn.ts";

const [folder = "", rounds = "0"] = process.argv.slice(2);
const RACERS = 4;
const won: number[] = [];

for (let round = 0; round < Number(rounds); round++) {
  const place = join(folder, `round-${round}`);
  mkdirSync(join(place, "turns/turn-7"), { recursive: true });
  writeFileSync(join(place, "turns/turn-7/owner.json"), JSON.stringify({ pid: 1, host: hostname(), start: "long ago" }));
  writeFileSync(join(place, `ready-${process.pid}`), "");
  const patience = Date.now() + 20_000;
  while (readdirSync(place).length < RACERS + 1 && Date.now() < patience);
  if (!("heldBy" in takeTurn(join(place, "turns")))) won.push(round);
}
process.stdout.write(JSON.stringify(won));
// Whoever ends gives its turns up; those still racing must not take them for the dead one's.
setTimeout(() => {}, 3_000);
