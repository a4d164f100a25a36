/** Pixels, and how many letters fit on a line of the narrowest frame, 320 pixels wide. They are those of `Frame.astro`. */
const TITLE = { line: 27, letters: 22 };
const ROW = { line: 18, letters: 34, space: 9 };
/** The strip with its numbers, the way to the page, whose it is, and what is between them. */
const OTHERS = 190;

/**
 * How high a frame has to be for nothing in it to scroll, however narrow it is; in a wide one some room is left.
 *
 * @param title what stands large
 * @param rows what stands below it, a line or more each
 */
export function frameHeight(title: string, rows: readonly string[]): number {
  const lines = (text: string, letters: number): number => Math.ceil(text.length / letters);
  const below = rows.reduce((sum, row) => sum + lines(row, ROW.letters) * ROW.line + ROW.space, 0);
  return OTHERS + lines(title, TITLE.letters) * TITLE.line + below;
}
