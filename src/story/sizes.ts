import { type Corroborations, corroborate } from "./corroboration.ts";
import { factGroups } from "./fact-groups.ts";
import { sourcesInOrder } from "./in-order.ts";
import type { Marked, Story } from "./story.ts";

/*
 * How much one page holds. Within these sizes a story is shown whole. Beyond them its table of facts, its timeline, its
 * sources and its evidence are divided into pages, and what would name every article on every page counts them instead: no page grows with
 * the story.
 */

/** Articles that are named one by one. More columns, lanes or letters are told apart by nobody, and fill a page by themselves. */
export const MOST_ARTICLES = 60;

/** Rows of a table or a timeline that stand on one page. A browser takes seconds over a table of more, with its cells. */
export const MOST_ROWS = 300;

/** Rows on each page of a divided list: as much as is read at a sitting, and found again. */
const ROWS_ON_A_PAGE = 100;

/** Sources that stand on one page: each with a row, the facts it said and what the editors say of it, so it fills more than a row does. */
const MOST_SOURCES = 60;
const SOURCES_ON_A_PAGE = 30;

/** The story has more articles than are named one by one. */
export const isCrowded = (story: Story): boolean => story.articles.length > MOST_ARTICLES;

/** One page of a divided list. */
export interface Part<T> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** What it holds; all there is, when the list is not divided. */
  readonly items: readonly T[];
  /** The place of its first item among all, from 1. */
  readonly first: number;
  /** How many there are on all pages. */
  readonly all: number;
}

/**
 * Divides a list into the parts that its pages hold.
 *
 * @param most a list of so many is not divided
 * @param each how many a page of a divided list holds
 * @returns at least one part, which is empty when the list is
 */
export function divide<T>(list: readonly T[], most = MOST_ROWS, each = ROWS_ON_A_PAGE): readonly Part<T>[] {
  const size = list.length > most ? each : most;
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const items = list.slice(index * size, (index + 1) * size);
    return { page: index + 1, pages, items, first: index * size + 1, all: list.length };
  });
}

/** The articles that carry a fact or tell an event, as they stand on its pages. */
export const articleParts = <T>(articles: readonly T[]): readonly Part<T>[] => divide(articles, MOST_ARTICLES, MOST_ARTICLES);

/** All sources, as they stand on their pages. */
export function sourcesOnPages(story: Story): readonly Part<string>[] {
  return divide(sourcesInOrder(story), MOST_SOURCES, SOURCES_ON_A_PAGE);
}

/**
 * The page of a fact that an article's column stands on, from 1.
 *
 * @throws {RangeError} when there is no such fact, or the article does not carry it
 */
export function carrierPage(story: Story, fact: string, article: string): number {
  return pageAmong(story, `fact ${fact}`, () => story.carrying(fact), article);
}

/**
 * The page that cites an event on which an article's passages stand, from 1.
 *
 * @throws {RangeError} when there is no such event, or the article does not tell it
 */
export function tellerPage(story: Story, event: string, article: string): number {
  return pageAmong(story, `event ${event}`, () => story.telling(event), article);
}

/**
 * The page of the timeline an event stands on, from 1.
 *
 * @throws {RangeError} when there is no such event
 */
export const eventPage = (story: Story, event: string): number => pageIn(pagesOf(story).events, event);

/**
 * The page of the table of facts that a fact's row stands on, from 1.
 *
 * @throws {RangeError} when there is no such fact
 */
export const factPage = (story: Story, fact: string): number => pageIn(pagesOf(story).facts, fact);

/**
 * The page of all sources that a source stands on, from 1.
 *
 * @throws {RangeError} when there is no such source
 */
export const sourcePage = (story: Story, source: string): number => pageIn(pagesOf(story).sources, source);

interface Pages {
  readonly events: ReadonlyMap<string, number>;
  readonly facts: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  /** The pages of each fact and event that was asked for, by the articles that have it. */
  readonly among: Map<string, ReadonlyMap<string, number>>;
}

const known = new WeakMap<Story, Pages>();

/** Looked up once for a story, since every link to an event asks. */
function pagesOf(story: Story): Pages {
  const found = known.get(story) ?? {
    events: pageOfEach(divide(story.events.map(({ id }) => id))),
    facts:
      story.facts.length > MOST_ROWS
        ? pageOfEach(divide(rowsOf(story, corroborate(story))))
        : pageOfEach(divide(story.facts.map(({ id }) => id))),
    sources:
      story.sources.length > MOST_SOURCES
        ? pageOfEach(sourcesOnPages(story))
        : pageOfEach(divide(story.sources.map(({ id }) => id))),
    among: new Map(),
  };
  known.set(story, found);
  return found;
}

const rowsOf = (story: Story, corroborations: Corroborations): readonly string[] =>
  factGroups(story, corroborations).flatMap(({ facts }) => facts.map(({ fact }) => fact.id));

/** The page that an article's passages on a thing stand on, among those of the other articles that have it. */
function pageAmong(story: Story, thing: string, marked: () => readonly Marked<unknown>[], article: string): number {
  // Asked for every passage: of all but the largest stories there is one page, whoever carries it.
  if (!isCrowded(story)) return 1;
  const { among } = pagesOf(story);
  const articles = () => [...new Set(marked().map(({ passage }) => passage.article))];
  const pages = among.get(thing) ?? pageOfEach(articleParts(articles()));
  among.set(thing, pages);
  return pageIn(pages, article);
}

const pageOfEach = (parts: readonly Part<string>[]): ReadonlyMap<string, number> =>
  new Map(parts.flatMap(({ page, items }) => items.map((id) => [id, page] as const)));

function pageIn(pages: ReadonlyMap<string, number>, id: string): number {
  const page = pages.get(id);
  if (page === undefined) throw new RangeError(`this story holds no "${id}"`);
  return page;
}
