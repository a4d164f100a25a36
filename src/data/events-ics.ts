import ical, { ICalEventTransparency } from "ical-generator";
import { eventLink } from "../links.ts";
import type { DateRecord, Day } from "../story/dates.ts";
import { eventPage } from "../story/sizes.ts";
import type { TimelineEntry } from "../story/timeline.ts";
import { wordsFor } from "../words/words.ts";
import type { Evidence } from "./evidence.ts";
import { articleName, comesTo, voicesWords } from "./telling-words.ts";

/**
 * The events whose day is known as an iCalendar (RFC 5545), each a whole day, or the days from the first to the last. A
 * vaguer event is left out, since a calendar can only show days; the calendar's description says how many are. The time at
 * which it was made is the day that the story is brought up to.
 */
export function eventsIcs({ story, entries, address }: Evidence): string {
  const { title, language, asOf } = story.front;
  const words = wordsFor(language);
  const known = entries.flatMap((entry) => {
    const days = daysOf(entry.event.date);
    return days ? [{ entry, days }] : [];
  });
  const calendar = ical({
    prodId: { company: "Synoptic", product: "Synoptic", language: language.toUpperCase() },
    name: title,
    description: words.data.calendar(known.length, entries.length - known.length),
  });
  for (const { entry, days } of known) {
    const url = address(eventLink(entry.event.id, eventPage(story, entry.event.id)));
    calendar.createEvent({
      id: `event.${entry.event.id}@${hostOf(url) ?? `${encodeURIComponent(title)}.invalid`}`,
      stamp: asOf.edtf,
      start: days.first,
      end: dayAfter(days.last),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: entry.event.title,
      description: told(entry),
      ...(hostOf(url) ? { url } : {}),
    });
  }
  return calendar.toString();

  function told({ tellings, conflict }: TimelineEntry): string {
    const lines = tellings.map((telling) => {
      const said = telling.datings.map((dating) =>
        [words.timeline.quoted(dating.words), comesTo(dating, language) ?? []].flat().join(", "),
      );
      const when = said.length > 0 ? [...new Set(said)].join("; ") : words.timeline.noDate;
      return `${articleName(story, telling.article)}: ${when}; ${voicesWords(story, telling)}`;
    });
    return [...(conflict ? [words.data.conflict] : []), ...(lines.length > 0 ? lines : [words.timeline.untold])].join("\n");
  }
}

/** The first and last day of a date that is known to the day; null for any other. A calendar's years have four figures. */
function daysOf({ edtf, earliest, latest }: DateRecord): { first: Day; last: Day } | null {
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
  if (!edtf.split("/").every(isDay) || earliest === null || latest === null) return null;
  return { first: earliest, last: latest };
}

function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const hostOf = (address: string): string | null => URL.parse(address)?.host ?? null;
