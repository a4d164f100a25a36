import type { EventLeaf } from "schema-dts";
import type { Evidence } from "../data/evidence.ts";
import { articleLink, eventLink } from "../links.ts";
import { eventPage, isCrowded } from "../story/sizes.ts";
import type { TimelineEntry } from "../story/timeline.ts";
import { formatDate } from "../words/dates.ts";
import { exactDates } from "./dates.ts";
import { orNone } from "./or-none.ts";

/** An event, dated as precisely as it is known, and the articles that tell it. A date that is not exact is told in words. */
export function eventNode({ story, address }: Evidence, { event, tellings }: TimelineEntry): EventLeaf {
  const { start, end } = exactDates(event.date);
  // Of a crowded story a list of all would be longer than its timeline.
  const told = isCrowded(story) ? [] : tellings.map(({ article }) => ({ "@id": address(articleLink(article)) }));
  return {
    "@type": "Event",
    "@id": address(eventLink(event.id, eventPage(story, event.id))),
    name: event.title,
    startDate: start,
    endDate: end,
    description: start || end ? undefined : formatDate(event.date, story.front.language),
    subjectOf: orNone(told),
  };
}
