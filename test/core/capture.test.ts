import { describe, expect, it } from 'vitest';
import { type CapturedPose, capturePose } from '../../src/core/capture.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import { isInPosition } from '../../src/core/posture.ts';
import { type StickPose, stick } from './body-poses.ts';
import {
  emptyFrame,
  FACING_LEFT,
  FACING_RIGHT,
  FRONT,
  film,
  frameOf,
  type Shot,
} from './frames.ts';
import { FORWARD_FOLD, hipFlexorStretch, SITTING, STANDING, sideBend } from './stretch-poses.ts';

function still(pose: StickPose, shot: Shot): readonly PoseFrame[] {
  return film([{ to: pose, stayMs: 3000 }], shot, { fps: 10 });
}

function captured(frames: readonly PoseFrame[], side: 'left' | 'right' | null): CapturedPose {
  const capture = capturePose(frames, side);
  if (capture.kind === 'failed') throw new Error(capture.reason);
  return capture.pose;
}

function valueAt(pose: CapturedPose, angle: string): number {
  return pose.joints.find((joint) => joint.angle === angle)?.value ?? Number.NaN;
}

describe('capturing a pose', () => {
  it('finds the view, the position and the nearer side', () => {
    const fold = captured(still(FORWARD_FOLD, FACING_RIGHT), null);
    expect(fold).toMatchObject({ view: 'side', position: 'standing', near: 'right' });
    expect(captured(still(FORWARD_FOLD, FACING_LEFT), null).near).toBe('left');
    expect(captured(still(SITTING, FACING_RIGHT), null).position).toBe('chair');
    expect(captured(still(hipFlexorStretch('right'), FACING_RIGHT), 'right').position).toBe(
      'kneeling',
    );
    expect(captured(still(sideBend('left'), FRONT), 'left').view).toBe('front');
  });

  it('takes somebody who kneels upright and faces the camera', () => {
    const kneeling = stick({}, { thighDeg: 0, kneeDeg: 90 });
    for (const pose of [kneeling, hipFlexorStretch('left')]) {
      expect(captured(still(pose, FRONT), null)).toMatchObject({
        view: 'front',
        position: 'kneeling',
      });
    }
  });

  it('measures what a session will measure, with how sure it is', () => {
    const pose = captured(still(FORWARD_FOLD, FACING_RIGHT), null);
    expect(valueAt(pose, 'knee.s')).toBeCloseTo(168, 0);
    for (const { uncertainty } of pose.joints) expect(uncertainty).toBeGreaterThan(0);
    expect(pose.outline).toHaveLength(33);
  });

  it('measures only what the view shows', () => {
    const angles = captured(still(sideBend('left'), FRONT), 'left').joints.map((j) => j.angle);
    expect(angles).toContain('trunk_lat');
    expect(angles).not.toContain('trunk_incl');
  });

  it('takes a photo, which is one frame', () => {
    const pose = captured([frameOf(STANDING, FACING_RIGHT)], null);
    expect(valueAt(pose, 'trunk_incl')).toBeGreaterThan(-5);
    expect(pose.position).toBe('standing');
  });

  it('forgives a frame in which nobody was found', () => {
    const frames = still(FORWARD_FOLD, FACING_RIGHT).map((frame, index) =>
      index % 5 === 0 ? emptyFrame(frame.timestampMs) : frame,
    );
    expect(capturePose(frames, null).kind).toBe('captured');
  });

  it('is the same in a mirror, for the other side', () => {
    const frames = still(sideBend('left'), FRONT);
    const there = captured(frames, 'left').joints;
    const mirrored = captured(frames.map(mirrorFrame), 'right').joints;
    expect(mirrored.map(({ angle }) => angle)).toEqual(there.map(({ angle }) => angle));
    for (const [index, { value }] of there.entries()) {
      expect(mirrored[index]?.value).toBeCloseTo(value, 4);
    }
  });

  it.each<[string, readonly PoseFrame[], string]>([
    ['nobody is there', [emptyFrame(0), emptyFrame(1500), emptyFrame(3000)], 'nobody'],
    ['there is no frame', [], 'nobody'],
    [
      'it was over too soon',
      film([{ to: STANDING, stayMs: 1000 }], FACING_RIGHT, { fps: 10 }),
      'too-short',
    ],
    [
      'the person is on their way',
      film(
        [
          { to: STANDING, stayMs: 100 },
          { to: FORWARD_FOLD, moveMs: 2900, stayMs: 100 },
        ],
        FACING_RIGHT,
        { fps: 10 },
      ),
      'moving',
    ],
  ])('says why not when %s', (_, frames, reason) => {
    expect(capturePose(frames, null)).toEqual({ kind: 'failed', reason });
  });

  it('guesses only positions in which a session would count', () => {
    for (const pose of [STANDING, SITTING, FORWARD_FOLD, hipFlexorStretch('left')]) {
      for (const shot of [FACING_LEFT, FACING_RIGHT, FRONT]) {
        const capture = capturePose(still(pose, shot), null);
        if (capture.kind === 'failed') {
          expect(capture.reason).toBe('unclear');
          continue;
        }
        const { view, position, outline } = capture.pose;
        expect(isInPosition(position, view, outline)).toBe(true);
      }
    }
  });
});
