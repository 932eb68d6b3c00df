import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anglesOf,
  isGoodForm,
  judgeTarget,
  scoreOf,
  type TargetJudgement,
  viewOfTarget,
  whyNotJudged,
} from '../../src/core/score.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { readingOf, targetOf, unreadOf } from './rules.ts';

function judge(value: number, more = {}, wasInForm = false): TargetJudgement {
  return judgeTarget(targetOf(more), readingOf(value), 'beginner', wasInForm);
}

function unread(more = {}, guess: number | null = null): TargetJudgement {
  return judgeTarget(targetOf(more), unreadOf(guess), 'beginner', false);
}

describe('a target', () => {
  it.each([
    [9.9, -0.1],
    [10, 0],
    [15, 0],
    [20, 0],
    [26, 6],
  ])('at %f° is outside its range by %f°', (value, outside) => {
    expect(judge(value).outside).toBeCloseTo(outside, 9);
    expect(judge(value).inForm).toBe(outside === 0);
  });

  it('is entered at its range and left two degrees beyond', () => {
    expect(judge(21.9).inForm).toBe(false);
    expect(judge(21.9, {}, true).inForm).toBe(true);
    expect(judge(22.1, {}, true).inForm).toBe(false);
    expect(judge(8.1, {}, true).inForm).toBe(true);
  });

  it('has no bound on an open side', () => {
    const open = { accept: { beginner: { low: 10, high: null }, full: { low: 10, high: null } } };
    expect(judge(500, open).inForm).toBe(true);
    expect(judge(9, open).outside).toBe(-1);
  });

  it('is out of form, not outside, while it cannot be read', () => {
    expect(unread()).toMatchObject({ outside: null, inForm: false });
  });

  it.each([
    [15, 'in-form'],
    [24, 'nearly'],
    [26, 'off'],
  ] as const)('at %f° is shown as %s', (value, status) => {
    expect(viewOfTarget(judge(value), 'beginner', 'deg').status).toBe(status);
  });

  it('is shown as not judged while it cannot be read', () => {
    expect(viewOfTarget(unread(), 'beginner', 'deg').status).toBe('not-judged');
  });
});

describe('good form', () => {
  it('is every required target in range, and says nothing of lighter ones', () => {
    expect(isGoodForm([judge(15), judge(15, { weight: 0.6 })])).toBe(true);
    expect(isGoodForm([judge(15), judge(40, { weight: 0.6 })])).toBe(false);
    expect(isGoodForm([judge(15), judge(40, { weight: 0.5 })])).toBe(true);
    expect(isGoodForm([judge(15), judge(40, { reliability: 'poor' })])).toBe(true);
  });

  it('passes over a required target that cannot be read', () => {
    expect(isGoodForm([judge(15), unread({ weight: 0.7 })])).toBe(true);
  });
});

describe('a frame', () => {
  it('is not judged without a target by which the pose is known', () => {
    expect(whyNotJudged([judge(15), unread({ weight: 0.8 })], 'beginner')).toBe('hidden');
    expect(whyNotJudged([judge(15), unread({ weight: 0.7 })], 'beginner')).toBeNull();
    expect(whyNotJudged([unread({ reliability: 'poor' })], 'beginner')).toBeNull();
  });

  it('is not judged while a hidden joint is guessed well off', () => {
    expect(whyNotJudged([unread({ weight: 0.7 }, 29)], 'beginner')).toBeNull();
    expect(whyNotJudged([unread({ weight: 0.7 }, 31)], 'beginner')).toBe('hidden');
    expect(whyNotJudged([unread({ weight: 0.5 }, 90)], 'beginner')).toBeNull();
  });
});

describe('the score', () => {
  it('is 1 in range, falls over two tolerances, and is the mean by weight', () => {
    expect(scoreOf([judge(15)], 'beginner')).toBe(1);
    expect(scoreOf([judge(25)], 'beginner')).toBeCloseTo(0.5, 9);
    expect(scoreOf([judge(90)], 'beginner')).toBe(0);
    expect(scoreOf([judge(15), judge(90, { weight: 0.5 })], 'beginner')).toBeCloseTo(1 / 1.5, 9);
  });

  it('leaves out what cannot be read, and is unknown without any', () => {
    expect(scoreOf([judge(25), unread()], 'beginner')).toBeCloseTo(0.5, 9);
    expect(scoreOf([unread()], 'beginner')).toBeNull();
    expect(scoreOf([], 'beginner')).toBeNull();
  });

  it('is between 0 and 1 and never better further off', () => {
    const anyValue = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const [near, far] = [judge(a), judge(b)].sort(
          (x, y) => Math.abs(x.outside as number) - Math.abs(y.outside as number),
        ) as [TargetJudgement, TargetJudgement];
        const scores = [near, far].map((judgement) => scoreOf([judgement], 'beginner') as number);
        expect(scores[0]).toBeGreaterThanOrEqual(scores[1] as number);
        expect(Math.max(...scores)).toBeLessThanOrEqual(1);
        expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the angles of a stretch', () => {
  it('are those of its targets and rules, each once', () => {
    for (const stretch of STRETCHES) {
      const angles = anglesOf(stretch);
      expect(new Set(angles).size).toBe(angles.length);
      for (const { angle } of [...stretch.targets, ...stretch.faults])
        expect(angles).toContain(angle);
    }
  });
});
