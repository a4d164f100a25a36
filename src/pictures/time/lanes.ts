import type { Bar } from "./bars.ts";
import { type Packed, pack } from "./packing.ts";
import { type Break, type Panel, panelsOf } from "./panels.ts";
import { BREAK, endsOf, type Place, placeOf } from "./place.ts";
import { textWidth } from "./text-width.ts";
import { type NameTick, type Tick, ticksOf } from "./ticks.ts";

/** A bar in its lane, packed for the narrowest screen and for the narrowest one on which panels stand side by side. */
export interface Mark {
  readonly bar: Bar;
  readonly place: Place;
  readonly narrow: Packed;
  readonly wide: Packed;
}

/** A panel with a lane for every article. */
export interface PanelPicture {
  readonly panel: Panel;
  /** Its part of the width when panels stand side by side. */
  readonly share: number;
  readonly breaks: readonly (Break & { readonly place: Place })[];
  readonly ticks: { readonly narrow: readonly Tick[]; readonly wide: readonly Tick[] };
  readonly lanes: readonly { readonly article: string; readonly marks: readonly Mark[] }[];
}

/** What a line holds when panels stand side by side, and one below the other, in rem. The stylesheet counts on both. */
export const WIDE = 59;
export const NARROW = 18;
/** Between panels side by side, and what the letter of a lane takes. */
export const PANEL_GAP = 1.5;
export const KEY = 2;
/** Above so many articles a lane is compact: an event is named in the first lane that tells it, and only there. */
const MOST_NAMED_LANES = 8;
export const isCompact = (articles: number): boolean => articles > MOST_NAMED_LANES;

const LABEL_SIZE = 0.75;
/** What a unit gets where there is room, and the most a panel gets when others want some. */
const UNIT = 2;
const MOST_SHARE = 26;

/**
 * Draws a story's tellings as lanes.
 *
 * @param articles their ids, in the order of the lanes
 */
export function drawLanes(bars: readonly Bar[], articles: readonly string[], name: NameTick): readonly PanelPicture[] {
  const panels = panelsOf(bars);
  const shares = panels.map(shareOf);
  const tracks = (WIDE - (panels.length - 1) * PANEL_GAP) / shares.reduce((sum, share) => sum + share, 0);
  return panels.map((panel, index) => {
    const share = shares[index] ?? 1;
    const wide = share * tracks - KEY;
    const narrow = NARROW - KEY;
    const ticks = { narrow: ticksOf(panel, narrow, name), wide: ticksOf(panel, wide, name) };
    return { panel, share, breaks: breaksOf(panel), ticks, lanes: lanesOf(panel, articles, narrow, wide) };
  });
}

/** Room for every unit, and for the longest label beside a bar, in rem; the panels share what there is in these parts. */
function shareOf({ units, breaks, bars }: Panel): number {
  const label = Math.max(...bars.map((bar) => textWidth(bar.label) * LABEL_SIZE));
  const least = KEY + breaks.length * BREAK;
  return Math.round(Math.min(MOST_SHARE, Math.max(units * UNIT + least, label + 2 * UNIT + least)));
}

/** A break begins where the segment before it ends. */
function breaksOf(panel: Panel): PanelPicture["breaks"] {
  return panel.breaks.map((each, index) => {
    const next = panel.segments[index + 1]?.start ?? 0;
    return { ...each, place: { ...placeOf(panel, next, next), breaks: index } };
  });
}

function lanesOf(panel: Panel, articles: readonly string[], narrow: number, wide: number): PanelPicture["lanes"] {
  const compact = isCompact(articles.length);
  const named = new Set<string>();
  return articles.map((article) => {
    const bars = panel.bars
      .filter((bar) => bar.article === article)
      .map((bar) => ({ bar, place: placeOf(panel, bar.start, bar.end), label: textWidth(bar.label) * LABEL_SIZE }))
      .sort((a, b) => a.bar.start - b.bar.start || a.bar.end - b.bar.end)
      .map((bar) => (compact && named.has(bar.bar.event) ? { ...bar, label: 0 } : bar));
    for (const { bar } of bars) named.add(bar.event);
    const packAt = (width: number) => {
      const sized = bars.map(({ bar, place, label }) => ({
        ...endsOf(place, panel, width),
        label,
        fading: bar.open !== null || bar.vague,
      }));
      return pack(sized, width);
    };
    const [atNarrow, atWide] = [packAt(narrow), packAt(wide)];
    return {
      article,
      marks: bars.flatMap(({ bar, place }, index) => {
        const [narrowly, widely] = [atNarrow[index], atWide[index]];
        return narrowly && widely ? [{ bar, place, narrow: narrowly, wide: widely }] : [];
      }),
    };
  });
}
