import { describe, expect, it } from 'vitest';
import {
  LANDMARK_INDEX,
  MIRROR_INDEX,
  otherSide,
  type Side,
  sided,
} from '../../src/core/landmarks.ts';
import type { Landmark, PoseFrame } from '../../src/core/pose.ts';
import { tellLegsApart } from '../../src/core/raised-leg.ts';
import { type LimbPose, type StickPose, stick } from './body-poses.ts';
import { emptyFrame, FACING_LEFT, FACING_RIGHT, film, frameOf } from './frames.ts';
import { coach, configOf, cuesIn, raisedIn, theStretch } from './sessions.ts';

const LYING_HAMSTRING = theStretch('supine_hamstring_strap');
const KNEES_DOWN = LANDMARK_INDEX.leftKnee;

const BENT: Partial<LimbPose> = { thighDeg: 141, kneeDeg: 72 };
const LONG: Partial<LimbPose> = { thighDeg: 92, kneeDeg: 178 };
const RAISED: Partial<LimbPose> = { thighDeg: 148, kneeDeg: 172 };

function lying(side: Side, stretched: Partial<LimbPose>, other: Partial<LimbPose>): StickPose {
  const trunk = { trunkDeg: -90, neckDeg: 175 };
  return stick(trunk, { armDeg: 5 }, { [side]: stretched, [otherSide(side)]: other });
}

function seen(side: Side, stretched: Partial<LimbPose>, other: Partial<LimbPose>): PoseFrame {
  return frameOf(lying(side, stretched, other), side === 'left' ? FACING_LEFT : FACING_RIGHT);
}

function mistakeLegs(landmarks: readonly Landmark[] | null): readonly Landmark[] | null {
  if (landmarks === null) return null;
  return landmarks.map((landmark, index) =>
    index < KNEES_DOWN ? landmark : (landmarks[MIRROR_INDEX[index] as number] as Landmark),
  );
}

/** As detection shows it when it takes one leg for the other. */
function mistaken(frame: PoseFrame): PoseFrame {
  return {
    ...frame,
    landmarks: mistakeLegs(frame.landmarks),
    worldLandmarks: mistakeLegs(frame.worldLandmarks),
  };
}

describe.each(['left', 'right'] as const)('a raised %s leg', (side) => {
  const tell = (frame: PoseFrame) => tellLegsApart(LYING_HAMSTRING, side, frame);

  it('is told from the bent one that was taken for it', () => {
    const frame = seen(side, RAISED, BENT);
    expect(tell(mistaken(frame))).toEqual(frame);
  });

  it('is told from it where it has a bent knee itself, which can then be corrected', () => {
    const frame = seen(side, { thighDeg: 150, kneeDeg: 125 }, BENT);
    expect(tell(mistaken(frame))).toEqual(frame);
  });

  it.each<[string, PoseFrame]>([
    ['of a leg seen as it is', seen(side, RAISED, BENT)],
    ['of the start, both knees bent', seen(side, BENT, BENT)],
    ['of both legs long', seen(side, LONG, LONG)],
    ['where the other leg lies long, and the wrong one is raised', seen(side, LONG, RAISED)],
    ['in which nobody was found', emptyFrame(0)],
  ])('leaves the frame alone %s', (_, frame) => {
    expect(tell(frame)).toBe(frame);
  });

  it('is believed in stretches that raise none, and where no side is asked for', () => {
    const frame = mistaken(seen(side, RAISED, BENT));
    expect(tellLegsApart({ raisedLeg: 'any' }, side, frame)).toBe(frame);
    expect(tellLegsApart(LYING_HAMSTRING, null, frame)).toBe(frame);
  });

  it('is held, and nothing about its knee is said, though the legs are mistaken all the time', () => {
    const shot = side === 'left' ? FACING_LEFT : FACING_RIGHT;
    const moves = [
      { to: lying(side, BENT, BENT), stayMs: 1500 },
      { to: lying(side, RAISED, BENT), moveMs: 2000, stayMs: 6000 },
    ];
    const run = coach(configOf(LYING_HAMSTRING, { side }), film(moves, shot).map(mistaken));
    expect(run.summary.accounts.heldMs).toBeGreaterThan(4500);
    expect([...cuesIn(run), ...raisedIn(run)]).toEqual([]);
  });

  it('is drawn where it is', () => {
    const { view } = coach(configOf(LYING_HAMSTRING, { side }), [
      mistaken(seen(side, RAISED, BENT)),
    ]).state;
    const ankleY = (of: Side) => view.landmarks?.[LANDMARK_INDEX[sided('ankle', of)]]?.y;
    expect(ankleY(side)).toBeLessThan(ankleY(otherSide(side)) ?? 0);
  });
});
