import { describe, expect, it } from 'vitest';
import { angleDefinition } from '../../src/core/angles.ts';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { mirrorPose } from '../../src/core/body-pose.ts';
import { contactsOf } from '../../src/core/contacts.ts';
import { brokenLimits } from '../../src/core/joint-limits.ts';
import { lowestPoint, placeBody } from '../../src/core/place-body.ts';
import { sidesOf } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import {
  referencePose,
  STRETCH_POSES,
  startPose,
} from '../../src/stretches/poses/reference-poses.ts';
import { measuredOn } from '../core/posed-bodies.ts';

const LEVELS = ['beginner', 'full'] as const;

/** How far a pose may be from what its stretch aims at, degrees; a share may be off by half its tolerance. */
const AGREEMENT_DEG = 2;

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

    it('rests on what carries it, within 2 cm', () => {
      const contacts = contactsOf(BODY_BUILDS.average);
      for (const { pose, level } of poses) {
        if (pose === null) continue;
        const skeleton = placeBody(pose, BODY_BUILDS.average);
        for (const name of pose.supports) {
          const contact = contacts.get(name);
          const heightM = contact ? lowestPoint(skeleton, contact)[1] : Number.NaN;
          expect(heightM, `${level} ${name}`).toBeLessThan(0.02);
        }
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
