import { describe, expect, it } from 'vitest';
import { advisedYaw } from '../../src/core/advised-yaw.ts';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import { handsOnHead } from '../../src/core/gesture.ts';
import { placeBody } from '../../src/core/place-body.ts';
import { flatShot } from '../../src/core/pose-readings.ts';
import { sidesOf } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { backPose, referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';

const LEVELS = ['beginner', 'full'] as const;

describe('the hands-free sign', () => {
  it.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))(
    'is not in %s, from wherever it is seen',
    (id, stretch) => {
      for (const side of sidesOf(stretch)) {
        const poses = [
          startPose(id, side),
          backPose(id, side),
          ...LEVELS.map((level) => referencePose(id, level, side)),
        ];
        const advised = advisedYaw(stretch, side);
        for (const pose of poses) {
          if (pose === null) continue;
          const body = placeBody(pose, BODY_BUILDS.average);
          for (const yawDeg of [advised, advised - 30, advised + 30]) {
            const seen = flatShot(body, yawDeg, BODY_BUILDS.average);
            expect(handsOnHead(seen), `seen from ${yawDeg}°`).toBe(false);
          }
        }
      }
    },
  );
});
