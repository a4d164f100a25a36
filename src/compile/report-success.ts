import { count } from "../words/en-numbers.ts";
import type { Compiled } from "./compile.ts";

/** What a content folder without a problem holds, in one line. */
export function reportSuccess({ story, files }: Compiled): string {
  const passages = story?.articles.reduce((sum, article) => sum + article.passages.length, 0) ?? 0;
  const counts = [
    count(story?.articles.length ?? 0, "article"),
    count(passages, "passage"),
    count(story?.facts.length ?? 0, "fact"),
    count(story?.events.length ?? 0, "event"),
  ];
  return `No problems in ${count(files, "file")}: ${counts.join(", ")}.`;
}
