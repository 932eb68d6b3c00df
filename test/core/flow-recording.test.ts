import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecording, poseFrames } from '../../bench/evaluate/recording.ts';
import type { ObservedFrame } from '../../src/core/flow-types.ts';
import { handsOnHead } from '../../src/core/gesture.ts';
import { follow, observed, phasesOf, planOf } from './flows.ts';

// What the pose model found in the clip `side_bend_front`, every fourth picture.
const FILE = 'test/footage/side_bend_front.jsonl';
const CLIP = poseFrames(parseRecording(readFileSync(FILE, 'utf8'), FILE));
const LENGTH_MS = (CLIP.at(-1)?.timestampMs ?? 0) + 130;

/** The clip over and over, as a pretend webcam plays it. */
function looped(times: number): readonly ObservedFrame[] {
  return Array.from({ length: times }, (_, round) =>
    CLIP.map((frame) => observed({ ...frame, timestampMs: frame.timestampMs + round * LENGTH_MS })),
  ).flat();
}

describe('a landmark recording', () => {
  const plan = planOf([{ stretchId: 'standing_side_bend', holdSeconds: 2 }]);
  const run = follow(plan, looped(6));

  it('leads through both sides to the end', () => {
    expect(phasesOf(run)).toEqual([
      'framing',
      'get-ready',
      'stretching',
      'switching',
      'framing',
      'get-ready',
      'stretching',
      'done',
    ]);
    expect(run.state.entries.map(({ ended }) => ended)).toEqual(['held', 'held']);
  });

  it('replays to the same events', () => {
    expect(follow(plan, looped(6)).events).toEqual(run.events);
  });

  it('holds no hands on its head', () => {
    expect(CLIP.filter(handsOnHead)).toEqual([]);
  });
});
