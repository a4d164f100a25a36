/**
 * The lines from so many places, evenly spaced along the top, to one point in the middle below.
 *
 * @returns an outline in a square of 100
 */
export function fan(places: number): string {
  return Array.from({ length: places }, (_, index) => `M${round((100 * (index + 0.5)) / places)} 0L50 100`).join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
