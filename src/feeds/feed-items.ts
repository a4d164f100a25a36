import { articleLink, correctionLink } from "../links.ts";
import { articleCard } from "../share/article-card.ts";
import { correctionsOf, touchedBy } from "../story/corrections.ts";
import { compareDays, type DateRecord, type Day } from "../story/dates.ts";
import { byCodePoint } from "../story/order.ts";
import type { ArticleRecord, CorrectionRecord } from "../story/records.ts";
import { knownDay } from "../story/timeline.ts";
import { formatDate } from "../words/dates.ts";
import type { Followed } from "./followed.ts";
import { plainWords } from "./plain-words.ts";

/** One thing that a feed tells of. Its texts are plain. */
export interface FeedItem {
  /** Its whole address. */
  readonly link: string;
  /** The address it had first: an id in a feed never changes. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The day it was published; null when that is not known to the day. */
  readonly published: Day | null;
  /** The last day on which it is known to have changed, or to have been published; null when no such day is known. */
  readonly changed: Day | null;
}

/** The articles and corrections of a story, the newest first; at the end those of which no day is known. */
export function feedItems(told: Followed): FeedItem[] {
  const { story } = told;
  const items = [
    ...story.corrections.map((correction) => ({
      ...ofCorrection(told, correction),
      tell: () => correctionItem(told, correction),
    })),
    ...story.articles.map((article) => ({ ...ofArticle(told, article), tell: () => articleItem(told, article) })),
  ];
  // What an article says takes long to find out, and most of a large story's are not told of.
  return items
    .sort((a, b) => newestFirst(a.changed, b.changed) || byCodePoint(a.id, b.id))
    .slice(0, MOST)
    .map(({ tell }) => tell());
}

/** Readers ask for the whole feed again and again. */
const MOST = 100;

/** The newest of some days; null when there is none. */
export const newest = (days: readonly (Day | null)[]): Day | null =>
  days
    .filter((day) => day !== null)
    .sort(compareDays)
    .at(-1) ?? null;

/** What the order of items follows from. */
type Placed = Pick<FeedItem, "id" | "changed">;

function ofArticle({ story, address }: Followed, { id, aliases, published, updated }: ArticleRecord): Placed {
  const corrected = correctionsOf(story, "article", id).map(({ date }) => feedDay(date));
  return { id: address(articleLink(aliases[0] ?? id)), changed: newest([feedDay(published), feedDay(updated), ...corrected]) };
}

function articleItem(told: Followed, article: ArticleRecord): FeedItem {
  const { story, corroborations, words, address } = told;
  const { id, published, letter, title, outlet } = article;
  const { finding } = articleCard({ story, corroborations, words }, id);
  return {
    ...ofArticle(told, article),
    link: address(articleLink(id)),
    title: words.article.title(letter, story.outlet(outlet).short, title.text),
    summary: words.feeds.article(published && formatDate(published, story.front.language), finding),
    published: feedDay(published),
  };
}

const ofCorrection = ({ address }: Followed, { id, date }: CorrectionRecord): Placed => ({
  id: address(correctionLink(id)),
  changed: feedDay(date),
});

function correctionItem(told: Followed, correction: CorrectionRecord): FeedItem {
  const { story, words, address } = told;
  const { id, date, title, note } = correction;
  const touched = touchedBy(story, correction).map((thing) => words.corrections.touched(thing));
  return {
    ...ofCorrection(told, correction),
    link: address(correctionLink(id)),
    title: words.feeds.correction(title),
    summary: [plainWords(note), ...(touched.length > 0 ? [words.feeds.touches(touched)] : [])].join(" "),
    published: feedDay(date),
  };
}

/** Feeds know days, of years of four figures. */
function feedDay(date: DateRecord | null): Day | null {
  const day = date?.precision === "day" ? knownDay(date) : null;
  return day !== null && /^\d{4}-/.test(day) ? day : null;
}

function newestFirst(a: Day | null, b: Day | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(b, a);
}
