import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/app/review/calendar-days.ts';
import { makeReport } from '../../../src/app/review/report.ts';
import { sampleHistory } from '../../../src/app/review/sample-history.ts';
import { digestOf } from '../../../src/store/digest.ts';
import { STRETCHES, stretchById } from '../../../src/stretches/library.ts';

const UNTIL = new Date(2026, 2, 1);
const TODAY = dayNumber(UNTIL);
const REQUEST = {
  stretches: STRETCHES.slice(0, 12),
  until: UNTIL,
  days: 84,
  entriesPerSession: 8,
  restShare: 0.3,
  seed: 4,
};
const digests = sampleHistory(REQUEST).map(digestOf);

describe('the report', () => {
  const report = makeReport(digests, stretchById, TODAY - 27, TODAY);

  it('covers its days and no others', () => {
    expect(report.allDays).toBe(28);
    expect(report.days).toBeLessThanOrEqual(28);
    expect(report.sessions).toBeLessThan(digests.length);
    expect(makeReport(digests, stretchById, TODAY - 83, TODAY).sessions).toBe(digests.length);
  });

  it('fits on a page, a line for each side', () => {
    expect(new Set(report.lines.map(({ stretchId }) => stretchId)).size).toBeLessThanOrEqual(8);
    const bend = report.lines.filter(({ stretchId }) => stretchId === 'standing_side_bend');
    expect(bend.map(({ side }) => side)).toEqual(['left', 'right']);
    expect(bend[0]?.range).toMatchObject({ unit: 'deg', label: expect.any(String) });
    expect(bend[0]?.times).toBeGreaterThan(0);
  });

  it('tells time by the clock apart from what was held', () => {
    const [first] = sampleHistory({ ...REQUEST, days: 1, restShare: 0 });
    if (first === undefined) throw new Error('no session was made');
    const entries = first.entries.map(({ startedAt, summary }) => ({
      startedAt,
      summary: {
        ...summary,
        accounts: { ...summary.accounts, heldMs: 0, outOfFormMs: summary.durationMs },
        timedMs: 15_000,
      },
    }));
    const led = makeReport([digestOf({ ...first, entries })], stretchById, TODAY - 27, TODAY);
    expect(led.heldMs).toBe(0);
    expect(led.timedMs).toBe(15_000 * entries.length);
    expect(led.lines[0]).toMatchObject({ usualHoldMs: null, usualTimedMs: 15_000 });
    expect(report.timedMs).toBe(0);
    expect(report.lines[0]?.usualTimedMs).toBeNull();
  });

  it('is empty, and not broken, without practice', () => {
    expect(makeReport([], stretchById, TODAY - 27, TODAY)).toMatchObject({ days: 0, lines: [] });
  });

  it('keeps stretches that are gone from the library', () => {
    const gone = makeReport(digests, () => null, TODAY - 27, TODAY);
    expect(gone.lines.length).toBe(report.lines.length);
    expect(gone.lines.every(({ range }) => range === null)).toBe(true);
  });
});
