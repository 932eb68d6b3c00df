import { expect, test } from 'vitest';
import { type RunTally, reportTotals } from '../../bench/evaluate/totals.ts';

const TALLY: RunTally = {
  run: {
    stretch: 'glute_bridge',
    side: null,
    holds: [[0, 31]],
    faults: [{ id: 'knees', from: 40, to: 42 }],
  },
  holds: [[0, 30]],
  faults: [
    { id: 'knees', from: 41, to: 43 },
    { id: 'arch', from: 41, to: 43 },
  ],
  falseCues: 2,
  angles: new Map([
    ['hip.s', { unit: 'deg', frames: 2, read: 2, errors: [4, -2] }],
    ['knee_ahead.s', { unit: 'ratio', frames: 1, read: 1, errors: [0.9] }],
  ]),
};

test('sums up the runs; ratios do not count as degrees', () => {
  const detections = [
    { present: 90, found: 81 },
    { present: 0, found: 0 },
  ];
  expect(reportTotals([TALLY], detections)).toEqual({
    detectedShare: 0.9,
    angleMae: 3,
    angleBias: 1,
    heldErrorSeconds: { mean: 1, max: 1 },
    faultPrecision: 0.5,
    faultRecall: 1,
    falseCuesPerMinute: 4,
  });
});

test('nothing counted is null, not zero or NaN', () => {
  expect(reportTotals([], [])).toEqual({
    detectedShare: null,
    angleMae: null,
    angleBias: null,
    heldErrorSeconds: { mean: null, max: null },
    faultPrecision: null,
    faultRecall: null,
    falseCuesPerMinute: null,
  });
});
