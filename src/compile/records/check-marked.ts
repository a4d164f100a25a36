import { audit } from "../../story/audit.ts";
import type { Story } from "../../story/story.ts";
import { locate } from "../markdown/parse.ts";
import { topLevel } from "../markdown/reading-order.ts";
import { startOf } from "../problems/location.ts";
import type { Report } from "../problems/problem.ts";
import type { Things } from "./things.ts";

/** Warns of articles in which something is marked and most is not. */
export function checkMarked(things: Things, story: Story, report: Report): void {
  for (const { article, reviewed, blocks, unmarkedBlocks, unmarked } of audit(story).articles) {
    const thing = things.articles.find(({ id }) => id === article.id);
    if (!thing || !reviewed || unmarkedBlocks * 2 <= blocks) continue;
    const first = topLevel(thing.body.root)[unmarked[0] ?? -1];
    report("mostly-unmarked", first ? locate(thing.body, first) : startOf(thing.file), { unmarked: unmarkedBlocks, all: blocks });
  }
}
