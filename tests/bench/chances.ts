export interface Chance {
  /** A whole number from 0 up to and without a limit. */
  below(limit: number): number;
  /** Whether something happens that happens in one of so many cases. */
  oneIn(cases: number): boolean;
  /** One of a list. */
  of<T>(list: readonly T[]): T;
  /** A whole number below a limit, low ones far more often: the tenth a tenth as often as the first. */
  popular(limit: number): number;
}

/** Chances that fall the same way each time, on every machine (the generator is Mulberry32). */
export function chances(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneIn: (cases) => below(cases) === 0,
    of: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError("there is nothing to choose from");
      return one;
    },
    // The inverse of the harmonic sum, near enough.
    popular: (limit) => Math.min(limit - 1, Math.floor((limit + 1) ** next()) - 1),
  };
}
