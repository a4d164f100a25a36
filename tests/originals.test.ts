import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { hashesIn, hashOf, LONGEST_RUN, numbersOf, runsOf, wordsOf } from "./originals/words.ts";
import originals from "./originals.json" with { type: "json" };

const ARTICLES = new URL("../content/articles/", import.meta.url);

describe.each(Object.entries(originals))("the digest %s", (id, original) => {
  const digest = readDigest(id);
  const hashes = hashesIn(original);
  const numbers = original.numbers.split(" ");
  const stands = (words: readonly string[]) =>
    runsOf(words, Math.min(words.length, LONGEST_RUN)).every((run) => hashes.has(hashOf(run)));

  it("shares no run of more than seven words with its original, but for headline, quotations and dating words", () => {
    const dated = digest.datings.flatMap((dating) => runsOf(wordsOf(dating), LONGEST_RUN));
    const shared = digest.ownWords
      .flatMap((text) => runsOf(wordsOf(text), LONGEST_RUN))
      .filter((run) => hashes.has(hashOf(run)) && !dated.includes(run));
    expect(shared).toEqual([]);
  });

  it("keeps every number of its original", () => {
    const kept = numbersOf(digest.everything);
    expect(numbers.filter((number) => !kept.includes(number))).toEqual([]);
  });

  it("adds no number that its original does not have", () => {
    expect(numbersOf(digest.text.join("\n")).filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it("quotes word for word", () => {
    expect(digest.quotations.filter((quotation) => !stands(wordsOf(quotation)))).toEqual([]);
  });

  it("keeps its headline as published", () => {
    expect(stands(wordsOf(digest.title))).toBe(true);
  });

  it("gives the article's own dating words", () => {
    expect(digest.datings.filter((dating) => !stands(wordsOf(dating)))).toEqual([]);
  });
});

interface Digest {
  readonly title: string;
  /** Standfirst and blocks of the body, marks removed. */
  readonly text: readonly string[];
  /** The text between its quotations. */
  readonly ownWords: readonly string[];
  readonly quotations: readonly string[];
  /** The words of its `when:` passages. */
  readonly datings: readonly string[];
  /** All of it, names and dates of the frontmatter included, marks removed. */
  readonly everything: string;
}

function readDigest(id: string): Digest {
  const file = readFileSync(new URL(`${id}.md`, ARTICLES), "utf8");
  const [, frontmatter = "", body = ""] = file.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  const { title, standfirst = "" } = parse(frontmatter) as { title: string; standfirst?: string };
  const text = [standfirst, ...body.split(/\n{2,}/)].map(withoutMarks);
  return {
    title: withoutMarks(title),
    text,
    ownWords: text.flatMap((block) => block.split(QUOTATION)),
    quotations: text.flatMap((block) => block.match(QUOTATION) ?? []),
    datings: [...file.matchAll(MARK)].filter(([, , target]) => target?.includes("when:")).map(([, words = ""]) => words),
    everything: withoutMarks(file),
  };
}

const QUOTATION = /“[^”]*”/g;

/** `[the words](target "attribution")` */
const MARK = /\[([^\]]*)\]\((\S+?)(?:\s+"[^"]*")?\)/g;

function withoutMarks(markdown: string): string {
  return markdown.replace(MARK, "$1");
}
