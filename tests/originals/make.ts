/*
 * Writes ../originals.json from the originals, which are not ours to publish: node tests/originals/make.ts FOLDER
 * FOLDER holds ID.txt for each article: its text alone, without menus, comment boxes and related articles.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fingerprintOf } from "./words.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say which folder holds the originals: node tests/originals/make.ts FOLDER");

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const fingerprints = files.map((name) => [basename(name, ".txt"), fingerprintOf(readFileSync(join(folder, name), "utf8"))]);
writeFileSync(new URL("../originals.json", import.meta.url), `${JSON.stringify(Object.fromEntries(fingerprints), null, 2)}\n`);
