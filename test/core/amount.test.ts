import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, amountOf, takesAmount } from '../../src/core/amount.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { MEASURING } from '../../src/core/measuring-settings.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import { filmBody } from './body-films.ts';
import { coach, configOf, theStretch } from './sessions.ts';

const LUNGE = theStretch('standing_hip_flexor_lunge');

describe('how much', () => {
  it('is a little within a step, and a lot from two and a half', () => {
    expect([0.2, 1, 1.1, 2.4, 2.5, 9].map((steps) => amountOf(steps))).toEqual([
      'little',
      'little',
      null,
      null,
      'lot',
      'lot',
    ]);
  });

  it('stays what it was where the value only trembles', () => {
    expect(amountOf(1.2, 'little')).toBe('little');
    expect(amountOf(1.4, 'little')).toBeNull();
    expect(amountOf(2.3, 'lot')).toBe('lot');
    expect(amountOf(2.1, 'lot')).toBeNull();
  });

  it('is never both, and never less for more', () => {
    const rank = (amount: Amount) => ['little', null, 'lot'].indexOf(amount);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.constantFrom<Amount>('little', null, 'lot'),
        (a, b, before) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          expect(rank(amountOf(less, before))).toBeLessThanOrEqual(rank(amountOf(more, before)));
        },
      ),
    );
  });
});

describe('a word for how much', () => {
  const taking = STRETCHES.flatMap(({ faults }) =>
    faults.map(({ correction }) => correction),
  ).filter(takesAmount);

  it('goes with corrections that are one move', () => {
    const texts = taking.map(({ say }) => say);
    expect(texts).toContain('Straighten your {side} knee.');
    expect(texts).toContain('Bring your chest back over your hips.');
    for (const text of texts)
      expect(text).not.toMatch(/^(Keep|Level|Rest|Grow|That is)|a little|[,;:]/);
  });
});

/** A standing hip stretch that was right, and then the whole body tips forward by so many degrees. */
function tippingForward(byDeg: number): readonly PoseFrame[] {
  const start = startPose(LUNGE.id, 'right') as BodyPose;
  const right = referencePose(LUNGE.id, 'beginner', 'right') as BodyPose;
  const wrong: BodyPose = {
    ...right,
    pelvis: { ...right.pelvis, tiltDeg: right.pelvis.tiltDeg + byDeg },
    supports: [],
  };
  const moves = [
    { to: start, stayMs: 1500 },
    { to: right, moveMs: 1000, stayMs: 1500 },
    { to: wrong, moveMs: 600, stayMs: 2500 },
  ];
  return filmBody(moves, LUNGE, 'right', { fps: 10 });
}

function amountsSaid(
  side: Side,
  frames: readonly PoseFrame[],
): readonly (readonly [string, Amount])[] {
  const measuring = { ...MEASURING, useBias: false };
  return coach(configOf(LUNGE, { side, measuring }), frames).events.flatMap((event) =>
    event.kind === 'cue' && event.cue.kind === 'fault' ? [[event.cue.id, event.cue.amount]] : [],
  );
}

describe('a broken rule', () => {
  it.each([
    [18, 'little'],
    [45, 'lot'],
  ] as const)(
    'of a trunk tipped by %i° is off by a %s, on the left as on the right',
    (byDeg, amount) => {
      const frames = tippingForward(byDeg);
      expect(amountsSaid('right', frames)).toContainEqual(['lean_fwd', amount]);
      expect(amountsSaid('left', frames.map(mirrorFrame))).toEqual(amountsSaid('right', frames));
    },
  );
});
