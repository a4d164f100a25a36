import type { Correctable, Touched } from "./story/corrections.ts";
import { byLetter } from "./story/order.ts";
import type { EventMark, FactMark } from "./story/records.ts";
import { carrierPage, eventPage, sourcePage, tellerPage } from "./story/sizes.ts";
import type { Marked, Story } from "./story/story.ts";

/*
 * Every URL and #anchor on the site is made here. `BASE_PATH` is the folder of the host the site is published under;
 * it is read from the environment so that the compiler, the pages and the configuration agree on it.
 */

/** The folder the site is published under, with a slash at both ends: `/` or, for example, `/aurus/`. */
export const base: string = `/${process.env.BASE_PATH ?? ""}/`.replace(/\/+/g, "/");

export const homeLink = (): string => base;
/** The list of all articles, of a story that has too many to name them on every page. */
export const articlesLink = (page = 1): string => `${base}articles/${further(page)}`;
export const articleLink = (id: string): string => `${base}articles/${id}/`;
export const timelineLink = (page = 1): string => `${base}timeline/${further(page)}`;
/** The same events in the order in which they were reported, and those first reported on one date, in EDTF. */
export const reportedLink = (page = 1): string => `${timelineLink()}reported/${further(page)}`;
export const firstReportedAnchor = (date: string | null): string => `on.${date ?? "no-date"}`;
export const factsLink = (page = 1): string => `${base}facts/${further(page)}`;
export const factLink = (id: string, page = 1): string => `${base}facts/${id}/${further(page)}`;

/** A fact for a frame on another site. */
export const embedLink = (fact: string): string => `${base}embed/facts/${fact}/`;

/** What says which page of a divided list an address leads to. It can be no thing's address: those are one step less deep. */
const further = (page: number): string => (page > 1 ? `page/${page}/` : "");
/** Two articles side by side, by their letters: the same page, whichever of the two is named first. */
export const compareLink = (one: string, other: string): string => `${base}compare/${[one, other].sort(byLetter).join("-")}/`;
/** The list of the facts that both of them carry. */
export const sharedFactsLink = (one: string, other: string): string => `${compareLink(one, other)}#both`;
/** How many facts each two articles share. */
export const agreementLink = (): string => `${factsLink()}#agreement`;
export const sourcesLink = (page = 1): string => `${base}sources/${further(page)}`;
export const aboutLink = (): string => `${base}about/`;
export const checksLink = (): string => `${base}about/checks/`;
/** What the editors had wrong and have mended, and one correction among them. */
export const correctionsLink = (): string => `${base}corrections/`;
export const allCorrectionsLink = (): string => `${correctionsLink()}#all`;
export const correctionLink = (id: string): string => `${correctionsLink()}#${correctionAnchor(id)}`;
export const correctionAnchor = (id: string): string => `correction.${id}`;
export const iconLink = (size: number): string => `${base}icon-${size}.png`;
export const dataLink = (file: string): string => `${base}${file}`;
export const feedLink = (file: string): string => `${base}${file}`;
export const sitemapLink = (): string => `${base}sitemap.xml`;
export const searchLink = (): string => `${base}search/`;
/** What can be found, for the script of that page. */
export const searchFileLink = (): string => `${searchLink()}index.json`;
export const dataPageLink = (): string => `${base}data/`;
export const storyPictureLink = (name: string): string => `${base}pictures/${name}`;

/** The pages that every page leads to. */
const views = {
  story: homeLink,
  timeline: timelineLink,
  facts: factsLink,
  sources: sourcesLink,
  about: aboutLink,
  search: searchLink,
} as const;
export type View = keyof typeof views;
/** In the order in which they are named. */
export const VIEWS = Object.keys(views) as readonly View[];
export const viewLink = (view: View): string => views[view]();

/** An event has no page of its own: its address is its entry on the timeline, on the page of it that `eventPage` gives. */
export const eventLink = (id: string, page = 1): string => `${timelineLink(page)}#${eventAnchor(id)}`;
export const eventAnchor = (id: string): string => `event.${id}`;

/** Where something stands that a correction touches. What was withdrawn stands on the timeline's first page. */
export function touchedLink(story: Story, { kind, id, withdrawn }: Touched): string {
  if (kind === "article") return articleLink(id);
  if (kind === "fact") return factLink(id);
  return eventLink(id, withdrawn ? 1 : eventPage(story, id));
}

