import type { PanelPicture } from "../../pictures/time/lanes.ts";
import type { Place } from "../../pictures/time/place.ts";
import type { Story } from "../../story/story.ts";

/**
 * The rules that place what `Lanes` draws: a class for every place on a scale and for every row, since an element has no
 * style of its own under the content security policy.
 */
export function laneRules(panels: readonly PanelPicture[]): string {
  const lanes = panels[0]?.lanes.length ?? 0;
  const marks = panels.flatMap((panel) => panel.lanes.flatMap((lane) => lane.marks));
  const rows = Math.max(0, ...marks.flatMap(({ narrow, wide }) => [narrow.row, wide.row]));
  const columns = panels.map(({ share }) => `minmax(0,${share}fr)`).join(" ");
  const rules = [
    `.lanes{--lanes:${lanes};--panels:${columns};--axis:${Math.max(0, ...panels.map(axisOf))}rem}`,
    ...panels.map((panel, index) => `.panel-${index + 1}{--breaks:${panel.breaks.length};--own-axis:${axisOf(panel)}rem}`),
    ...[...new Map(placesOf(panels).map((place) => [placeClass(place), place]))].map(
      ([name, { at, width, breaks }]) => `.${name}{--at:${round(at)};--width:${round(width)};--before:${breaks}}`,
    ),
    ...Array.from({ length: rows }, (_, index) => `.n${index + 1}{--narrow:${index + 1}}.w${index + 1}{--wide:${index + 1}}`),
  ];
  return `@layer components{${rules.join("")}}`;
}

/** So few articles have a column each, so that their words stand one below the other from event to event. */
const MOST_COLUMNS = 6;

/** The rules that give every article its own column in the list of events. */
export function wordRules(story: Story): string {
  if (story.articles.length > MOST_COLUMNS || story.articles.length === 0) return "";
  const columns = story.articles.map(({ letter }, index) => `.at-${letter}{grid-column:${index + 1}}`).join("");
  return `@layer pages{@media (width>=64rem){#events .words{grid-template-columns:repeat(${story.articles.length},minmax(0,1fr))}${columns}}}`;
}

/** The class of a place: the same place has the same one, in whichever panel it is. */
export function placeClass({ at, width, breaks }: Place): string {
  return `p${code(at)}-${code(width)}${breaks ? `-${breaks}` : ""}`;
}

/** What the words above the lines take: those of a break stand on three lines or four, days and months on two. */
function axisOf({ panel, breaks }: PanelPicture): number {
  const lines = breaks.length
    ? Math.max(...breaks.map(({ over }) => (over ? 4 : 3)))
    : panel.unit === "day" || panel.unit === "month"
      ? 2
      : 1;
  return lines + 0.25;
}

function placesOf(panels: readonly PanelPicture[]): readonly Place[] {
  return panels.flatMap(({ lanes, breaks, ticks }) => [
    ...lanes.flatMap((lane) => lane.marks.map(({ place }) => place)),
    ...breaks.map(({ place }) => place),
    ...ticks.narrow,
    ...ticks.wide,
  ]);
}

/** Fine enough for a day in three hundred years on a wide screen. */
const FINENESS = 1e5;

const code = (share: number): string => Math.round(share * FINENESS).toString(36);
const round = (share: number): number => Math.round(share * FINENESS) / FINENESS;
