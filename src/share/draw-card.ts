import type { Card } from "./card.ts";
import { colours } from "./colours.ts";
import { fitHeadline } from "./fit-headline.ts";
import { box, INNER, MARGIN, SIZE, text } from "./layout.ts";
import { heightOf, toPng, toSvg } from "./render.ts";
import { type Sayable, sayable } from "./sayable.ts";
import { drawSign } from "./sign.ts";
import { drawStrip } from "./strip.ts";

/**
 * Draws the picture of a page, the same bytes on every machine.
 *
 * @returns a PNG of 1200 × 630
 */
export async function drawCard(card: Card, brand: Brand): Promise<Uint8Array> {
  const { headline, instead, standfirst, finding, face } = card;
  const say = await sayable([brand.story, ...(card.kicker?.texts ?? []), headline, instead, standfirst ?? "", finding]);
  const top = [masthead(brand, card, say), ...(card.kicker ? [drawKicker(card.kicker, say)] : [])];
  const bottom = [drawStrip(card.strip), text(say(finding) ?? finding, FINDING)];
  const shown = say(headline);
  const title = await fitHeadline({
    headline: shown ?? instead,
    standfirst: standfirst && say(standfirst),
    face: shown === null ? "light" : face,
    height: SIZE.height - PADDING.top - PADDING.bottom - (await heightOf([...top, ...bottom], INNER)),
  });
  const padding = `${PADDING.top}px ${MARGIN}px ${PADDING.bottom}px`;
  return toPng(
    await toSvg(box({ ...SIZE, padding, ...SHEET }, [...top, box({ flexGrow: 1, flexDirection: "column" }, title), ...bottom])),
  );
}

interface Brand {
  readonly site: string;
  readonly story: string;
}

const PADDING = { top: 44, bottom: 48 } as const;
const SHEET = { flexDirection: "column", backgroundColor: colours.paper, color: colours.ink } as const;
const FINDING = { width: INNER, fontSize: 30, fontWeight: 600, lineHeight: 1.2, letterSpacing: -0.3 } as const;

function masthead({ site, story }: Brand, card: Card, say: Sayable) {
  const name = card.headline === story ? null : say(story);
  return box(
    { width: INNER, alignItems: "center", gap: 16, paddingBottom: 20, borderBottom: `2px solid ${colours.ink}`, fontSize: 28 },
    [
      drawSign(34),
      text(site, { fontWeight: 600 }),
      ...(name
        ? [text(name, { ...ONE_LINE, paddingLeft: 16, borderLeft: `1px solid ${colours.rule}`, color: colours.ink2 })]
        : []),
    ],
  );
}

function drawKicker(kicker: NonNullable<Card["kicker"]>, say: Sayable) {
  const texts = kicker.texts.flatMap((each) => say(each) ?? []);
  return box({ width: INNER, alignItems: "center", gap: 16, height: 72, paddingTop: 24, flexShrink: 0, fontSize: 30 }, [
    ...(kicker.letter ? [text(kicker.letter, LETTER)] : []),
    ...texts.map((each, index) =>
      text(each, {
        ...(index === 0
          ? { fontWeight: 600, color: kicker.contested ? colours.contest : colours.ink }
          : { paddingLeft: 16, borderLeft: `1px solid ${colours.rule}`, color: colours.ink2 }),
        ...ONE_LINE,
        // However long the first, the others are seen.
        ...(index > 0 ? { flexShrink: 0, maxWidth: INNER * 0.4 } : {}),
      }),
    ),
  ]);
}

const ONE_LINE = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

const LETTER = {
  ...{ minWidth: 48, height: 48, padding: "0 6px", alignItems: "center", justifyContent: "center" },
  ...{ backgroundColor: colours.ink, color: colours.paper, fontWeight: 600, flexShrink: 0 },
} as const;
