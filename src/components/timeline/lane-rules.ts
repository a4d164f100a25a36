import type { PanelPicture } from "../../pictures/time/lanes.ts";
import type { Place } from "../../pictures/time/place.ts";

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
    `.lanes{--lanes:${lanes};--panels:${columns}}`,
    ...panels.map(({ panel }, index) => `.panel-${index + 1}{--breaks:${panel.breaks.length}}`),
    ...[...new Map(placesOf(panels).map((place) => [placeClass(place), place]))].map(
      ([name, { at, width, breaks }]) => `.${name}{--at:${round(at)};--width:${round(width)};--before:${breaks}}`,
    ),
    ...Array.from({ length: rows }, (_, index) => `.n${index + 1}{--narrow:${index + 1}}.w${index + 1}{--wide:${index + 1}}`),
  ];
  return `@layer components{${rules.join("")}}`;
}

/** The class of a place: the same place has the same one, in whichever panel it is. */
export function placeClass({ at, width, breaks }: Place): string {
  return `p${code(at)}-${code(width)}${breaks ? `-${breaks}` : ""}`;
}

function placesOf(panels: readonly PanelPicture[]): readonly Place[] {
  return panels.flatMap(({ lanes, ticks }) => [
    ...lanes.flatMap((lane) => lane.marks.map(({ place }) => place)),
    ...ticks.narrow,
    ...ticks.wide,
  ]);
}

/** Fine enough for a day in three hundred years on a wide screen. */
const FINENESS = 1e5;

const code = (share: number): string => Math.round(share * FINENESS).toString(36);
const round = (share: number): number => Math.round(share * FINENESS) / FINENESS;
