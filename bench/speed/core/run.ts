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

const FRAMES = 8 * ROUND_FRAMES;
const LAP_MS = FRAMES * (1000 / 30);
const WARM_UP_LAPS = 5;
const LAPS = 15;

const stretch = stretchById(STRETCH) as Stretch;
const frames = foldingFrames(FRAMES);

let state = startSession({
  stretch,
  side: null,
  level: 'beginner',
  targetHoldMs: Number.POSITIVE_INFINITY,
});
let laps = 0;

/** All frames once more; times go on rising from lap to lap, as in a long session. */
function lap(): void {
  const shiftMs = laps * LAP_MS;
  laps += 1;
  for (const { timestampMs, width, height, landmarks, worldLandmarks } of frames) {
    const frame = { timestampMs: timestampMs + shiftMs, width, height, landmarks, worldLandmarks };
    state = step(state, frame).state;
  }
}

for (let index = 0; index < WARM_UP_LAPS; index += 1) lap();

const perSecond: number[] = [];
for (let index = 0; index < LAPS; index += 1) {
  const startMs = performance.now();
  lap();
  perSecond.push(FRAMES / ((performance.now() - startMs) / 1000));
}

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
for (let index = 0; index < LAPS; index += 1) lap();
globalThis.gc?.();
const keptBytes = (process.memoryUsage().heapUsed - before) / (FRAMES * LAPS);

console.log(
  JSON.stringify({
    stretch: stretch.id,
    targets: stretch.targets.length,
    faults: stretch.faults.length,
    heldShare: state.view.accounts.heldMs / (laps * LAP_MS),
    perSecond,
    keptBytes,
  }),
);
