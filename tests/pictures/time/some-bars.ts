import type { Bar } from "../../../src/pictures/time/bars.ts";
import { barsOf } from "../../../src/pictures/time/bars.ts";
import { calendar } from "../../../src/pictures/time/calendar.ts";
import type { NameTick } from "../../../src/pictures/time/ticks.ts";
import { timeline } from "../../../src/story/timeline.ts";
import { anArticle, anEvent, aPassage, aStory } from "../../story/a-story.ts";

/** The bars of a story told by one article that gives each date in its own words. */
export function barsAt(...dates: string[]): readonly Bar[] {
  const events = dates.map((date, index) => anEvent(`e${index}`, date));
  const passages = dates.map((date, index) => aPassage(`when:e${index}/${date}`));
  return barsOf(timeline(aStory({ events, articles: [anArticle("A", ...passages)] })));
}

/** Plain names of lines. */
export const plainly: NameTick = (unit, day) => {
  const { year, month, date } = calendar(day);
  if (unit === "day") return { label: String(date), context: `${month + 1}/${year}` };
  return unit === "month" ? { label: String(month + 1), context: String(year) } : { label: String(year), context: null };
};

/** Numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A story of as many articles and events as chance gives, over days or over millennia. */
export function aRandomStory(seed: number): { bars: readonly Bar[]; articles: readonly string[] } {
  const random = randomFrom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const two = (part: number): string => String(part + 1).padStart(2, "0");
  const years = [1, 2, 30, 400, 1900][upTo(5)] ?? 1;
  const aDate = (): string => {
    const year = String(2024 - upTo(years)).padStart(4, "0");
    const forms = [
      `${year}-${two(upTo(12))}-${two(upTo(28))}`,
      `${year}-02-${two(upTo(20))}`,
      `${year}-${two(upTo(12))}`,
      `${year}-0${upTo(9) + 1}~`,
      `${year}`,
      `${year}/..`,
      `../${year}-${two(upTo(12))}`,
      `${year.slice(0, 3)}X`,
      `${year.slice(0, 2)}XX`,
      `-0${100 + upTo(800)}`,
    ];
    return forms[upTo(years > 1000 ? 10 : 9)] ?? year;
  };
  const events = Array.from({ length: 1 + upTo(40) }, (_, index) => ({
    ...anEvent(`e${index}`, aDate()),
    short: "a name of words".slice(0, 2 + upTo(14)).repeat(1 + upTo(3)),
  }));
  const articles = Array.from({ length: 1 + upTo(14) }, (_, index) =>
    anArticle(
      String.fromCharCode(65 + index),
      ...events.flatMap(({ id, date }) => {
        const choice = upTo(5);
        if (choice === 0) return [];
        return [aPassage(choice === 1 ? `event:${id}` : `when:${id}/${choice === 2 ? aDate() : date.edtf}`)];
      }),
    ),
  );
  return { bars: barsOf(timeline(aStory({ events, articles }))), articles: articles.map(({ id }) => id) };
}
