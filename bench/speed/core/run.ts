/**
 * Scores frames in plain Node and prints one line of JSON: how many a second, and what each leaves
 * behind. Packaged first, as the app is; started with --expose-gc.
 */

import type { PoseFrame } from '../../../src/core/pose.ts';
import type { Stretch } from '../../../src/core/reference.ts';
import { startSession, step } from '../../../src/core/session.ts';
import { stretchById } from '../../../src/stretches/library.ts';
import { foldingFrames, ROUND_FRAMES } from './folding-body.ts';

/** No stretch has more angles to judge, and it watches for bouncing too. */
const STRETCH = 'standing_forward_fold';

const ROUND_MS = ROUND_FRAMES * (1000 / 30);
/** A second's frames. */
const BATCH_FRAMES = 30;
const WARM_UP_ROUNDS = 40;
const ROUNDS = 240;

const stretch = stretchById(STRETCH) as Stretch;
const frames = foldingFrames(ROUND_FRAMES);

let state = startSession({
  stretch,
  side: null,
  level: 'beginner',
  targetHoldMs: Number.POSITIVE_INFINITY,
});
let rounds = 0;

function copyOf(landmarks: PoseFrame['landmarks']): PoseFrame['landmarks'] {
  return landmarks?.map(({ x, y, z, visibility }) => ({ x, y, z, visibility })) ?? null;
}

/**
 * Frames made anew, as they come out of the worker's messages: what was made long ago would have to be fetched
 * from main memory first. Times go on rising, as in a long session.
 */
function batchFrom(index: number): readonly PoseFrame[] {
  const shiftMs = rounds * ROUND_MS;
  return frames.slice(index, index + BATCH_FRAMES).map((frame) => ({
    timestampMs: frame.timestampMs + shiftMs,
    width: frame.width,
    height: frame.height,
    landmarks: copyOf(frame.landmarks),
    worldLandmarks: copyOf(frame.worldLandmarks),
  }));
}

/** What scoring took: making the frames is not counted. */
interface Taken {
  readonly wallMs: number;
  readonly processorMs: number;
}

function score(batch: readonly PoseFrame[]): Taken {
  const startMs = performance.now();
  const busyBefore = process.cpuUsage();
  for (const frame of batch) state = step(state, frame).state;
  const { user, system } = process.cpuUsage(busyBefore);
  return { wallMs: performance.now() - startMs, processorMs: (user + system) / 1000 };
}

/** The movement once more. */
function goRound(): Taken {
  let wallMs = 0;
  let processorMs = 0;
  for (let index = 0; index < ROUND_FRAMES; index += BATCH_FRAMES) {
    const taken = score(batchFrom(index));
    wallMs += taken.wallMs;
    processorMs += taken.processorMs;
  }
  rounds += 1;
  return { wallMs, processorMs };
}

for (let index = 0; index < WARM_UP_ROUNDS; index += 1) goRound();

const taken = Array.from({ length: ROUNDS }, () => goRound());
const perSecond = taken.map(({ wallMs }) => (1000 * ROUND_FRAMES) / wallMs);
const processorMs = taken.reduce((sum, round) => sum + round.processorMs, 0);
const perCpuSecond = (1000 * ROUND_FRAMES * ROUNDS) / processorMs;

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
for (let index = 0; index < ROUNDS; index += 1) goRound();
globalThis.gc?.();
const keptBytes = (process.memoryUsage().heapUsed - before) / (ROUND_FRAMES * ROUNDS);

console.log(
  JSON.stringify({
    stretch: stretch.id,
    targets: stretch.targets.length,
    faults: stretch.faults.length,
    heldShare: state.view.accounts.heldMs / (rounds * ROUND_MS),
    perSecond,
    perCpuSecond,
    keptBytes,
  }),
);
