import type { PassageRecord } from "../../story/records.ts";
import type { Story } from "../../story/story.ts";

/**
 * One way that words went: from a place to the next, in all passages together. A place is a role and an id: `said/ap` is
 * who said something, `passed/ap` is who passed it on, `told/dw` is the article. Who did both has two places.
 */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** How many facts took it; 0 when only events did. */
  readonly facts: number;
  /** The letters of the articles in which they ended. */
  readonly letters: readonly string[];
}

export const said = (source: string): string => `said/${source}`;
const passed = (source: string): string => `passed/${source}`;
export const told = (article: string): string => `told/${article}`;
/** The id of the source or article at a place. */
export const idOf = (place: string): string => place.slice(place.indexOf("/") + 1);
export const isRelay = (place: string): boolean => place.startsWith("passed/");

/** Every step of every attribution, once, in the order in which they first come. */
export function stepsOf(story: Story): readonly Step[] {
  return gather(story, (passage) => {
    const places = [...passage.attribution.map((link, index) => link.map(index ? passed : said)), [told(passage.article)]];
    return places.slice(1).flatMap((next, index) => pairs(places[index] ?? [], next));
  });
}

/** The same with those who passed it on left out: from who said it to the article. */
export function directSteps(story: Story): readonly Step[] {
  return gather(story, ({ attribution, article }) => pairs((attribution[0] ?? []).map(said), [told(article)]));
}

function gather(story: Story, walk: (passage: PassageRecord) => [string, string][]): readonly Step[] {
  const open = new Map<string, { from: string; to: string; facts: Set<string>; letters: Set<string> }>();
  for (const article of story.articles) {
    for (const passage of article.passages) {
      for (const [from, to] of walk(passage)) {
        const key = `${from} ${to}`;
        const step = open.get(key) ?? { from, to, facts: new Set(), letters: new Set() };
        open.set(key, step);
        step.letters.add(article.letter);
        for (const mark of passage.marks) if (mark.kind === "fact") step.facts.add(mark.fact);
      }
    }
  }
  return [...open.values()].map(({ from, to, facts, letters }) => ({ from, to, facts: facts.size, letters: [...letters] }));
}

function pairs(from: readonly string[], to: readonly string[]): [string, string][] {
  return from.flatMap((one) => to.map((other): [string, string] => [one, other]));
}

/**
 * How many columns each relay stands before the articles, from 1: as many as the longest chain from it needs. Where
 * sources pass words round in a ring, the step that closes it goes backwards.
 */
export function columnsBefore(steps: readonly Step[]): ReadonlyMap<string, number> {
  const next = Map.groupBy(steps, ({ from }) => from);
  const before = new Map<string, number>();
  const entered = new Set<string>();
  const visit = (place: string): number => {
    const known = before.get(place);
    if (known !== undefined) return known;
    if (entered.has(place)) return 0;
    entered.add(place);
    const relays = (next.get(place) ?? []).filter(({ to }) => isRelay(to));
    const own = 1 + Math.max(0, ...relays.map(({ to }) => visit(to)));
    before.set(place, own);
    return own;
  };
  const relays = steps.flatMap(({ from, to }) => [from, to]).filter(isRelay);
  return new Map([...new Set(relays)].map((place) => [place, visit(place)]));
}
