import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LANDMARK_COUNT,
  LANDMARK_NAMES,
  MIRROR_INDEX,
  SEGMENTS,
  sided,
} from '../../src/core/landmarks.ts';
import { type Landmark, mirrorFrame } from '../../src/core/pose.ts';
import { stick } from './body-poses.ts';
import { frameOf } from './frames.ts';
import { anyPose, anyShot } from './random-bodies.ts';

const POSE = stick({ trunkDeg: 20 }, {}, { left: { kneeDeg: 120 } });

function nameOf(index: number): string {
  return LANDMARK_NAMES[index] as string;
}

describe('the landmarks', () => {
  it('have 33 names, each once', () => {
    expect(new Set(LANDMARK_NAMES).size).toBe(33);
    expect(LANDMARK_COUNT).toBe(33);
  });

  it('mirror left to right and back, and leave the nose', () => {
    for (const [index, mirrored] of MIRROR_INDEX.entries()) {
      expect(MIRROR_INDEX[mirrored]).toBe(index);
      if (nameOf(index) !== 'nose') expect(mirrored, nameOf(index)).not.toBe(index);
    }
    expect(nameOf(MIRROR_INDEX[LANDMARK_NAMES.indexOf('leftHip')] as number)).toBe('rightHip');
    expect(nameOf(MIRROR_INDEX[LANDMARK_NAMES.indexOf('mouthLeft')] as number)).toBe('mouthRight');
    expect(nameOf(MIRROR_INDEX[0] as number)).toBe('nose');
  });

  it('are named by part and side', () => {
    expect(sided('footIndex', 'left')).toBe('leftFootIndex');
    expect(sided('hip', 'right')).toBe('rightHip');
  });

  it('make a skeleton that looks the same mirrored', () => {
    const key = (a: number, b: number) => [nameOf(a), nameOf(b)].sort().join('–');
    const index = (name: string) => LANDMARK_NAMES.indexOf(name as (typeof LANDMARK_NAMES)[number]);
    const lines = SEGMENTS.map(([a, b]) => key(index(a), index(b)));
    const mirrored = SEGMENTS.map(([a, b]) =>
      key(MIRROR_INDEX[index(a)] as number, MIRROR_INDEX[index(b)] as number),
    );
    expect(mirrored.sort()).toEqual(lines.sort());
  });
});

describe('mirrorFrame', () => {
  it('makes the left the right, and the picture run the other way', () => {
    const frame = frameOf(POSE, { turnDeg: 30 });
    const mirrored = mirrorFrame(frame);
    const left = frame.landmarks?.[LANDMARK_NAMES.indexOf('leftKnee')] as Landmark;
    const right = mirrored.landmarks?.[LANDMARK_NAMES.indexOf('rightKnee')] as Landmark;
    expect(right).toEqual({ ...left, x: 1 - left.x });
  });

  it('gives the frame back when done twice', () => {
    fc.assert(
      fc.property(anyPose, anyShot, (pose, shot) => {
        const frame = frameOf(pose, shot, 40);
        const twice = mirrorFrame(mirrorFrame(frame));
        for (const [index, landmark] of (frame.landmarks ?? []).entries()) {
          expect(twice.landmarks?.[index]?.x).toBeCloseTo(landmark.x, 12);
          expect(twice.worldLandmarks?.[index]).toEqual(frame.worldLandmarks?.[index]);
        }
        expect(twice).toMatchObject({ timestampMs: 40, width: 1280, height: 720 });
      }),
    );
  });

  it('shows nobody where the landmarks make no body', () => {
    const frame = frameOf(POSE, { turnDeg: 0 });
    const short = { ...frame, landmarks: frame.landmarks?.slice(1) ?? null, worldLandmarks: [] };
    expect(mirrorFrame(short)).toMatchObject({ landmarks: null, worldLandmarks: null });
    const nobody = { ...frame, landmarks: null, worldLandmarks: null };
    expect(mirrorFrame(nobody)).toEqual(nobody);
  });
});
