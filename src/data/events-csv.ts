import { eventLink, passageLink } from "../links.ts";
import type { DateRecord } from "../story/dates.ts";
import type { ArticleRecord } from "../story/records.ts";
import { eventPage, isCrowded } from "../story/sizes.ts";
import type { Telling, TimelineEntry } from "../story/timeline.ts";
import { csv } from "./csv.ts";
import type { Evidence } from "./evidence.ts";

const COLUMNS = [
  ...["event", "title", "date", "start", "end", "precision", "approximate", "uncertain"],
  ...["conflict", "articles", "address"],
];

/**
 * The merged timeline as CSV: a row for each event, in the timeline's order; for each article, by its letter, whether it
 * tells the event, the dates its words give, those words, and the address of its first passage. Dates are EDTF and as
 * precise as they are known: a month has no day. Several dates, or words, in one cell are parted by a vertical line.
 *
 * Of a crowded story, one cell names the articles that tell the event, each with the dates its words give, as
 * `article/2023-09+2023`: with columns for each, the table would be too wide for any program.
 */
export function eventsCsv({ story, entries, address }: Evidence): string {
  const crowded = isCrowded(story);
  const perArticle = ({ id }: ArticleRecord) => [`tells.${id}`, `date.${id}`, `words.${id}`, `passage.${id}`];
  const rows = entries.map((entry) => {
    const { event, tellings, conflict } = entry;
    return [
      ...[event.id, event.title, event.date.edtf, ...endsOf(event.date)],
      ...[event.date.precision, event.date.approximate, event.date.uncertain],
      ...[conflict, tellings.length, address(eventLink(event.id, eventPage(story, event.id)))],
      ...(crowded
        ? [tellings.map(tellingWords).join(" ")]
        : story.articles.flatMap((article) => cellsOf(entry, article, address))),
    ];
  });
  return csv([...COLUMNS, ...(crowded ? ["told_by"] : story.articles.flatMap(perArticle))], rows);
}

function tellingWords({ article, datings }: Telling): string {
  const dates = new Set(datings.map(({ date }) => date.edtf));
  return dates.size > 0 ? `${article}/${[...dates].join("+")}` : article;
}

/** The two ends of a date, each as precise as it is known; `..` is an open one. A date that is no interval is both. */
function endsOf({ edtf }: DateRecord): [start: string, end: string] {
  const [start = "", end = start] = edtf.replace(/[~?]/g, "").split("/");
  return [start || "..", end || ".."];
}

function cellsOf({ tellings }: TimelineEntry, article: ArticleRecord, address: Evidence["address"]): string[] {
  const telling = tellings.find((each) => each.article === article.id);
  const [first] = telling?.passages ?? [];
  if (!telling || !first) return [article.passages.length > 0 ? "silent" : "not reviewed", "", "", ""];
  const distinct = (texts: readonly string[]) => [...new Set(texts)].join(" | ");
  return [
    telling.datings.length > 0 ? "dated" : "date not given",
    distinct(telling.datings.map(({ date }) => date.edtf)),
    distinct(telling.datings.map(({ words }) => words)),
    address(passageLink(article.id, first.mark.anchor)),
  ];
}
