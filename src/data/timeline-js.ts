import type { ElementContent } from "hast";
import { h } from "hastscript";
import { dataPageLink, eventLink, homeLink, passageLink } from "../links.ts";
import type { DateRecord } from "../story/dates.ts";
import { eventPage } from "../story/sizes.ts";
import type { Telling } from "../story/timeline.ts";
import { formatDate } from "../words/dates.ts";
import { wordsFor } from "../words/words.ts";
import type { Evidence } from "./evidence.ts";
import { writeHtml } from "./html.ts";
import { articleName, comesTo, voicesWords } from "./telling-words.ts";

/** A date of TimelineJS: only the parts that are known. */
interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The merged timeline for TimelineJS 3. A date has only the parts that are known, and the words for it say how vague it is:
 * a slide stands at the beginning of its date, and at the end of one whose beginning is open.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJs({ story, entries, address }: Evidence): string {
  const { title, standfirst, language } = story.front;
  const words = wordsFor(language);
  return JSON.stringify({
    title: {
      // No id of an event holds a dot.
      unique_id: "the.story",
      text: {
        headline: html([h("a", { href: address(homeLink()) }, title)]),
        text: html([h("p", standfirst), h("p", h("a", { href: address(dataPageLink()) }, words.data.from))]),
      },
    },
    events: entries.map((entry) => ({
      unique_id: entry.event.id,
      ...datesOf(entry.event.date),
      display_date: escaped(formatDate(entry.event.date, language)),
      text: {
        headline: html([
          h("a", { href: address(eventLink(entry.event.id, eventPage(story, entry.event.id))) }, entry.event.title),
        ]),
        text: html([
          ...(entry.conflict ? [h("p", words.data.conflict)] : []),
          entry.tellings.length > 0 ? h("ul", entry.tellings.map(tellingItem)) : h("p", words.timeline.untold),
        ]),
      },
    })),
  });

  function tellingItem(telling: Telling): ElementContent {
    const { id, language: lang, direction } = story.article(telling.article);
    const [dating] = telling.datings;
    const comes = dating ? comesTo(dating, language) : null;
    const anchor = (dating ?? telling.passages[0])?.mark.anchor ?? "";
    const foreign = dating && lang !== language ? { lang, dir: direction } : {};
    return h("li", [
      `${articleName(story, id)}: `,
      h(
        "a",
        { href: address(passageLink(id, anchor)), ...foreign },
        dating ? words.timeline.quoted(dating.words) : words.timeline.noDate,
      ),
      [comes === null ? "" : `, ${comes}`, `; ${voicesWords(story, telling)}`].join(""),
    ]);
  }
}

function datesOf({ edtf }: DateRecord): { start_date: Parts; end_date?: Parts } {
  const [start = "", end] = edtf.replace(/[~?]/g, "").split("/");
  const [first, last] = [partsOf(start), end === undefined ? partsOf(start, "9") : partsOf(end, "9")];
  const begins = first ?? last;
  if (!begins) throw new RangeError(`"${edtf}" has no end that is known`);
  const same = JSON.stringify(begins) === JSON.stringify(last);
  return { start_date: begins, ...(last && !same ? { end_date: last } : {}) };
}

/**
 * The parts of one end of a date; null when it is open. Of a season only the year is a part.
 *
 * @param open the figure in place of those of a decade or century that are not known
 */
function partsOf(edtf: string, open: "0" | "9" = "0"): Parts | null {
  const [, year, month, day] = /^Y?(-?[\dX]+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf.replace(/-XX/g, "")) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year.replaceAll("X", open)),
    ...(month && Number(month) <= 12 ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

const html = (children: ElementContent[]): string => writeHtml({ type: "root", children });

const escaped = (text: string): string => html([{ type: "text", value: text }]);
