import { blockOf, LEAST_HISTORY_MS, type Motion, rowInBlock } from './motion.ts';

/** Between the highest and the lowest reading of an angle that are kept, looked at or not. */
function spanOf({ blocks, newest, width }: Motion, slot: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = 0; index <= blocks.length; index += 1) {
    const block = index < blocks.length ? (blocks[index] as readonly number[]) : newest;
    for (let at = 1 + slot; at < block.length; at += width) {
      const value = block[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return high - low;
}

// Scratch: written anew before it is read. By the age of the moments.
const TIMES: number[] = [];
const VALUES: number[] = [];

/** One angle of all moments in a row, for going over them quickly. */
function gather(motion: Motion, slot: number): void {
  for (let age = 0; age < motion.count; age += 1) {
    const block = blockOf(motion, age);
    const at = rowInBlock(motion, age);
    TIMES[age] = block[at] as number;
    VALUES[age] = block[at + 1 + slot] as number;
  }
}

/**
 * How fast the angle goes to and fro, units per second: the slower of its quickest ways up and down in
 * the last 1.5 s, so that entering and leaving, which go one way, count for nothing.
 * @param least slower than this need not be told exactly: 0 where no speed can have come to it
 */
export function bounceOf(motion: Motion, slot: number, least = 0): number {
  if ((spanOf(motion, slot) / LEAST_HISTORY_MS) * 1000 < least) return 0;
  const { count } = motion;
  gather(motion, slot);
  let up = 0;
  let down = 0;
  let last = 0;
  for (let first = 1; first < count; first += 1) {
    const firstMs = TIMES[first] as number;
    while ((TIMES[last + 1] as number) - firstMs >= LEAST_HISTORY_MS) last += 1;
    const elapsedMs = (TIMES[last] as number) - firstMs;
    if (elapsedMs < LEAST_HISTORY_MS) continue;
    const speed = (((VALUES[last] as number) - (VALUES[first] as number)) / elapsedMs) * 1000;
    if (speed > up) up = speed;
    if (-speed > down) down = -speed;
  }
  return Math.min(up, down);
}
