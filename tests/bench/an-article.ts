import type { Happening } from "./a-big-story.ts";
import type { Chance } from "./chances.ts";
import { aSentence, aStatement, capital, inOtherWords } from "./phrases.ts";

export interface Claim {
  readonly id: string;
  readonly number: number;
  readonly says: string;
  /** Articles give it as a quotation. */
  readonly quoted: boolean;
  readonly versions: readonly string[];
  readonly event: string | null;
}

interface World {
  readonly articles: number;
  readonly claims: readonly Claim[];
  readonly events: readonly Happening[];
  readonly outlets: readonly string[];
  readonly sources: readonly string[];
}

const PARAGRAPHS = 12;
const WORDS = 650;
const CLAIMS = 14;
const DATINGS = 6;

/** One report of an invented story, as a file: which of the story's claims it makes, in its own words, and who told it. */
export function anArticle(number: number, world: World, chance: Chance): { id: string; text: string } {
  const claims = chosen(world.claims, CLAIMS, number, world.articles, chance);
  const events = chosen(world.events, DATINGS + CLAIMS / 2, number, world.articles, chance);
  const told = claims.map((claim, index) =>
    aPassage(claim, index < CLAIMS / 2 ? events[DATINGS + index] : undefined, world, chance),
  );
  const [title = "", standfirst = "", ...rest] = told;
  const marked = [...rest, ...events.slice(0, DATINGS).map((event) => aDating(event, chance))];
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => marked.filter((_, place) => place % PARAGRAPHS === index));
  const each = (WORDS - wordsIn(title) - wordsIn(standfirst)) / PARAGRAPHS;
  const fields = [
    `title: '${title}'`,
    `standfirst: '${standfirst}'`,
    `letter: ${letterOf(number)}`,
    `outlet: ${world.outlets[(number - 1) % world.outlets.length]}`,
    ...(number % 10 === 0 ? [] : [`published: 2026-06-${String(1 + chance.below(30)).padStart(2, "0")}`]),
    "language: en",
    "text: digest",
  ];
  const body = paragraphs.map((sentences) => filled(sentences, each, chance));
  body.splice(PARAGRAPHS / 2, 0, `## ${capital(aStatement(chance))}`);
  return { id: `article-${number}`, text: `---\n${fields.join("\n")}\n---\n\n${body.join("\n\n")}\n` };
}

/** Things that this article tells: its share, so that each thing is told by some article, then what many others tell as well. */
function chosen<T>(things: readonly T[], length: number, number: number, articles: number, chance: Chance): T[] {
  const own = things.filter((_, index) => index % articles === number - 1);
  const all = new Set(own.slice(0, length));
  while (all.size < length) {
    const thing = things[chance.popular(things.length)];
    if (thing !== undefined) all.add(thing);
  }
  return [...all];
}

function aPassage(
  { id, says, quoted, versions }: Claim,
  event: Happening | undefined,
  { sources }: World,
  chance: Chance,
): string {
  const words = inOtherWords(says, chance);
  const version = versions.length > 0 && !chance.oneIn(4) ? `/${chance.of(versions)}` : "";
  const target = `fact:${id}${version}${event ? `,event:${event.id}` : ""}`;
  return `[${quoted ? `“${capital(words)}”` : capital(words)}](${target}${anAttribution(sources, chance)})`;
}

function anAttribution(sources: readonly string[], chance: Chance): string {
  if (chance.oneIn(3)) return "";
  const origin = chance.popular(sources.length);
  const agency = 5 * chance.below(Math.ceil(sources.length / 5));
  return chance.oneIn(2) || agency === origin ? ` "${sources[origin]}"` : ` "${sources[origin]} via ${sources[agency]}"`;
}

function aDating({ id, date }: Happening, chance: Chance): string {
  const [year = "", month = "", day] = date.split("-");
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  if (day === undefined) return `That was [in ${named}](when:${id})`;
  if (chance.oneIn(5)) return `That was [in ${named}](when:${id}/${year}-${month})`;
  const other = chance.oneIn(50) ? (Number(day) % 28) + 1 : null;
  if (other) return `That was [on ${other} ${named}](when:${id}/${year}-${month}-${String(other).padStart(2, "0")})`;
  return `That was [on ${Number(day)} ${named}](when:${id})`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function filled(sentences: readonly string[], words: number, chance: Chance): string {
  const all = [...sentences.map((sentence) => `${sentence}.`)];
  while (wordsIn(all.join(" ")) < words - 8) all.push(aSentence(chance));
  return all.join(" ");
}

const wordsIn = (text: string): number => text.replace(/\]\([^)]*\)/g, "]").split(/\s+/).length;

/** A to Z, then AA, AB and so on. */
function letterOf(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? letterOf(before) : "") + String.fromCharCode(65 + ((number - 1) % 26));
}
