import { describe, expect, it } from 'vitest';
import { sampleChecks, sampleHistory } from '../../../src/app/review/sample-history.ts';
import { parseCheck } from '../../../src/store/check-record.ts';
import { parseSession } from '../../../src/store/session-record.ts';
import { STRETCHES, stretchById } from '../../../src/stretches/library.ts';

const REQUEST = {
  stretches: STRETCHES,
  until: new Date(2026, 2, 1),
  days: 60,
  entriesPerSession: 7,
  restShare: 0.3,
  seed: 1,
} as const;

describe('sample history', () => {
  const sessions = sampleHistory(REQUEST);

  it('is the same for the same seed, and another for another', () => {
    expect(sampleHistory(REQUEST)).toEqual(sessions);
    expect(sampleHistory({ ...REQUEST, seed: 2 })).not.toEqual(sessions);
  });

  it('is made of records that the store reads', () => {
    for (const record of sessions) {
      expect(parseSession(record)).toEqual({ kind: 'session', record });
    }
    for (const check of sampleChecks('side_bend', REQUEST))
      expect(parseCheck(check)).toEqual(check);
  });

  it('is marked as invented, every part of it', () => {
    const records = [...sessions, ...sampleChecks('side_bend', REQUEST)];
    expect(records.every(({ id }) => id.startsWith('sample-'))).toBe(true);
    expect(records.every(({ source }) => source === 'sample-data')).toBe(true);
  });

  it('accounts for every millisecond of every entry', () => {
    for (const { summary } of sessions.flatMap(({ entries }) => entries)) {
      const { heldMs, outOfFormMs, notJudgedMs } = summary.accounts;
      expect(heldMs + outOfFormMs + notJudgedMs).toBeCloseTo(summary.durationMs, 6);
    }
  });

  it('holds nothing where the clock leads, and keeps its seconds apart', () => {
    const summaries = sessions.flatMap(({ entries }) => entries.map(({ summary }) => summary));
    for (const { stretchId, timedMs = 0, accounts } of summaries) {
      const isLed = stretchById(stretchId)?.trackability.level === 'timer';
      expect(timedMs > 0).toBe(isLed);
      expect(accounts.heldMs > 0).toBe(!isLed);
      expect(timedMs).toBeLessThanOrEqual(accounts.notJudgedMs);
    }
  });

  it('rests on some days, and not on the last', () => {
    expect(sessions.length).toBeGreaterThan(30);
    expect(sessions.length).toBeLessThan(55);
    expect(new Date(sessions.at(-1)?.startedAt ?? '').getDate()).toBe(1);
  });
});
