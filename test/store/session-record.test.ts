import { describe, expect, it } from 'vitest';
import { parseSession } from '../../src/store/session-record.ts';
import { sampleRecord, sampleRecordV1, sampleSummary } from './sample-record.ts';

const record = sampleRecord({
  painMarks: [
    { at: '2026-03-01T07:00:10.000Z', stretchId: null, side: 'left', level: 6, place: 'low_back' },
  ],
  stiffnessBefore: 6,
  stiffnessAfter: 3,
  note: 'stiff after the drive',
});
const [entry] = record.entries;
const summary = sampleSummary();

function withSummary(change: object): object {
  return { ...record, entries: [{ ...entry, summary: { ...summary, ...change } }] };
}

describe('parseSession', () => {
  it('keeps a whole record', () => {
    expect(parseSession(record)).toEqual({ kind: 'session', record });
  });

  it('keeps repetitions and extremes where they were recorded', () => {
    const joints = summary.joints.map((joint) => ({ ...joint, lowest: 11, highest: 19 }));
    const row = withSummary({ joints, repetitions: { done: 7, target: 8 } });
    expect(parseSession(row)).toEqual({ kind: 'session', record: row });
  });

  it('reads a record of version 1 as a session of one stretch', () => {
    expect(parseSession(sampleRecordV1())).toEqual({ kind: 'session', record: sampleRecord() });
  });

  it.each([
    ['another schema', { ...record, schema: 3 }],
    ['a date that is none', { ...record, startedAt: 'yesterday' }],
    ['an end that is none', { ...record, endedAt: '' }],
    ['a foreign source', { ...record, source: 'https://elsewhere' }],
    ['no stretches', { ...record, entries: [] }],
    ['no summary', { ...record, entries: [{ ...entry, summary: undefined }] }],
    ['negative time', withSummary({ durationMs: -1 })],
    ['endless time', withSummary({ longestHoldMs: Infinity })],
    ['a share above one', withSummary({ inFormShare: 1.2 })],
    ['an unknown side', withSummary({ side: 'middle' })],
    ['a text where the timeline is', withSummary({ timeline: 'long' })],
    ['stiffness beyond the scale', { ...record, stiffnessBefore: 11 }],
    ['a version 1 without its summary', { ...sampleRecordV1(), summary: undefined }],
  ])('calls a record with %s damaged, and keeps its id and date', (_, row) => {
    expect(parseSession(row)).toEqual({
      kind: 'damaged',
      id: record.id,
      startedAt: Reflect.get(row, 'startedAt'),
    });
  });

  it.each([null, undefined, 7, 'row', []])('calls %s damaged', (row) => {
    expect(parseSession(row)).toEqual({ kind: 'damaged', id: '', startedAt: null });
  });

  it('never confuses an old angle with damage', () => {
    const joints = summary.joints.map((joint) => ({ ...joint, angle: 'no_longer_measured' }));
    expect(parseSession(withSummary({ joints })).kind).toBe('session');
  });
});
