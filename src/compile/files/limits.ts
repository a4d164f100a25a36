/** What is refused before it is parsed. Far above what people write, far below what takes remark a second. */
export const LIMITS = {
  bytes: 512 * 1024,
  /** Characters in a line. A paragraph is often one line. */
  line: 16_384,
  /** Quotes and lists inside each other. */
  containers: 12,
  indentation: 60,
  /** Signs of emphasis, and opening brackets, in one paragraph. */
  emphasis: 400,
  brackets: 600,
  columns: 20,
  /** Brackets inside each other in the fields. */
  flow: 10,
};
