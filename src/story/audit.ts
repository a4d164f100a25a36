import { factNumbers } from "./fact-numbers.ts";
import type { ArticleRecord, EventRecord, FactRecord, SourceRecord } from "./records.ts";
import { countWords } from "./split-words.ts";
import type { Story } from "./story.ts";

/** How well a story is backed by evidence, and what is not. */
export interface Audit {
  /** In the order of their letters. */
  readonly articles: readonly ArticleAudit[];
  readonly totals: Amounts & {
    readonly articles: number;
    readonly reviewed: number;
    readonly sources: number;
  };
  readonly factsWithoutPassage: readonly FactRecord[];
  readonly eventsWithoutPassage: readonly EventRecord[];
  /** Sources that no attribution, no agency credit and no outlet leads to, not even through another that is part of them. */
  readonly sourcesNeverNamed: readonly SourceRecord[];
}

/** How much of one article is evidence. */
export interface ArticleAudit extends Amounts {
  readonly article: ArticleRecord;
  readonly reviewed: boolean;
  /** The places in the body, from 0, of the blocks that hold no passage. Headings, rules and pictures are left aside. */
  readonly unmarked: readonly number[];
}

/** What can be counted in one article or in all. */
export interface Amounts {
  readonly passages: number;
  /** Distinct facts and events, in the story's total those of the story. */
  readonly facts: number;
  readonly events: number;
  readonly words: number;
  /** The words that stand in passages, and their part of all words, from 0 to 1. */
  readonly markedWords: number;
  readonly share: number;
  /** Blocks of the body, headings, rules and pictures left aside, and those of them that hold no passage. */
  readonly blocks: number;
  readonly unmarkedBlocks: number;
}

/** Counts what of a story is backed by passages and what is not. */
export function audit(story: Story): Audit {
  const articles = story.articles.map(auditArticle);
  const sum = (amount: keyof Amounts): number => articles.reduce((total, article) => total + article[amount], 0);
  return {
    articles,
    totals: {
      articles: articles.length,
      reviewed: story.reviewed.length,
      passages: sum("passages"),
      facts: story.facts.length,
      events: story.events.length,
      sources: story.sources.length,
      words: sum("words"),
      markedWords: sum("markedWords"),
      share: shareOf(sum("markedWords"), sum("words")),
      blocks: sum("blocks"),
      unmarkedBlocks: sum("unmarkedBlocks"),
    },
    factsWithoutPassage: story.facts.filter(({ id }) => story.carrying(id).length === 0),
    eventsWithoutPassage: story.events.filter(({ id }) => story.telling(id).length === 0),
    sourcesNeverNamed: sourcesNeverNamed(story),
  };
}

function auditArticle(article: ArticleRecord): ArticleAudit {
  const { passages, words } = article;
  const events = passages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "event" ? mark.event : [])));
  const markedWords = passages.reduce((total, passage) => total + countWords(passage.text), 0);
  const claiming = [...article.blocks.entries()].filter(
    ([, block]) => block.passages.length > 0 || !/^\s*<(h[1-6r]|figure)\b/.test(block.html),
  );
  const unmarked = claiming.flatMap(([place, block]) => (block.passages.length === 0 ? place : []));
  return {
    article,
    reviewed: passages.length > 0,
    passages: passages.length,
    facts: factNumbers(article).size,
    events: new Set(events).size,
    words,
    markedWords,
    share: shareOf(markedWords, words),
    blocks: claiming.length,
    unmarkedBlocks: unmarked.length,
    unmarked,
  };
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function sourcesNeverNamed(story: Story): readonly SourceRecord[] {
  const named = new Set<string>();
  const name = (source: string | null): void => {
    if (source === null || named.has(source)) return;
    named.add(source);
    name(story.source(source).partOf);
  };
  for (const { source } of story.outlets) name(source);
  for (const { agencies, passages } of story.articles) {
    agencies.forEach(name);
    for (const source of passages.flatMap(({ attribution }) => attribution.flat())) name(source);
  }
  return story.sources.filter(({ id }) => !named.has(id));
}
