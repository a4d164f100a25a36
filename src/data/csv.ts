import { stringify } from "csv-stringify/sync";

/**
 * Writes a table as CSV (RFC 4180): UTF-8 without a mark at its beginning, lines ended by CR and LF, quotation marks where
 * a cell needs them. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csv(head: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]): string {
  return stringify([head, ...rows], {
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: String },
  });
}
