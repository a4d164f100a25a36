import { dataLink } from "../links.ts";
import { ANNOTATIONS, annotations } from "./annotations.ts";
import { eventsCsv } from "./events-csv.ts";
import { eventsIcs } from "./events-ics.ts";
import type { Evidence } from "./evidence.ts";
import { factsCsv } from "./facts-csv.ts";
import { type Enclosed, STORY_HTML, storyHtml } from "./story-html.ts";
import { storyJson, storyJsonSchema } from "./story-json.ts";
import { storyMd } from "./story-md.ts";
import { timelineJs } from "./timeline-js.ts";

interface Format {
  /** Its media type. */
  readonly type: string;
  readonly make: (evidence: Evidence, enclosed: Enclosed) => string;
}

/** Every file of data by its path on the site, all made from the same evidence. */
export const FILES = {
  "story.json": {
    type: "application/json",
    make: ({ story, corroborations }) => JSON.stringify(storyJson(story, corroborations, dataLink("story.schema.json"))),
  },
  "story.schema.json": { type: "application/schema+json", make: () => JSON.stringify(storyJsonSchema()) },
  "data/facts.csv": { type: "text/csv", make: factsCsv },
  "data/events.csv": { type: "text/csv", make: eventsCsv },
  [ANNOTATIONS]: { type: "application/ld+json", make: annotations },
  "data/timeline.json": { type: "application/json", make: timelineJs },
  "data/events.ics": { type: "text/calendar", make: eventsIcs },
  "data/story.md": { type: "text/markdown", make: storyMd },
  [STORY_HTML]: { type: "text/html", make: storyHtml },
} as const satisfies Record<string, Format>;

/** The path of a file of data. */
export type DataFile = keyof typeof FILES;
export const DATA_FILES = Object.keys(FILES) as DataFile[];
