import { describe, expect, it } from 'vitest';
import { angleDefinition } from '../../src/core/angles.ts';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { type BodyPose, type ContactName, mirrorPose } from '../../src/core/body-pose.ts';
import { contactsOf } from '../../src/core/contacts.ts';
import { brokenLimits } from '../../src/core/joint-limits.ts';
import { lowestPoint, placeBody } from '../../src/core/place-body.ts';
import { sidesOf } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import {
  backPose,
  referencePose,
  STRETCH_POSES,
  startPose,
} from '../../src/stretches/poses/reference-poses.ts';
import { measuredOn } from '../core/posed-bodies.ts';
import { overlapsIn } from '../view3d/flesh.ts';

const LEVELS = ['beginner', 'full'] as const;

/** How far a pose may be from what its stretch aims at, degrees; a share may be off by half its tolerance. */
const AGREEMENT_DEG = 2;

/** Flesh gives way by so much where two parts lie against each other. */
const SOFT_M = 0.02;

/** Where it has to give way further. Soles that lie against each other meet at the ankles first. */
const PRESSED_M: Readonly<Record<string, number>> = { butterfly: 0.06 };

function heightsOfSupports(pose: BodyPose | null): (readonly [ContactName, number])[] {
  if (pose === null) throw new Error('no pose');
  const contacts = contactsOf(BODY_BUILDS.average);
  const skeleton = placeBody(pose, BODY_BUILDS.average);
  return pose.supports.map((name) => {
    const contact = contacts.get(name);
    return [name, contact ? lowestPoint(skeleton, contact)[1] : Number.NaN] as const;
  });
}

describe('reference poses', () => {
  it('exist for every stretch, and for nothing else', () => {
    const stretches = STRETCHES.map(({ id }) => id).sort();
    expect(STRETCH_POSES.map(({ stretch }) => stretch).sort()).toEqual(stretches);
    expect(referencePose('no_such_stretch', 'full', null)).toBeNull();
    expect(startPose('no_such_stretch', null)).toBeNull();
  });

  describe.each(STRETCHES)('$id', (stretch) => {
    const poses = sidesOf(stretch).flatMap((side) =>
      LEVELS.map((level) => ({ side, level, pose: referencePose(stretch.id, level, side) })),
    );

    it('keeps to what joints can do, from the start on', () => {
      for (const side of sidesOf(stretch)) {
        const start = startPose(stretch.id, side);
        expect(start && brokenLimits(start)).toEqual([]);
        const back = backPose(stretch.id, side);
        expect(back && brokenLimits(back)).toEqual([]);
      }
      for (const { pose } of poses) expect(pose && brokenLimits(pose)).toEqual([]);
    });

    it('measures what the stretch aims at, on both sides', () => {
      for (const { side, level, pose } of poses) {
        for (const { angle, aim, reliability, tolerance } of stretch.targets) {
          if (pose === null || reliability === 'poor') continue;
          const measured = measuredOn(pose, stretch, side, angle);
          const isDegrees = angleDefinition(angle).unit === 'deg';
          const within = isDegrees ? AGREEMENT_DEG : tolerance[level] / 2;
          const off = Math.abs((measured ?? Number.NaN) - aim[level]);
          expect(off, `${level} ${side} ${angle}: ${measured}, aim ${aim[level]}`).toBeLessThan(
            within,
          );
        }
      }
    });

    it('rests on what carries it, within 2 cm, and so does its other end, within 3', () => {
      for (const { pose, level } of poses) {
        for (const [name, heightM] of heightsOfSupports(pose)) {
          expect(heightM, `${level} ${name}`).toBeLessThan(0.02);
        }
      }
      for (const side of sidesOf(stretch)) {
        for (const [name, heightM] of heightsOfSupports(backPose(stretch.id, side))) {
          expect(heightM, `other end ${name}`).toBeLessThan(0.03);
        }
      }
    });

    it('has no part of the body in another, at either end', () => {
      const ends = [
        ...poses.map(({ pose }) => pose),
        backPose(stretch.id, sidesOf(stretch)[0] ?? null),
      ];
      for (const pose of ends) {
        if (pose === null) throw new Error('no pose');
        const skeleton = placeBody(pose, BODY_BUILDS.average);
        const allowedM = PRESSED_M[stretch.id] ?? SOFT_M;
        expect(overlapsIn(skeleton, BODY_BUILDS.average, allowedM)).toEqual([]);
      }
    });

    it.runIf(stretch.sides === 'each')('is the same on the left, mirrored', () => {
      for (const level of LEVELS) {
        const right = referencePose(stretch.id, level, 'right');
        expect(referencePose(stretch.id, level, 'left')).toEqual(right && mirrorPose(right));
      }
    });
  });
});
