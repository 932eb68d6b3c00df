import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatFrame,
  parseRecording,
  poseFrames,
  recordFrame,
} from '../../bench/evaluate/recording.ts';
import type { Landmark } from '../../src/core/pose.ts';

const BODY: Landmark[] = Array.from({ length: 33 }, (_, index) => ({
  x: index / 33,
  y: 1 - index / 33,
  z: 1 - index / 7,
  visibility: 0.9,
}));

function lineAt(t: number, landmarks: readonly Landmark[] | null = BODY): string {
  const pose = { width: 640, height: 480, landmarks, worldLandmarks: landmarks };
  return formatFrame(recordFrame(t, pose));
}

test('a frame without anybody is its time alone', () => {
  expect(lineAt(0.5, null)).toBe('{"t":0.5}');
});

test('every number survives to the last bit', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0, max: 1, noNaN: true }), (x, y, visibility) => {
      const landmarks = BODY.map((landmark) => ({ ...landmark, x, y, visibility }));
      const [frame] = poseFrames(parseRecording(lineAt(1 / 15, landmarks), 'x.jsonl'));
      expect(frame).toEqual({
        timestampMs: (1 / 15) * 1000,
        width: 640,
        height: 480,
        // JSON has no negative zero, and no measurement tells it from zero.
        landmarks: landmarks.map((landmark) => ({ ...landmark, x: x + 0, y: y + 0 })),
        worldLandmarks: landmarks.map((landmark) => ({ ...landmark, x: x + 0, y: y + 0 })),
      });
    }),
    { numRuns: 30 },
  );
});

test('a frame without anybody has the size of those before it, or of the first after it', () => {
  const sized = (t: number, width: number) =>
    formatFrame(recordFrame(t, { width, height: 360, landmarks: BODY, worldLandmarks: null }));
  const text = ['{"t":0}', sized(1, 320), '{"t":2}', sized(3, 640), '{"t":4}'].join('\n');
  const widths = poseFrames(parseRecording(text, 'x.jsonl')).map(({ width }) => width);
  expect(widths).toEqual([320, 320, 320, 640, 640]);
});

describe('what is wrong is named by line and field', () => {
  test.each([
    ['not JSON', [lineAt(0), '{'], 'x.jsonl, line 2: not JSON'],
    ['too few landmarks', [lineAt(0, BODY.slice(1))], 'line 1: landmarks: There must be 33'],
    ['a text for a number', ['{"t":"0"}'], 'line 1: t: '],
    ['no size', ['{"t":0,"landmarks":[]}'], 'line 1: landmarks: '],
    ['time that stands still', [lineAt(1), lineAt(1)], 'line 2: t: must be later than 1.'],
    ['nothing at all', ['', ''], 'x.jsonl: no frames.'],
  ])('%s', (_, lines, message) => {
    expect(() => parseRecording(lines.join('\n'), 'x.jsonl')).toThrow(message);
  });

  test('one coordinate of many', () => {
    const broken = lineAt(0).replace('"landmarks":[[0,', '"landmarks":[[null,');
    expect(() => parseRecording(broken, 'x.jsonl')).toThrow('line 1: landmarks[0][0]: ');
  });
});
