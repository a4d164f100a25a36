/** Something that takes room in a column and would like to begin at a place. */
export interface Stackable {
  readonly size: number;
  readonly want: number;
}

/**
 * Places things one below the other, in their order and without overlap, as near to where they want to be as the least
 * squares of the distances allow.
 *
 * @param room how much there is; at least as much as the things take together
 * @param whole begin only at whole numbers, given that sizes are whole
 * @returns where each begins
 */
export function stack(things: readonly Stackable[], room: number, whole = false): readonly number[] {
  const offsets = things.map((_, index) => things.slice(0, index).reduce((sum, { size }) => sum + size, 0));
  const free = room - things.reduce((sum, { size }) => sum + size, 0);
  const shifts = nonDecreasing(things.map(({ want }, index) => want - (offsets[index] ?? 0)));
  return shifts.map((shift, index) => {
    const kept = Math.max(0, Math.min(free, shift));
    return (whole ? Math.round(kept) : kept) + (offsets[index] ?? 0);
  });
}

/** The nearest numbers that never fall: neighbours that would are pooled at their mean. */
function nonDecreasing(numbers: readonly number[]): readonly number[] {
  const pools: { mean: number; count: number }[] = [];
  for (const number of numbers) {
    let pool = { mean: number, count: 1 };
    for (let above = pools.at(-1); above && above.mean > pool.mean; above = pools.at(-1)) {
      pools.pop();
      const count = above.count + pool.count;
      pool = { mean: (above.mean * above.count + pool.mean * pool.count) / count, count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
}
