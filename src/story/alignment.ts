import { alignWords, type Cell } from "./align-words.ts";
import { byCodePoint } from "./order.ts";
import { rootOf, voicesOf } from "./origins.ts";
import type { FactMark, FactRecord, PassageRecord } from "./records.ts";
import { splitWords } from "./split-words.ts";
import type { Marked, Story } from "./story.ts";
import { groupWordings, type Wording, wordingsOf } from "./wordings.ts";

/** A fact's wordings, word under word where that is honest. */
export interface Alignment {
  readonly fact: FactRecord;
  /** Quotations before headlines, then most rows first. */
  readonly groups: readonly AlignedGroup[];
  /** Quotations and headlines that share too few words with any other article's to be laid under them. */
  readonly unaligned: readonly Wording[];
  /** Passages that neither quote nor stand in a headline: listed, never aligned. */
  readonly paraphrases: readonly Marked<FactMark>[];
}

/** Wordings of one sentence from two articles or more. */
export interface AlignedGroup {
  readonly kind: Wording["kind"];
  /** How many cells each row has. */
  readonly columns: number;
  /** The base first: the longest wording, the earliest of equals. Then in the order of letters and of reading. */
  readonly rows: readonly AlignedRow[];
  /** All who are named for it speak another language than the article that quotes them: the rows are translations of one sentence. */
  readonly translations: boolean;
}

/** One wording laid under the others. */
export interface AlignedRow {
  readonly wording: Wording;
  /** The others are compared with this one. */
  readonly base: boolean;
  readonly cells: readonly Cell[];
  /** How it differs from the base: not at all, in case or punctuation only, or in words. */
  readonly differs: "not" | "punctuation" | "words";
}

/**
 * Lays the quotations and headlines of a fact word under word.
 *
 * @param fact the fact's id
 */
export function align(story: Story, fact: string): Alignment {
  // A passage that carries two versions of the fact is still one wording.
  const marked = [...new Map(story.carrying(fact).map((each) => [each.passage, each])).values()];
  const wordings = wordingsOf(marked);
  // Only what one and the same origin said can be one sentence in several wordings.
  const spoken = Map.groupBy(
    wordings.filter(({ kind }) => kind === "quotation"),
    ({ passage }) => speakersOf(story, passage),
  );
  const titles = groupWordings(wordings.filter(({ kind }) => kind === "headline"));
  const quotations = [...spoken.values()].flatMap(groupWordings).sort((a, b) => b.length - a.length);
  const groups = [...quotations, ...titles];
  const aligned = new Set(groups.flat());
  return {
    fact: story.fact(fact),
    groups: groups.map((group) => alignGroup(story, group)),
    unaligned: wordings.filter((wording) => !aligned.has(wording)),
    paraphrases: marked.filter(({ passage }) => passage.place !== "title" && passage.quotations.length === 0),
  };
}

function alignGroup(story: Story, wordings: readonly Wording[]): AlignedGroup {
  const table = alignWords(wordings.map(({ text }) => text));
  const kind = wordings[0]?.kind ?? "quotation";
  return {
    kind,
    columns: table[0]?.length ?? 0,
    rows: wordings.map((wording, index) => ({
      wording,
      base: index === 0,
      cells: table[index] ?? [],
      differs: difference(wordings[0]?.text ?? "", wording.text),
    })),
    translations: kind === "quotation" && areTranslations(story, wordings),
  };
}

/** The origins a passage names, as one text; empty for the article's own voice. */
function speakersOf(story: Story, passage: PassageRecord): string {
  const roots = new Set(voicesOf(passage).map((voice) => rootOf(story, voice)));
  return [...roots].sort(byCodePoint).join(" ");
}

function difference(base: string, text: string): AlignedRow["differs"] {
  if (base === text) return "not";
  const keys = (words: string): string =>
    splitWords(words)
      .map(({ key }) => key)
      .join(" ");
  return keys(base) === keys(text) ? "punctuation" : "words";
}

function areTranslations(story: Story, wordings: readonly Wording[]): boolean {
  const foreign = wordings.flatMap(({ passage }) => speaksAnotherLanguage(story, passage) ?? []);
  return foreign.length > 0 && foreign.every((isForeign) => isForeign);
}

/** Null when the passage names no one, or no one whose language is known. */
function speaksAnotherLanguage(story: Story, passage: PassageRecord): boolean | null {
  const languages = voicesOf(passage).flatMap((voice) => languageOf(story, voice) ?? []);
  if (languages.length === 0) return null;
  const own = primary(story.article(passage.article).language);
  return languages.every((language) => primary(language) !== own);
}

/** What a source speaks: its own language, or that of whom it speaks for. */
function languageOf(story: Story, source: string): string | null {
  const { language, partOf } = story.source(source);
  return language ?? (partOf === null ? null : languageOf(story, partOf));
}

function primary(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
