/**
 * Scores frames in plain Node and prints one line of JSON: how many a second, and what each leaves
 * behind. Packaged first, as the app is; started with --expose-gc.
 */

import type { Stretch } from '../../../src/core/reference.ts';
import { startSession, step } from '../../../src/core/session.ts';
import { stretchById } from '../../../src/stretches/library.ts';
import { foldingFrames, ROUND_FRAMES } from './folding-body.ts';

/** No stretch has more angles to judge, and it watches for bouncing too. */
const STRETCH = 'standing_forward_fold';

const ROUND_MS = ROUND_FRAMES * (1000 / 30);
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

/** The movement once more; times go on rising, as in a long session. */
function goRound(): void {
  const shiftMs = rounds * ROUND_MS;
  rounds += 1;
  for (const { timestampMs, width, height, landmarks, worldLandmarks } of frames) {
    const frame = { timestampMs: timestampMs + shiftMs, width, height, landmarks, worldLandmarks };
    state = step(state, frame).state;
  }
}

for (let index = 0; index < WARM_UP_ROUNDS; index += 1) goRound();

const perSecond: number[] = [];
const busyBefore = process.cpuUsage();
for (let index = 0; index < ROUNDS; index += 1) {
  const startMs = performance.now();
  goRound();
  perSecond.push(ROUND_FRAMES / ((performance.now() - startMs) / 1000));
}

const busy = process.cpuUsage(busyBefore);
const perCpuSecond = (ROUND_FRAMES * ROUNDS) / ((busy.user + busy.system) / 1_000_000);

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
