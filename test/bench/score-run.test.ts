import { describe, expect, test } from 'vitest';
import {
  countFalseCues,
  countFaults,
  heldError,
  quietSeconds,
  raisedFaults,
} from '../../bench/evaluate/score-run.ts';

const RUN = {
  stretch: 'standing_forward_fold',
  side: null,
  holds: [[2, 8]] as [number, number][],
  faults: [{ id: 'bent_knees', from: 4, to: 5 }],
};

describe('raised faults', () => {
  test('last until they are cleared, or to the end', () => {
    const events = [
      { kind: 'fault-raised', atMs: 1000, faultId: 'twist' },
      { kind: 'fault-raised', atMs: 1500, faultId: 'lean_fwd' },
      { kind: 'fault-cleared', atMs: 2000, faultId: 'twist' },
      { kind: 'fault-raised', atMs: 4000, faultId: 'twist' },
    ] as const;
    expect(raisedFaults(events, 6)).toEqual([
      { id: 'twist', from: 1, to: 2 },
      { id: 'lean_fwd', from: 1.5, to: 6 },
      { id: 'twist', from: 4, to: 6 },
    ]);
  });
});

describe('a fault raised', () => {
  const truths = [{ id: 'twist', from: 3, to: 6 }];

  test.each([
    ['while it lasts', 4, 5, 1, 1],
    ['within a second after', 6.9, 7.5, 1, 1],
    ['later', 7.1, 7.5, 0, 0],
    ['and over up to a second before', 1, 2.2, 1, 0],
    ['and over long before', 1, 1.9, 0, 0],
  ])('%s', (_, from, to, right, recalled) => {
    const counts = countFaults([{ id: 'twist', from, to }], truths);
    expect(counts).toEqual({ raised: 1, right, true: 1, recalled });
  });

  test('under another name is wrong', () => {
    expect(countFaults([{ id: 'lean_fwd', from: 4, to: 5 }], truths)).toMatchObject({
      right: 0,
      recalled: 0,
    });
  });
});

describe('a correction', () => {
  test.each([
    ['before the hold', 'neck:below', 1.9, 0],
    ['in its first second', 'neck:below', 2.9, 0],
    ['inside it', 'neck:below', 3.1, 1],
    ['after it', 'neck:below', 8.1, 0],
    ['that a true fault calls for', 'bent_knees', 4.5, 0],
    ['for a fault that was not there', 'bent_knees', 7, 1],
  ])('%s', (_, id, at, falseCues) => {
    expect(countFalseCues([{ id, at }], RUN)).toBe(falseCues);
  });

  test('is looked for in the hold without its first second', () => {
    expect(quietSeconds(RUN)).toBe(5);
    expect(quietSeconds({ ...RUN, holds: [[1, 1.5]] })).toBe(0);
  });
});

describe('held error', () => {
  test.each([
    ['exact', [[2, 8]], [[2, 8]], 0],
    ['late by 0.3 s', [[2.3, 8.2]], [[2, 8]], 0.3],
    [
      'with a gap',
      [
        [2, 4],
        [4.5, 8],
      ],
      [[2, 8]],
      0.5,
    ],
    ['right in sum, but elsewhere', [[3, 9]], [[2, 8]], 1],
    ['missed altogether', [], [[2, 8]], 6],
    ['where none should be', [[2, 3]], [], 1],
    ['none and none', [], [], 0],
    [
      'one of two missed',
      [[0, 2]],
      [
        [0, 2],
        [8, 10],
      ],
      2,
    ],
  ] as [string, [number, number][], [number, number][], number][])(
    '%s',
    (_, measured, expected, error) => {
      expect(heldError(measured, expected)).toBeCloseTo(error);
    },
  );
});
