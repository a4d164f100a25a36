/** The size that every site which shows such pictures asks for. */
export const SIZE = { width: 1200, height: 630 } as const;
export const MARGIN = 56;
export const INNER = SIZE.width - 2 * MARGIN;

/** An element of a picture, in the shape that satori reads. */
export interface Drawn {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

/** A flex box with others in it. */
export const box = (style: Style, children: readonly Drawn[]): Drawn => ({
  type: "div",
  props: { style: { display: "flex", boxSizing: "border-box", ...style }, children },
});

/** A box with words in it. */
export const text = (words: string, style: Style): Drawn => ({
  type: "div",
  props: { style: { display: style.justifyContent ? "flex" : "block", boxSizing: "border-box", ...style }, children: words },
});
