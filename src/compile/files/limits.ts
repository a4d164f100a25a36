/**
 * What is refused before it is parsed. Each is far above what people write; a text at the limit of all of them
 * still takes remark less than a second or two.
 */
export const LIMITS = {
  /** A book's chapter has 50,000. */
  bytes: 128 * 1024,
  lines: 2_000,
  /** Characters in a line. A paragraph is often one line. */
  line: 16_384,
  /** Quotes and lists inside each other. */
  containers: 8,
  indentation: 40,
  /** Signs of emphasis, and signs that may open a link or code, in one paragraph. */
  emphasis: 200,
  brackets: 300,
  /** In the whole file: opening brackets, signs of quotes and lists, bars of tables. */
  allBrackets: 2_000,
  allContainers: 2_000,
  allBars: 2_000,
  columns: 20,
  /** Brackets inside each other in the fields. */
  flow: 10,
  /** Of a picture. A photograph that fills a large screen has a quarter of it. */
  pictureBytes: 2 * 1024 * 1024,
  /** Pixels of its longer side. */
  pictureSide: 8_000,
};
