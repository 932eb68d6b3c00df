import { describe, expect, it } from 'vitest';
import { mirrorPose } from '../../src/core/body-pose.ts';
import { type CapturedPose, capturePose } from '../../src/core/capture.ts';
import { brokenLimits } from '../../src/core/joint-limits.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import type { Stretch } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { ownPose } from '../../src/stretches/own-pose.ts';
import { type OwnStretchChoices, ownStretch } from '../../src/stretches/own-stretch.ts';
import { referencePose } from '../../src/stretches/poses/reference-poses.ts';
import { parseStretch } from '../../src/stretches/schema.ts';
import { readStretchFile, writeStretchFile } from '../../src/stretches/stretch-file.ts';
import { filmBody } from '../core/body-films.ts';
import { measuredOn } from '../core/posed-bodies.ts';

/**
 * What was captured, seen through a lens from nearby, is in the fitted pose again to this. Capturing takes
 * detection's average offsets off, which these exact bodies do not have.
 */
const AGREEMENT_DEG = 11;
const NECK_AGREEMENT_DEG = 15;

function framesOf(stretch: Stretch): readonly PoseFrame[] {
  const side = stretch.sides === 'each' ? 'right' : null;
  const pose = referencePose(stretch.id, 'full', side);
  if (pose === null) throw new Error(`${stretch.id} has no pose`);
  return filmBody([{ to: pose, stayMs: 3000 }], stretch, side, { fps: 5 });
}

function captured(frames: readonly PoseFrame[], side: Side | null): CapturedPose | null {
  const capture = capturePose(frames, side);
  return capture.kind === 'captured' ? capture.pose : null;
}

function choicesOf(pose: CapturedPose, stretch: Stretch): OwnStretchChoices {
  const joints = pose.joints.filter(({ angle }) => !stretch.ignored.includes(angle));
  return {
    id: 'own_mine',
    name: 'Mine',
    sides: stretch.sides,
    position: pose.position,
    joints: joints.map(({ angle }) => ({ angle, strictness: 'standard' })),
    holdSeconds: 20,
    repetitions: 2,
    restSeconds: 5,
    steps: [],
  };
}

/** What an own stretch of this pose aims at, and what its drawn pose shows. */
function offsOf(stretch: Stretch): { readonly angle: string; readonly offDeg: number }[] | null {
  const side = stretch.sides === 'each' ? 'right' : null;
  const pose = captured(framesOf(stretch), side);
  if (pose === null || pose.view !== stretch.view) return null;
  try {
    const own = parseStretch(ownStretch(pose, choicesOf(pose, stretch)));
    const { ownPose: drawn } = own;
    if (drawn === null) throw new Error(`${stretch.id} has no drawn pose`);
    expect(brokenLimits(drawn)).toEqual([]);
    return own.targets
      .filter(({ angle }) => angle !== 'stance_ratio')
      .flatMap(({ angle, aim }) => {
        // Along a trunk that points at the camera nothing can be measured.
        const shown = measuredOn(drawn, own, side, angle);
        return shown === null ? [] : [{ angle, offDeg: Math.abs(shown - aim.full) }];
      });
  } catch (error) {
    // The form refuses some: what differs from left to right, for one.
    if (error instanceof Error && error.message.startsWith('Stretch "own_mine"')) return null;
    throw error;
  }
}

describe('the pose of an own stretch', () => {
  it('shows the angles that were captured', () => {
    const shown = STRETCHES.map((stretch) => ({ id: stretch.id, offs: offsOf(stretch) }));
    const drawn = shown.filter(({ offs }) => offs !== null);
    expect(drawn.length).toBeGreaterThan(20);
    for (const { id, offs } of drawn) {
      for (const { angle, offDeg } of offs ?? []) {
        expect(offDeg, `${id} ${angle}`).toBeLessThan(
          angle === 'neck' ? NECK_AGREEMENT_DEG : AGREEMENT_DEG,
        );
      }
    }
  });

  it('is kept for the right side, wherever it was captured', () => {
    const stretch = STRETCHES.find(({ id }) => id === 'standing_quad') as Stretch;
    const right = captured(framesOf(stretch), 'right');
    const left = captured(framesOf(stretch).map(mirrorFrame), 'left');
    if (right === null || left === null) throw new Error('not captured');
    const [one, other] = [ownPose(right, 'stretched'), ownPose(left, 'stretched')];
    expect(one?.right.kneeFlexionDeg).toBeGreaterThan(100);
    expect(other?.right.kneeFlexionDeg).toBeCloseTo(one?.right.kneeFlexionDeg ?? 0, 0);
    expect(other && mirrorPose(other).left.kneeFlexionDeg).toBe(other?.right.kneeFlexionDeg);
  });

  it('goes through a file, and a bad one is refused by the name of its field', () => {
    const stretch = STRETCHES.find(({ id }) => id === 'standing_quad') as Stretch;
    const pose = captured(framesOf(stretch), 'right');
    if (pose === null) throw new Error('not captured');
    const own = parseStretch(ownStretch(pose, choicesOf(pose, stretch)));
    const file = writeStretchFile(own);
    expect(parseStretch(readStretchFile(file, new Set())).ownPose).toEqual(own.ownPose);
    const bad = JSON.parse(file);
    bad.stretch.ownPose.left.kneeFlexionDeg = 400;
    expect(() => readStretchFile(JSON.stringify(bad), new Set())).toThrow(
      'ownPose.left.kneeFlexionDeg',
    );
  });

  it('is none without depth', () => {
    const stretch = STRETCHES.find(({ id }) => id === 'standing_quad') as Stretch;
    const flat = framesOf(stretch).map((frame) => ({ ...frame, worldLandmarks: null }));
    expect(captured(flat, 'right')?.body ?? null).toBeNull();
  });
});
