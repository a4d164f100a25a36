import type { Evidence } from "../data/evidence.ts";
import { exactWords, passageDigest } from "../data/passage-digest.ts";
import { articleLink, eventLink, factLink, passageLink } from "../links.ts";
import type { ArticleRecord, EventRecord, FactRecord, OutletRecord, PassageRecord } from "../story/records.ts";
import { eventPage } from "../story/sizes.ts";
import { formatDate } from "../words/dates.ts";
import { wordsFor } from "../words/words.ts";
import { type CslDate, cslDate } from "./csl-date.ts";

/** What is cited, as data in the format of the Citation Style Language. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "article-newspaper" | "article-magazine" | "post-weblog";
  readonly title: string;
  readonly "container-title"?: string;
  readonly author?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language: string;
  /** Where it was found. */
  readonly source?: string;
  readonly note?: string;
}

/** A name as it is signed: which part of it is the family's is not ours to guess. */
interface CslName {
  readonly literal: string;
}

/** A fact, as this site tells it. */
export const factItem = (evidence: Evidence, { id, statement }: FactRecord): CslItem =>
  ofThisSite(evidence, `fact.${id}`, statement, factLink(id));

/** An event, with its date as precise as it is known. */
export function eventItem(evidence: Evidence, { id, title, date }: EventRecord): CslItem {
  const { language } = evidence.story.front;
  const named = wordsFor(language).cite.event(title, formatDate(date, language));
  return ofThisSite(evidence, `event.${id}`, named, eventLink(id, eventPage(evidence.story, id)));
}

/** An article as its outlet published it, read here. */
export function articleItem(evidence: Evidence, article: ArticleRecord): CslItem {
  const { story, address } = evidence;
  const note = wordsFor(story.front.language).cite.via(story.front.title, address(articleLink(article.id)));
  return { id: `article.${article.id}`, ...published(evidence, article), source: story.front.title, note };
}

/** A passage: the article as its outlet published it, the words as they stand here, and where. */
export function passageItem(evidence: Evidence, passage: PassageRecord, anchor: string): CslItem {
  const { story, address } = evidence;
  const article = story.article(passage.article);
  const { cite } = wordsFor(story.front.language);
  const link = address(passageLink(article.id, anchor));
  const note = [
    cite.passage(passage.place, article.text, exactWords(passage)),
    cite.digest(passageDigest(passage)),
    cite.via(story.front.title, link),
  ].join(" ");
  return { id: `${article.id}.${anchor}`, ...published(evidence, article), source: story.front.title, note };
}

function ofThisSite({ story, address }: Evidence, id: string, title: string, link: string): CslItem {
  const { title: whole, asOf, language } = story.front;
  return {
    ...{ id, type: "webpage", title, "container-title": whole },
    ...{ issued: cslDate(asOf, language), URL: address(link), language },
  };
}

const TYPES: Readonly<Partial<Record<OutletRecord["kind"], CslItem["type"]>>> = {
  newspaper: "article-newspaper",
  agency: "article-newspaper",
  magazine: "article-magazine",
  blog: "post-weblog",
};

function published({ story }: Evidence, article: ArticleRecord): Omit<CslItem, "id"> {
  const { title, byline, translator, published: date, url, language } = article;
  const { named, name, kind } = story.outlet(article.outlet);
  return {
    type: TYPES[kind] ?? "webpage",
    title: title.text,
    ...(named && { "container-title": name }),
    ...(byline.length > 0 && { author: byline.map((literal) => ({ literal })) }),
    ...(translator !== null && { translator: [{ literal: translator }] }),
    ...(date !== null && { issued: cslDate(date, story.front.language) }),
    ...(url !== null && { URL: url }),
    language,
  };
}
