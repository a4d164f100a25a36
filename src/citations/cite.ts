import type { Evidence } from "../data/evidence.ts";
import { exactWords, passageDigest } from "../data/passage-digest.ts";
import { articleLink, eventLink, factLink, passageLink } from "../links.ts";
import type { ArticleRecord, EventRecord, FactRecord, PassageRecord } from "../story/records.ts";
import { eventPage } from "../story/sizes.ts";
import { formatDate } from "../words/dates.ts";
import { wordsFor } from "../words/words.ts";
import { bibtex } from "./bibtex.ts";
import { articleItem, type CslItem, eventItem, factItem, passageItem } from "./csl.ts";
import { markdown, plainText, type Style } from "./styles.ts";

/** One thing cited, in every form. */
export interface Citation {
  /** The permanent address of the thing; without that of its host where it is not known. */
  readonly address: string;
  readonly text: string;
  readonly markdown: string;
  readonly bibtex: string;
  /** CSL-JSON, as reference managers read it: a list of one. */
  readonly csl: string;
}

/** A fact, as this site tells it. */
export function citeFact(evidence: Evidence, fact: FactRecord): Citation {
  const link = factLink(fact.id);
  return inForms(evidence, link, factItem(evidence, fact), (style) => ofThisSite(evidence, style, fact.statement, link));
}

/** An event, with its date as precise as it is known. */
export function citeEvent(evidence: Evidence, event: EventRecord): Citation {
  const link = eventLink(event.id, eventPage(evidence.story, event.id));
  const item = eventItem(evidence, event);
  return inForms(evidence, link, item, (style) => ofThisSite(evidence, style, item.title, link));
}

/** An article as its outlet published it, read here. */
export function citeArticle(evidence: Evidence, article: ArticleRecord): Citation {
  const link = articleLink(article.id);
  return inForms(evidence, link, articleItem(evidence, article), (style) =>
    [published(evidence, style, article), via(evidence, style, link)].join(" "),
  );
}

/**
 * A passage: the article as its outlet published it, the words as they stand here, and where.
 *
 * @param anchor that of one of its marks
 */
export function citePassage(evidence: Evidence, passage: PassageRecord, anchor: string): Citation {
  const { story } = evidence;
  const article = story.article(passage.article);
  const link = passageLink(article.id, anchor);
  const { cite } = wordsFor(story.front.language);
  return inForms(evidence, link, passageItem(evidence, passage, anchor), (style) =>
    [
      published(evidence, style, article),
      cite.passage(passage.place, article.text, style.text(exactWords(passage))),
      cite.digestBegins(shortDigest(passage)),
      via(evidence, style, link),
    ].join(" "),
  );
}

/** As much of a passage's digest as no two passages of a story share by chance. */
export const shortDigest = (passage: PassageRecord): string => passageDigest(passage).slice(0, 12);

function inForms({ address }: Evidence, link: string, item: CslItem, said: (style: Style) => string): Citation {
  return {
    address: address(link),
    text: said(plainText),
    markdown: said(markdown),
    bibtex: bibtex(item),
    csl: inLines(item),
  };
}

/** A line for each property. */
function inLines(item: CslItem): string {
  const lines = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[\n  {\n${lines.join(",\n")}\n  }\n]`;
}

function ofThisSite({ story, address }: Evidence, style: Style, title: string, link: string): string {
  const { title: whole, asOf, language } = story.front;
  const day = formatDate(asOf, language);
  return wordsFor(language).cite.thing(style.text(title), style.work(whole), day, style.address(address(link)));
}

const known = new Map<Style, WeakMap<ArticleRecord, string>>();

/** Said once, since every passage of the article is cited with it. */
function published(evidence: Evidence, style: Style, article: ArticleRecord): string {
  const ofStyle = known.get(style) ?? new WeakMap<ArticleRecord, string>();
  known.set(style, ofStyle);
  const said = ofStyle.get(article) ?? sayPublished(evidence, style, article);
  ofStyle.set(article, said);
  return said;
}

function sayPublished({ story }: Evidence, style: Style, article: ArticleRecord): string {
  const { byline, title, outlet, translator, published: date, url } = article;
  const { language } = story.front;
  const { cite } = wordsFor(language);
  const { named, name, short } = story.outlet(outlet);
  return cite.article({
    by: byline.map(style.text),
    title: style.text(title.text),
    outlet: named ? style.work(name) : style.text(cite.unnamed(name, short)),
    translator: translator && style.text(translator),
    date: date ? formatDate(date, language) : cite.undated,
    url: url && style.address(url),
  });
}

const via = ({ story, address }: Evidence, style: Style, link: string): string =>
  wordsFor(story.front.language).cite.via(style.work(story.front.title), style.address(address(link)));
