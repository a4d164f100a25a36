import type { Place } from "./card.ts";
import { colours } from "./colours.ts";
import { box, type Drawn, INNER, text } from "./layout.ts";

/** Draws which articles carry a thing: a filled square carries it, a dash is silent, a dashed square is not reviewed. */
export function drawStrip(strip: readonly Place[]): Drawn {
  const rows = Math.max(1, Math.ceil(strip.length / MOST_IN_ROW));
  const pitch = Math.floor(Math.min(LARGEST, (INNER + GAP) / Math.max(1, Math.ceil(strip.length / rows))));
  const side = pitch - GAP;
  const places = strip.map((place) => drawPlace(place, side));
  return box({ width: INNER, flexWrap: "wrap", gap: GAP, padding: "28px 0 18px", flexShrink: 0 }, places);
}

const MOST_IN_ROW = 30;
const LARGEST = 66;
const GAP = 6;

function drawPlace({ letter, state, versions, contested }: Place, side: number): Drawn {
  const size = { width: side, height: side, alignItems: "center", justifyContent: "center" } as const;
  if (state === "silent") return box(size, [box({ width: side / 4, height: 2, backgroundColor: colours.faint }, [])]);
  if (state === "unread") return box({ ...size, border: `2px dashed ${colours.faint}` }, []);
  // A letter past Z is two letters wide.
  const fontSize = Math.round(side * (letter.length > 1 ? 0.46 : 0.54));
  if (state === "other")
    return box({ ...size, border: `1px solid ${colours.faint}` }, [
      text(letter, { fontSize, lineHeight: 1, color: colours.ink2 }),
    ]);
  const filled = { backgroundColor: contested ? colours.contest : colours.ink, color: colours.paper } as const;
  const numbers = side < SMALLEST_WITH_VERSIONS ? "" : versions.join(",");
  return box({ ...size, ...filled, width: "auto", minWidth: side, padding: side < SMALLEST_WITH_VERSIONS ? 0 : "0 8px" }, [
    text(letter, { fontSize, fontWeight: 600, lineHeight: 1 }),
    ...(numbers
      ? [text(numbers, { fontSize: Math.round(fontSize * 0.6), lineHeight: 1, paddingTop: fontSize * 0.42, paddingLeft: 1 })]
      : []),
  ]);
}

const SMALLEST_WITH_VERSIONS = 44;
