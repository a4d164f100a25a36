import { colours } from "./colours.ts";
import { families } from "./fonts.ts";
import { type Drawn, INNER, text } from "./layout.ts";
import { heightOf } from "./render.ts";

interface Wanted {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly face: keyof typeof FACES;
  /** The room there is. */
  readonly height: number;
}

/** From the smallest that can be read in a small preview. */
const SIZES = [36, 40, 44, 49, 54, 60, 66, 74, 82, 92, 104];

/** A standfirst is worth no smaller headline than this. */
const LARGE = 74;

/**
 * Sets a headline as large as its room allows, with the standfirst if that finds room too. What is too long even in the
 * smallest size ends after a whole word, with "…".
 */
export async function fitHeadline({ headline, standfirst, face, height }: Wanted): Promise<readonly Drawn[]> {
  const fits = async (drawn: readonly Drawn[]) => (await heightOf(drawn, INNER)) <= height;
  const largest = async (sizes: readonly number[], set: (size: number) => readonly Drawn[]) => {
    const found = sizes[(await most(sizes.length, (n) => fits(set(sizes[n - 1] ?? 0)))) - 1];
    return found ? set(found) : null;
  };
  const title = (words: string, size: number) => text(words, { ...SETTING, ...FACES[face](size), fontSize: size });
  const [smallest = 0] = SIZES;
  const shorten = async (parts: readonly string[], glue: string) => {
    const words = (n: number) => `${parts.slice(0, n).join(glue)}${glue}…`;
    return words(await most(parts.length, (n) => fits([title(words(n), smallest)])));
  };

  const both =
    standfirst &&
    (await largest(
      SIZES.filter((size) => size >= LARGE),
      (size) => [title(headline, size), text(standfirst, STANDFIRST)],
    ));
  const whole = both || (await largest(SIZES, (size) => [title(headline, size)]));
  if (whole) return whole;
  const words = await shorten(headline.split(" "), " ");
  // Not even the first word has room.
  return [title(words === " …" ? await shorten([...headline], "") : words, smallest)];
}

/** The greatest number up to a limit for which something is true that is true for all smaller ones; 0 if it is for none. */
async function most(limit: number, isTrue: (n: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await isTrue(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const SETTING = { width: INNER, paddingTop: 20, textWrap: "balance", overflowWrap: "anywhere" } as const;

const FACES = {
  // The larger, the tighter.
  sans: (size: number) => ({
    marginLeft: -0.03 * size,
    fontFamily: families.sans,
    fontWeight: 600,
    letterSpacing: -0.0004 * size * size,
    lineHeight: 1.06,
  }),
  serif: (size: number) => ({
    fontFamily: families.serif,
    fontWeight: 400,
    letterSpacing: -0.0002 * size * size,
    lineHeight: 1.14,
  }),
  /** For what stands in place of a headline, and is none. */
  light: () => ({ fontFamily: families.sans, fontWeight: 400, letterSpacing: 0, lineHeight: 1.14, color: colours.ink2 }),
} as const;

const STANDFIRST = {
  ...{ width: INNER, paddingTop: 20, fontFamily: families.serif, fontSize: 32, lineHeight: 1.35 },
  ...{ color: colours.ink2, textWrap: "pretty", overflowWrap: "anywhere" },
} as const;
