import { describe, expect, it } from 'vitest';
import { handsOnHead } from '../../src/core/gesture.ts';
import { sidesOf } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import { advisedYaw, flatShot } from '../core/posed-bodies.ts';

const LEVELS = ['beginner', 'full'] as const;

describe('the hands-free sign', () => {
  it.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))(
    'is not in %s, from wherever it is seen',
    (id, stretch) => {
      for (const side of sidesOf(stretch)) {
        const poses = [
          startPose(id, side),
          ...LEVELS.map((level) => referencePose(id, level, side)),
        ];
        const advised = advisedYaw(stretch, side);
        for (const pose of poses) {
          if (pose === null) continue;
          for (const yawDeg of [advised, advised - 30, advised + 30]) {
            expect(handsOnHead(flatShot(pose, yawDeg)), `seen from ${yawDeg}°`).toBe(false);
          }
        }
      }
    },
  );
});
