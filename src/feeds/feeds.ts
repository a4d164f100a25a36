import { Feed, type Item } from "feed";
import { feedLink, homeLink } from "../links.ts";
import type { Day } from "../story/dates.ts";
import { formatDate } from "../words/dates.ts";
import { type FeedItem, feedItems, newest } from "./feed-items.ts";
import type { Followed } from "./followed.ts";

/** The path of a feed. */
export type FeedFile = "feed.xml" | "atom.xml" | "feed.json";

interface Format {
  /** Its media type. */
  readonly type: string;
  readonly make: (told: Followed) => string;
}

/** Every feed by its path on the site, all of the same items. */
export const FEEDS: Readonly<Record<FeedFile, Format>> = {
  "feed.xml": { type: "application/rss+xml", make: (told) => feedOf(told, "feed.xml", rssItem).rss2() },
  "atom.xml": { type: "application/atom+xml", make: (told) => feedOf(told, "atom.xml", atomItem).atom1() },
  "feed.json": { type: "application/feed+json", make: (told) => feedOf(told, "feed.json", jsonItem).json1() },
};
export const FEED_FILES = Object.keys(FEEDS) as FeedFile[];

function feedOf(told: Followed, file: FeedFile, itemOf: (item: FeedItem, told: Followed) => Item): Feed {
  const { story, words, address } = told;
  const { title, standfirst, language, license, asOf } = story.front;
  const items = feedItems(told);
  const home = address(homeLink());
  const feed = new Feed({
    ...{ id: home, link: home, title, description: standfirst, language },
    // Without it the package writes the time of the clock.
    updated: instant(newest([asOf.earliest, ...items.map(({ changed }) => changed)])),
    feed: address(feedLink(file)),
    feedLinks: { json: address(feedLink("feed.json")) },
    author: { name: words.feeds.editors(title), link: home },
    generator: words.site,
    ...(license === null ? {} : { copyright: license }),
  });
  for (const item of items) feed.addItem(itemOf(item, told));
  return feed;
}

/** RSS shows a title as it is and reads a description as HTML. Its one date is that of publication. */
function rssItem({ id, link, title, summary, published }: FeedItem): Item {
  // The package ends its CDATA at the second "]]>" of a text.
  return withDates({ id, link, title: title.replaceAll("]]>", "]]&gt;"), description: escaped(summary) }, { published });
}

/** Atom reads both as HTML, and cannot do without a date of the last change. */
function atomItem({ id, link, title, summary, published, changed }: FeedItem, { story, words }: Followed): Item {
  const { asOf, language } = story.front;
  const unknown = changed === null ? ` ${words.feeds.brought(formatDate(asOf, language))}` : "";
  return withDates(
    { id, link, title: escaped(title), description: escaped(summary + unknown) },
    { published, date: changed ?? asOf.earliest },
  );
}

function jsonItem({ id, link, title, summary, published, changed }: FeedItem): Item {
  return withDates({ id, link, title, description: escaped(summary) }, { published, date: changed });
}

/** The package's types want a date of every item; where none is given it writes none. */
function withDates(item: Omit<Item, "date" | "published">, days: { published: Day | null; date?: Day | null }): Item {
  const { published, date } = days;
  return { ...item, ...(date ? { date: instant(date) } : {}), ...(published ? { published: instant(published) } : {}) } as Item;
}

/** Feeds have no days: the first moment of it, in UTC. */
const instant = (day: Day | null): Date => new Date(`${day}T00:00:00Z`);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