/** A source's address is its row, on whichever page of all sources that stands. */
export const sourceLink = (story: Story, id: string): string => `${sourcesLink(sourcePage(story, id))}#${sourceAnchor(id)}`;
export const sourceAnchor = (id: string): string => `source.${id}`;

/** A fact's row in the matrix of facts against articles, on the page of it that `factPage` gives. */
export const factRowLink = (id: string, page = 1): string => `${factsLink(page)}#${factRowAnchor(id)}`;
export const factRowAnchor = (id: string): string => `fact.${id}`;

/** The facts on the page of all facts that stand alike: contested, or uncontested in so many articles. */
export const factGroupLink = (kind: "contested" | "agreed" | "none", articles: number | null): string =>
  `${factsLink()}#${factGroupAnchor(kind, articles)}`;
const factGroupAnchor = (kind: "contested" | "agreed" | "none", articles: number | null): string =>
  ({ contested: "contested", agreed: `in-${articles}`, none: "in-none" })[kind];

/** Lists on an article's page. */
export const articleFactsLink = (id: string): string => `${articleLink(id)}#its-facts`;
export const articleAloneLink = (id: string): string => `${articleLink(id)}#its-alone`;
export const articleLeavesOutLink = (id: string): string => `${articleLink(id)}#leaves-out`;

/** What is left to read after an article, the lists on that page, and what another article adds. */
export const articleRestLink = (id: string): string => `${articleLink(id)}rest/`;
export const addedLink = (id: string): string => `${articleRestLink(id)}#added`;
export const droppedLink = (id: string): string => `${articleRestLink(id)}#dropped`;
export const tellerLink = (id: string, source?: string): string => `${articleRestLink(id)}#${tellerAnchor(source)}`;
/** Who told an article: a source, or without one its own voice. No id holds a dot, so neither is taken for the other. */
export const tellerAnchor = (source?: string): string => (source === undefined ? "in-own-voice" : `told.${source}`);
export const additionAnchor = (article: string): string => `from.${article}`;

/** Lists of all facts, and of all events. */
export const allFactsLink = (): string => `${factsLink()}#matrix`;
export const allEventsLink = (): string => `${timelineLink()}#events`;

/** One article's column on a fact's page, which holds all its passages on it, on the page of it that `carrierPage` gives. */
export const carrierLink = (fact: string, article: string, page = 1): string =>
  `${factLink(fact, page)}#${carrierAnchor(article)}`;
export const carrierAnchor = (article: string): string => `in.${article}`;

/** The list of a fact's named origins. */
export const originsOfFactLink = (id: string): string => `${factLink(id)}#origins`;

/**
 * The anchor of a passage on its article's page: made from its target and a count, never from its words.
 * The dots keep it apart from every id, since no id holds one.
 *
 * @param count how many passages of the article have marked this target so far, this one included
 */
export const passageAnchor = (kind: "fact" | "event", target: string, count: number): string =>
  `${passageAnchors(kind, target)}${count}`;
/** What all the anchors of an article on one thing begin with, and no other's do. */
export const passageAnchors = (kind: "fact" | "event", target: string): string => `${kind}.${target}.`;
export const passageLink = (article: string, anchor: string): string => `${articleLink(article)}#${anchor}`;

/** The id of a passage wherever passages of several articles stand together. */
export const passageId = (article: string, anchor: string): string => `${article}/${anchor}`;

/** The page that cites a thing and its passages, each of them under the id it has wherever several articles stand together. */
export const citeLink = (kind: Correctable, id: string, page = 1): string => `${base}cite/${kind}.${id}/${further(page)}`;
export function citePassageLink(story: Story, { passage: { article }, mark }: Marked<FactMark | EventMark>): string {
  const page =
    mark.kind === "fact"
      ? citeLink("fact", mark.fact, carrierPage(story, mark.fact, article))
      : citeLink("event", mark.event, tellerPage(story, mark.event, article));
  return `${page}#${passageId(article, mark.anchor)}`;
}

/** The note beside a passage, which leads on and back. */
export const noteAnchor = (anchor: string): string => `note.${anchor}`;

/** The picture that stands for a page, by its address, where that is pasted. */
export const pictureLink = (page: string): string => `${base}share/${pictureName(page)}.png`;

/** The name of that picture among all: `articles/dw`, or `story` for the first page. */
export const pictureName = (page: string): string => page.slice(base.length).replace(/\/$/, "") || "story";
