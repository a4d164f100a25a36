import type { Bar } from "./bars.ts";
import { COMPACT_TARGET, type Packed, pack, TARGET } from "./packing.ts";
import { type Panel, panelsOf } from "./panels.ts";
import { endsOf, type Place, placeOf } from "./place.ts";
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

/**
 * Draws a story's tellings as lanes.
 *
 * @param articles their ids, in the order of the lanes
 */
export function drawLanes(bars: readonly Bar[], articles: readonly string[], name: NameTick): readonly PanelPicture[] {
  const panels = panelsOf(bars);
  const shares = panels.map(({ units, breaks }) => Math.min(16, Math.max(7, units + breaks.length * 2)));
  const tracks = (WIDE - (panels.length - 1) * PANEL_GAP) / shares.reduce((sum, share) => sum + share, 0);
  return panels.map((panel, index) => {
    const share = shares[index] ?? 1;
    const wide = share * tracks - KEY;
    const narrow = NARROW - KEY;
    const ticks = { narrow: ticksOf(panel, narrow, name), wide: ticksOf(panel, wide, name) };
    return { panel, share, ticks, lanes: lanesOf(panel, articles, narrow, wide) };
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
      const sized = bars.map(({ bar, place, label }) => ({ ...endsOf(place, panel, width), label, filled: !bar.open && !bar.vague }));
      return pack(sized, width, compact ? COMPACT_TARGET : TARGET);
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
