import { type OriginGroup, originGroups } from "../../story/origin-groups.ts";
import type { Story } from "../../story/story.ts";
import { type Layout, layOut } from "./layout.ts";
import { type DrawnLine, drawLines } from "./lines.ts";
import { columnsBefore, directSteps, type Step, said, stepsOf, told } from "./steps.ts";

/** Who told whom, as a picture: names in columns, on rows of one height, and lines between them. */
export interface Flow extends Layout {
  /** Through everyone who passed it on. */
  readonly lines: readonly DrawnLine[];
  /** Straight from who said it to the article, for narrow places. */
  readonly direct: readonly DrawnLine[];
}

/** What can still be told apart. */
const MOST = { rows: 80, lines: 180 };

/**
 * Lays out who told whom.
 *
 * @returns null when there is nothing to draw, or more than can be told apart
 */
export function flow(story: Story): Flow | null {
  const steps = stepsOf(story);
  if (steps.length === 0 || steps.length > MOST.lines) return null;
  const groups = originGroups(story);
  const places = story.articles.map(({ id }) => told(id));
  const layout = layOut(groups, steps, columnsBefore(steps), places);
  if (layout.rows > MOST.rows) return null;
  const unnamed = unnamedPlaces(groups);
  const widest = Math.max(...steps.map(({ facts }) => facts));
  const draw = (those: readonly Step[], through: boolean) => drawLines(those, layout, { unnamed, widest, through });
  return { ...layout, lines: draw(steps, true), direct: draw(directSteps(story), false) };
}

function unnamedPlaces(groups: readonly OriginGroup[]): ReadonlySet<string> {
  return new Set(groups.filter(({ named }) => !named).flatMap(({ voices }) => voices.map(({ source }) => said(source))));
}
