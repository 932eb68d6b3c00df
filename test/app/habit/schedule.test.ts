import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, nextReminder } from '../../../src/app/habit/schedule.ts';
import { DEFAULT_HABIT, type HabitPlan } from '../../../src/store/habit-plan.ts';

/** A Monday. */
const monday = (hour: number, minute = 0): Date => new Date(2026, 2, 2, hour, minute);

function next(plan: Partial<HabitPlan>, now: Date, snoozedUntil: Date | null = null): string {
  const when = nextReminder({ ...DEFAULT_HABIT, on: true, ...plan }, now, snoozedUntil);
  if (when === null) return 'never';
  return `${when.toDateString().slice(0, 3)} ${when.toTimeString().slice(0, 5)}`;
}

describe('the next reminder', () => {
  it('is none while it is off, or on no day', () => {
    expect(next({ on: false }, monday(6))).toBe('never');
    expect(next({ days: [] }, monday(6))).toBe('never');
  });

  it('comes once a day at its time, on its days', () => {
    expect(next({ atMinute: 450 }, monday(6))).toBe('Mon 07:30');
    expect(next({ atMinute: 450 }, monday(7, 30))).toBe('Tue 07:30');
    expect(next({ atMinute: 450, days: [0] }, monday(8))).toBe('Mon 07:30');
    expect(next({ atMinute: 450, days: [5, 6] }, monday(8))).toBe('Sat 07:30');
  });

  it('comes at intervals outside the quiet hours', () => {
    const desk = { mode: 'interval', everyMinutes: 60, quietFrom: 1_080, quietTo: 480 } as const;
    expect(next(desk, monday(6))).toBe('Mon 09:00');
    expect(next(desk, monday(11, 10))).toBe('Mon 12:00');
    expect(next(desk, monday(17, 30))).toBe('Tue 09:00');
  });

  it('comes before and after midday quiet hours, and past midnight where those are by day', () => {
    const lunch = { mode: 'interval', everyMinutes: 60, quietFrom: 720, quietTo: 780 } as const;
    expect(next(lunch, monday(8, 30))).toBe('Mon 09:00');
    expect(next(lunch, monday(11, 30))).toBe('Mon 14:00');
    expect(next(lunch, monday(23, 30))).toBe('Tue 00:00');
    const atNight = { mode: 'interval', everyMinutes: 60, quietFrom: 360, quietTo: 1_320 } as const;
    expect(next(atNight, monday(23, 30))).toBe('Tue 00:00');
    expect(next(atNight, monday(2, 10))).toBe('Mon 03:00');
    expect(next(atNight, monday(5, 10))).toBe('Mon 23:00');
  });

  it('comes after no more than the interval that is all outside the quiet hours', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(minute, minute, minute, fc.integer({ min: 15, max: 240 }), (a, b, at, every) => {
        const plan: HabitPlan = {
          ...DEFAULT_HABIT,
          on: true,
          mode: 'interval',
          days: [0, 1, 2, 3, 4, 5, 6],
          everyMinutes: every,
          quietFrom: a,
          quietTo: b,
        };
        const span = Array.from({ length: every + 1 }, (_, passed) => (at + passed) % 1_440);
        fc.pre(span.every((one) => !isQuiet(plan, one)));
        const when = nextReminder(plan, monday(0, at), null);
        expect(when?.getTime()).toBeLessThanOrEqual(monday(0, at + every).getTime());
      }),
    );
  });

  it('comes again after a snooze, unless it is quiet then', () => {
    const desk = { mode: 'interval', everyMinutes: 60 } as const;
    expect(next(desk, monday(12), monday(12, 10))).toBe('Mon 12:10');
    expect(next(desk, monday(17, 55), monday(18, 5))).toBe('Tue 09:00');
    expect(next(desk, monday(12), monday(11))).toBe('Mon 13:00');
  });

  it('is always later than now, and never in the quiet hours of an interval', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(minute, minute, minute, fc.integer({ min: 15, max: 240 }), (a, b, at, every) => {
        const plan: HabitPlan = {
          ...DEFAULT_HABIT,
          on: true,
          mode: 'interval',
          everyMinutes: every,
          quietFrom: a,
          quietTo: b,
        };
        const now = monday(0, at);
        const when = nextReminder(plan, now, null);
        if (when === null) return;
        expect(when.getTime()).toBeGreaterThan(now.getTime());
        expect(isQuiet(plan, when.getHours() * 60 + when.getMinutes())).toBe(false);
      }),
    );
  });
});
