import type { Flow } from "../../pictures/flow/flow.ts";
import { ROW, zoneStart, zonesOf } from "../../pictures/flow/lines.ts";

/**
 * The rules that place the names in `Flow`: a class for every row and for every column of relays, since an element has no
 * style of its own under the content security policy.
 */
export function flowRules(flow: Flow): string {
  const zones = zonesOf(flow.relays);
  const uncounted = flow.uncounted === null ? [] : [flow.uncounted];
  const used = [...flow.said, ...flow.passed, ...flow.told].map(({ row }) => row).concat(uncounted);
  const rows = [...new Set(used)].sort((a, b) => a - b);
  const columns = Array.from({ length: flow.relays }, (_, index) => index + 1);
  return `@layer components{${[
    `.flow{--rows:${flow.rows};--row-height:${ROW / 16}rem;--zone:${zones.width}%}`,
    ...rows.map((row) => `.flow .${rowClass(row)}{--row:${row + 2}}`),
    ...columns.map((column) => `.flow .${columnClass(column)}{--start:${Math.round(zoneStart(zones, column) * 100) / 100}%}`),
  ].join("")}}`;
}

/** The first row of the grid holds the heads of the columns. */
export const rowClass = (row: number): string => `r${row}`;
export const columnClass = (column: number): string => `c${column}`;
