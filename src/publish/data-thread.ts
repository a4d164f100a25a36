import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workerData } from "node:worker_threads";
import { readPicture } from "../content-folder.ts";
import { evidenceOf } from "../data/evidence.ts";
import { FILES } from "../data/files.ts";
import { SEARCH_FILE, searchFile } from "../search/search-file.ts";
import { thingsOf } from "../search/things-of.ts";
import { corroborate } from "../story/corroboration.ts";
import { linkStory } from "../story/story.ts";
import { timeline } from "../story/timeline.ts";

const { folder, story: json }: { folder: string; story: string } = workerData;
const story = linkStory(JSON.parse(json));
const corroborations = corroborate(story);
const evidence = evidenceOf({ story, corroborations, entries: timeline(story) }, process.env.SITE_URL);
const style = (name: string): string => readFileSync(new URL(`../styles/${name}`, import.meta.url), "utf8");
const enclosed = { css: style("tokens.css") + style("one-file.css"), bytesOf: readPicture };

for (const [file, { make }] of Object.entries(FILES)) write(file, make(evidence, enclosed));
write(SEARCH_FILE, JSON.stringify(searchFile(thingsOf(story, corroborations))));

/** Whoever finds the file finds all of it. */
function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
