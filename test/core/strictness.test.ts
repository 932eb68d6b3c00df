import { describe, expect, it } from 'vitest';
import { outsideBy } from '../../src/core/reference.ts';
import { withStrictness } from '../../src/core/strictness.ts';
import { uncertaintyOf } from '../../src/core/uncertainty.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { FACING_RIGHT, FRONT, film } from './frames.ts';
import { configOf, heldMs } from './sessions.ts';
import { SITTING, STANDING, T_POSE } from './stretch-poses.ts';

const LEVELS = ['beginner', 'full'] as const;

function ends(stretch: (typeof STRETCHES)[number]) {
  return stretch.targets.flatMap(({ angle, aim, accept }) =>
    LEVELS.flatMap((level) =>
      (['low', 'high'] as const).flatMap((end) => {
        const value = accept[level][end];
        return value === null ? [] : [{ angle, level, end, value, aim: aim[level] }];
      }),
    ),
  );
}

describe('strictness', () => {
  it('standard is the stretch itself', () => {
    for (const stretch of STRETCHES) expect(withStrictness(stretch, 'standard')).toBe(stretch);
  });

  it('gentle accepts more, strict no more, and both the aim', () => {
    for (const stretch of STRETCHES) {
      const before = ends(stretch);
      const gentle = ends(withStrictness(stretch, 'gentle'));
      const strict = ends(withStrictness(stretch, 'strict'));
      before.forEach(({ value, end, aim }, index) => {
        const outwards = end === 'low' ? -1 : 1;
        expect(((gentle[index]?.value ?? 0) - value) * outwards).toBeGreaterThanOrEqual(0);
        expect(((strict[index]?.value ?? 0) - value) * outwards).toBeLessThanOrEqual(1e-9);
        expect((aim - (strict[index]?.value ?? 0)) * outwards).toBeLessThanOrEqual(1e-9);
      });
    }
  });

  it('strict is never tighter than the camera can measure', () => {
    for (const stretch of STRETCHES) {
      const strict = ends(withStrictness(stretch, 'strict'));
      ends(stretch).forEach(({ angle, value, aim }, index) => {
        const now = strict[index]?.value ?? 0;
        if (now === value) return;
        expect(Math.abs(now - aim)).toBeGreaterThanOrEqual(uncertaintyOf(angle, 0, true) - 1e-9);
      });
    }
  });

  it('keeps the beginner range round the full one', () => {
    for (const stretch of STRETCHES) {
      for (const strictness of ['gentle', 'strict'] as const) {
        for (const { accept } of withStrictness(stretch, strictness).targets) {
          for (const end of [accept.full.low, accept.full.high]) {
            if (end !== null) expect(outsideBy(end, accept.beginner)).toBeCloseTo(0, 6);
          }
        }
      }
    }
  });

  it.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))(
    'gentle earns nothing for standing, sitting or a T-pose in %s',
    (_, stretch) => {
      const gentle = withStrictness(stretch, 'gentle');
      for (const shot of [FRONT, FACING_RIGHT]) {
        for (const pose of [STANDING, T_POSE, SITTING]) {
          const frames = film([{ to: pose, stayMs: 4000 }], shot, { fps: 8 });
          // Where the start is the stretch, as in sitting tall, both earn.
          if (heldMs(configOf(stretch), frames) > 0) continue;
          expect(heldMs(configOf(gentle), frames)).toBe(0);
        }
      }
    },
  );
});
