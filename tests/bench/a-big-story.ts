import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anArticle, type Claim } from "./an-article.ts";
import { type Chance, chances } from "./chances.ts";
import { aStatement, capital, NAMES, PLACES, TOPICS } from "./phrases.ts";

/** A story as files: what stands in each, by its path in the content folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * An invented story of any size: articles of 650 words in 12 paragraphs with 20 passages each, on facts and events that grow as
 * the root of the number of articles, for the more outlets tell a story, the more they tell the same.
 *
 * @param articles how many there are, up to 18,278: the last letter is then ZZZ
 * @returns the same files for the same number, on every machine
 */
export function aBigStory(articles: number): Files {
  const chance = chances(articles);
  const root = Math.sqrt(articles);
  const events = listOf(Math.round(20 * root), (number) => anEvent(number, chance));
  const claims = listOf(Math.round(20 * root), (number) => aClaim(number, events.length, chance));
  const outlets = listOf(Math.round(2 * root), (number) => `outlet-${number}`);
  const sources = listOf(Math.round(3 * root), (number) => `source-${number}`);
  const reports = listOf(articles, (number) => anArticle(number, { articles, claims, events, outlets, sources }, chance));
  return new Map([
    ["story.md", STORY],
    ...claims.map((claim) => [`facts/${claim.id}.md`, factFile(claim)] as const),
    ...events.map(({ id, date, title }) => [`events/${id}.md`, fields(`date: ${date}`, `title: ${title}`)] as const),
    ...outlets.map((id, index) => [`outlets/${id}.md`, outletFile(index)] as const),
    ...sources.map((id, index) => [`sources/${id}.md`, sourceFile(index)] as const),
    ...reports.map(({ id, text }) => [`articles/${id}.md`, text] as const),
  ]);
}

/** Writes a story into a folder, in the place of what is there. */
export function writeStory(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export interface Happening {
  readonly id: string;
  /** A day, or for every sixth event a month. */
  readonly date: string;
  readonly title: string;
}

const listOf = <T>(length: number, make: (number: number) => T): T[] => Array.from({ length }, (_, index) => make(index + 1));
const fields = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\n`;

const STORY = `${fields(
  "title: The gate at Varnholt",
  "standfirst: A sea gate that did not close, and what a thousand reports make of it.",
  "language: en",
  "as-of: 2026-06-30",
  "lead: [fact-1, fact-2, fact-3]",
)}\nAn invented story, made to measure how long a large one takes to build.\n`;

function anEvent(number: number, chance: Chance): Happening {
  const day = new Date(Date.UTC(2024, 6, 1) + chance.below(680) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `event-${number}`,
    date: number % 6 === 0 ? day.slice(0, 7) : day,
    title: `${capital(aStatement(chance))} (${number})`,
  };
}

function aClaim(number: number, events: number, chance: Chance): Claim {
  return {
    id: `fact-${number}`,
    number,
    says: aStatement(chance),
    quoted: number % 8 === 0,
    versions: number % 4 === 0 ? ["flat", "reported", "possible", "denied"] : [],
    event: number % 2 === 0 ? `event-${1 + chance.below(events)}` : null,
  };
}

function factFile({ number, says, versions, event }: Claim): string {
  const account = versions.length > 0;
  return fields(
    `statement: ${account ? `Is it so that ${says}?` : `${capital(says)}`} (${number})`,
    `short: ${capital(says.split(" ").slice(0, 5).join(" "))} (${number})`,
    `topic: ${TOPICS[number % TOPICS.length]}`,
    ...(account ? ["scale: from flat to denied", "versions:"] : []),
    ...versions.map(
      (version) => `  - ${version}: { label: ${LABELS[version]}${version === "possible" ? ", covers: [reported]" : ""} }`,
    ),
    ...(event ? [`event: ${event}`] : []),
  );
}

const LABELS: Readonly<Record<string, string>> = {
  flat: "It is",
  reported: "It is said to be",
  possible: "It may be",
  denied: "It is not",
};

const outletFile = (index: number): string =>
  fields(
    `name: ${PLACES[index % PLACES.length]} ${["Post", "Courier", "Radio", "Observer"][index % 4]} ${index + 1}`,
    "kind: newspaper",
  );

function sourceFile(index: number): string {
  // Every fifth is an agency that others are passed on by; every ninth has no name; every seventh speaks for the one before it.
  const kind = index % 5 === 0 ? "agency" : index % 9 === 8 ? "unnamed" : "person";
  const name = `${NAMES[index % NAMES.length]} ${kind === "agency" ? "Agency" : PLACES[index % PLACES.length]} ${index + 1}`;
  return fields(`name: ${name}`, `kind: ${kind}`, ...(index % 7 === 6 ? [`part-of: source-${index}`] : []));
}
