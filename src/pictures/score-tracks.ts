import type { ScoreGroup } from "./score.ts";

/** How the groups of a score share a line, in CSS. */
export interface ScoreTracks {
  /** A track for each group, as wide as its facts, and wide enough for its label. */
  readonly tracks: string;
  /** The width of one fact, the same in all groups. */
  readonly cell: string;
}

/** What a label needs, the space between two groups, and a cell beyond which a short score would look clumsy; in rem. */
const LABEL = 4.5;
const GAP = 1;
const WIDEST_CELL = 1.75;

/** The room for all groups on a middling screen, in rem: it decides which groups are narrower than their labels. */
const ROOM = 52;

/**
 * Shares a line between groups, so that a fact is as wide in each of them although some are narrower than their labels.
 *
 * @param groups never empty
 */
export function scoreTracks(groups: readonly ScoreGroup[]): ScoreTracks {
  const gaps = GAP * (groups.length - 1);
  let wide = groups;
  for (;;) {
    const cell = (ROOM - gaps - LABEL * (groups.length - wide.length)) / sum(wide);
    const left = wide.filter(({ columns }) => columns * cell >= LABEL);
    if (left.length === wide.length) break;
    wide = left;
  }
  const taken = gaps + LABEL * (groups.length - wide.length);
  return {
    tracks: groups.map(({ columns }) => `minmax(${LABEL}rem,${columns}fr)`).join(" "),
    cell: wide.length > 0 ? `min(${WIDEST_CELL}rem,(100cqi - ${taken}rem)/${sum(wide)})` : `${WIDEST_CELL}rem`,
  };
}

function sum(groups: readonly ScoreGroup[]): number {
  return groups.reduce((total, { columns }) => total + columns, 0);
}
