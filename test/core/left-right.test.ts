import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSide, type Side } from '../../src/core/landmarks.ts';
import { mirrorFrame } from '../../src/core/pose.ts';
import { type Stretch, sidesOf } from '../../src/core/reference.ts';
import type { LiveView } from '../../src/core/session-types.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { film, type Move } from './frames.ts';
import { anySway } from './random-bodies.ts';
import { coach, configOf, type Run } from './sessions.ts';
import { aimedPose, shotOf, startOf } from './stretch-poses.ts';

function isAlike(value: unknown, expected: unknown): boolean {
  if (typeof value !== 'number' || typeof expected !== 'number') return value === expected;
  return Math.abs(value - expected) < 1e-5;
}

/** The paths at which two values differ by more than rounding. */
function differences(value: unknown, expected: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || typeof expected !== 'object') {
    return isAlike(value, expected) ? [] : [`${path}: ${value} for ${expected}`];
  }
  const [left, right] = [value, expected ?? {}] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
  return [...keys].flatMap((key) => differences(left?.[key], right?.[key], `${path}.${key}`));
}

const MIRRORED_FACING = {
  'picture-left': 'picture-right',
  'picture-right': 'picture-left',
} as const;

function mirroredView({ facing, landmarks: _, ...view }: LiveView): unknown {
  return { ...view, facing: facing === null ? null : MIRRORED_FACING[facing] };
}

/** What the run would be in a mirror: the same, but for the way the body faces. */
function inMirror({ views, events, summary }: Run): unknown {
  const side = summary.side === null ? null : otherSide(summary.side);
  return { views: views.map(mirroredView), events, summary: { ...summary, side } };
}

function asSeen({ views, events, summary }: Run): unknown {
  return { views: views.map(({ landmarks: _, ...view }) => view), events, summary };
}

const anyWay = fc.tuple(anySway, anySway, fc.constantFrom('beginner', 'full'));

describe('every rule is the same for left and right', () => {
  it.each(STRETCHES.map((stretch): [string, Stretch] => [stretch.id, stretch]))(
    'in %s',
    (_, stretch) => {
      fc.assert(
        fc.property(
          anyWay,
          fc.constantFrom(...sidesOf(stretch)),
          ([sway, further, level], side) => {
            const aimed = aimedPose(stretch, side, level);
            const moves: readonly Move[] = [
              { to: startOf(stretch, side), stayMs: 900 },
              { to: aimed, moveMs: 600, stayMs: 1400 },
              { to: sway(aimed), moveMs: 300, stayMs: 1300 },
              { to: further(sway(aimed)), moveMs: 200, stayMs: 1000 },
            ];
            const frames = film(moves, shotOf(stretch, side), { fps: 10 });
            const run = coach(configOf(stretch, { side, level }), frames);
            const swapped: Side | null = side === null ? null : otherSide(side);
            const mirrored = coach(
              configOf(stretch, { side: swapped, level }),
              frames.map(mirrorFrame),
            );
            expect(differences(asSeen(mirrored), inMirror(run), stretch.id)).toEqual([]);
          },
        ),
        { numRuns: 3 },
      );
    },
  );
});
