/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** Even from low to high. */
  between(low: number, high: number): number;
  /** Bell-shaped. */
  around(middle: number, spread: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
}

/** Mulberry32, by Tommy Ettinger, in the public domain: short, and even enough for invented data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed);
  return {
    between: (low, high) => low + (high - low) * next(),
    // Three even numbers together are bell-shaped enough; their spread is 0.5.
    around: (middle, spread) => middle + (next() + next() + next() - 1.5) * 2 * spread,
    chance: (share) => next() < share,
  };
}
