import type { Score, ScoreGroup } from "./score.ts";

/** How the groups of a score share a line, in CSS. */
export interface ScoreTracks {
  /** A track for each group, as wide as its facts, and wide enough for its label. */
  readonly tracks: string;
  /** The width of one fact, the same in all groups; `--room` is the width of the line. */
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
    cell: wide.length > 0 ? `min(${WIDEST_CELL}rem,(var(--room) - ${taken}rem)/${sum(wide)})` : `${WIDEST_CELL}rem`,
  };
}

/** The rules of a score's page: how many rows it has, how its line is shared, how many facts each group holds. */
export function scoreRules({ groups, dense }: Score, articles: number): string {
  if (groups.length === 0) return "";
  if (dense) return `.score{--rows:${articles}}`;
  const { tracks, cell } = scoreTracks(groups);
  const facts = groups.map(({ columns }, index) => `.score .groups>:nth-child(${index + 1}){--facts:${columns}}`);
  const most = Math.max(...groups.map(({ columns }) => columns));
  return `.score{--rows:${articles};--most:${most};--tracks:${tracks};--fact:${cell}}${facts.join("")}`;
}

function sum(groups: readonly ScoreGroup[]): number {
  return groups.reduce((total, { columns }) => total + columns, 0);
}
