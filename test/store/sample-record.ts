import type { SessionSummary } from '../../src/core/session-types.ts';
import type { SessionRecord } from '../../src/store/session-record.ts';

export function sampleSummary(change: Partial<SessionSummary> = {}): SessionSummary {
  return {
    stretchId: 'standing_side_bend',
    side: 'left',
    level: 'beginner',
    targetHoldMs: 20_000,
    completed: false,
    accounts: { heldMs: 12_400, outOfFormMs: 3_000, notJudgedMs: 1_500, undecidedMs: 0 },
    durationMs: 16_900,
    longestHoldMs: 8_000,
    inFormShare: 0.8,
    joints: [
      {
        angle: 'trunk_lat',
        label: 'Side lean',
        unit: 'deg',
        aim: 15,
        accept: { low: 10, high: null },
        frames: 120,
        mean: 14,
        meanDeviation: -1,
        uncertainty: 4,
      },
    ],
    corrections: [
      {
        id: 'trunk_lat:below',
        say: 'Lean a little further to your {other}.',
        times: 2,
        fixed: 1,
      },
    ],
    timeline: [
      { fromMs: 0, toMs: 1_500, kind: 'not-judged', reason: 'nobody' },
      { fromMs: 1_500, toMs: 4_500, kind: 'out-of-form', reason: null },
      { fromMs: 4_500, toMs: 16_900, kind: 'held', reason: null },
    ],
    ...change,
  };
}

/** A complete record as the app writes it. */
export function sampleRecord(change: Partial<SessionRecord> = {}): SessionRecord {
  const startedAt = change.startedAt ?? '2026-03-01T07:00:00.000Z';
  return {
    id: 'session-1',
    startedAt,
    endedAt: '2026-03-01T07:00:16.900Z',
    routine: null,
    source: 'camera',
    entries: [{ startedAt, summary: sampleSummary() }],
    painMarks: [],
    stiffnessBefore: null,
    stiffnessAfter: null,
    note: '',
    appVersion: '0.1.0',
    schema: 2,
    ...change,
  };
}

/** The same as version 1 wrote it. */
export function sampleRecordV1() {
  return {
    id: 'session-1',
    startedAt: '2026-03-01T07:00:00.000Z',
    stretchId: 'standing_side_bend',
    source: 'camera',
    appVersion: '0.1.0',
    schema: 1,
    summary: sampleSummary(),
  };
}
