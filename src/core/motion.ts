import type { SlotValues } from './angle-slots.ts';

/** Speeds are taken over this long. Source: stretches.json, conventions.runtime. */
const SPEED_WINDOW_MS = 500;
/** With less history than this a speed is noise. */
export const LEAST_HISTORY_MS = 250;
/** Going to and fro within this long is bouncing; going one way is entering or leaving. */
const BOUNCE_WINDOW_MS = 1500;

/** Rows in a block, a power of two: only the newest block is copied when a frame adds a row. */
const BLOCK_BITS = 3;
const BLOCK_ROWS = 1 << BLOCK_BITS;

/**
 * The readings of the last moments as rows of numbers: a time, milliseconds, and a value for each slot, NaN where
 * it was not read. A moment is found by its age, 0 for the newest.
 */
export interface Motion {
  /** Full blocks of rows, oldest first. */
  readonly blocks: readonly (readonly number[])[];
  /** The newest block, and how many of its rows are there yet. */
  readonly newest: readonly number[];
  readonly filled: number;
  /** Numbers in a row, the same for all. */
  readonly width: number;
  /** How many moments, from the newest back, are looked at. */
  readonly count: number;
  /** The age of the earliest moment from which speeds up to the newest are taken. */
  readonly speedStart: number;
}

export const NO_MOTION: Motion = {
  blocks: [],
  newest: [],
  filled: BLOCK_ROWS,
  width: 0,
  count: 0,
  speedStart: -1,
};

/** The block a moment is in. */
export function blockOf({ blocks, newest, filled }: Motion, age: number): readonly number[] {
  if (age < filled) return newest;
  return blocks[blocks.length - 1 - ((age - filled) >> BLOCK_BITS)] as readonly number[];
}

/** Where its row begins in there. */
export function rowInBlock({ filled, width }: Motion, age: number): number {
  const row =
    age < filled ? filled - 1 - age : BLOCK_ROWS - 1 - ((age - filled) & (BLOCK_ROWS - 1));
  return row * width;
}

function timeOf(motion: Motion, age: number): number {
  return blockOf(motion, age)[rowInBlock(motion, age)] as number;
}

/** NaN where it was not read. */
function readingOf(motion: Motion, age: number, slot: number): number {
  return blockOf(motion, age)[rowInBlock(motion, age) + 1 + slot] as number;
}

/** The blocks that are still looked at, the newest among them. */
function fullBlocks({ blocks, newest }: Motion, count: number): Motion['blocks'] {
  return count === 0 ? [] : [...blocks, newest].slice(-Math.ceil(count / BLOCK_ROWS));
}

function emptyBlock(width: number): number[] {
  return Array.from({ length: BLOCK_ROWS * width }, () => Number.NaN);
}

/** How many of the first so many moments are no older than this. */
function countSince(motion: Motion, count: number, nowMs: number, windowMs: number): number {
  let recent = count;
  while (recent > 0 && nowMs - timeOf(motion, recent - 1) > windowMs) recent -= 1;
  return recent;
}

/** Adds a frame's readings and forgets those older than is ever looked at. */
export function remember(motion: Motion, timestampMs: number, values: SlotValues): Motion {
  const count = countSince(motion, motion.count, timestampMs, BOUNCE_WINDOW_MS);
  const speedStart = countSince(motion, motion.speedStart + 1, timestampMs, SPEED_WINDOW_MS);
  const width = values.length + 1;
  const isFull = motion.filled === BLOCK_ROWS;
  const blocks = isFull ? fullBlocks(motion, count) : motion.blocks;
  const filled = isFull ? 0 : motion.filled;
  // Rows that are not filled yet go on holding those of the block before.
  const rows = motion.newest.length === 0 ? emptyBlock(width) : motion.newest.slice();
  const at = filled * width;
  rows[at] = timestampMs;
  for (let slot = 0; slot < values.length; slot += 1) rows[at + 1 + slot] = values[slot] as number;
  return { blocks, newest: rows, filled: filled + 1, width, count: count + 1, speedStart };
}

/** The readings of the newest moment. */
export function latestValues(motion: Motion): SlotValues {
  const at = rowInBlock(motion, 0);
  return motion.newest.slice(at + 1, at + motion.width);
}

/** How far back the readings go, milliseconds. */
export function historyMs(motion: Motion): number {
  return motion.count === 0 ? 0 : timeOf(motion, 0) - timeOf(motion, motion.count - 1);
}

/** NaN where an end was not read, or they are too near each other. */
function speedBetween(motion: Motion, firstAge: number, lastAge: number, slot: number): number {
  const elapsedMs = timeOf(motion, lastAge) - timeOf(motion, firstAge);
  if (elapsedMs < LEAST_HISTORY_MS) return Number.NaN;
  return (
    ((readingOf(motion, lastAge, slot) - readingOf(motion, firstAge, slot)) / elapsedMs) * 1000
  );
}

function isRead(motion: Motion, age: number, slot: number): boolean {
  return !Number.isNaN(readingOf(motion, age, slot));
}

/** NaN where there is too little to go by. */
function speedBetweenReadings(motion: Motion, slot: number): number {
  let last = 0;
  while (last < motion.count && !isRead(motion, last, slot)) last += 1;
  if (last === motion.count) return Number.NaN;
  const lastMs = timeOf(motion, last);
  let first = last;
  for (let age = last + 1; age < motion.count; age += 1) {
    if (lastMs - timeOf(motion, age) > SPEED_WINDOW_MS) break;
    if (isRead(motion, age, slot)) first = age;
  }
  return speedBetween(motion, first, last, slot);
}

/** Units per second over the last half second, signed; null where there is too little to go by. */
export function speedOf(motion: Motion, slot: number): number | null {
  const speed = speedBetweenReadings(motion, slot);
  return Number.isNaN(speed) ? null : speed;
}

/** Whether any of these angles changes faster than so many units per second, either way. */
export function isAnyFaster(
  motion: Motion,
  slots: readonly number[],
  unitsPerSecond: number,
): boolean {
  if (motion.count === 0) return false;
  const { speedStart: start } = motion;
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index] as number;
    // Nearly always both ends were read, and nothing has to be looked for.
    const isWhole = isRead(motion, 0, slot) && isRead(motion, start, slot);
    const speed = isWhole
      ? speedBetween(motion, start, 0, slot)
      : speedBetweenReadings(motion, slot);
    if (Math.abs(speed) > unitsPerSecond) return true;
  }
  return false;
}
