import { describe, expect, it } from 'vitest';
import { parseSession } from '../../src/store/session-record.ts';
import { sampleRecord } from './sample-record.ts';

const record = sampleRecord();
const { summary } = record;

describe('parseSession', () => {
  it('keeps a whole record', () => {
    expect(parseSession(record)).toEqual({ kind: 'session', record });
  });

  it.each([
    ['another schema', { ...record, schema: 2 }],
    ['a date that is none', { ...record, startedAt: 'yesterday' }],
    ['a foreign source', { ...record, source: 'https://elsewhere' }],
    ['no summary', { ...record, summary: undefined }],
    ['negative time', { ...record, summary: { ...summary, durationMs: -1 } }],
    ['endless time', { ...record, summary: { ...summary, longestHoldMs: Infinity } }],
    ['a share above one', { ...record, summary: { ...summary, inFormShare: 1.2 } }],
    ['an unknown side', { ...record, summary: { ...summary, side: 'middle' } }],
    ['a text where the timeline is', { ...record, summary: { ...summary, timeline: 'long' } }],
  ])('calls a record with %s damaged, and keeps its id and date', (_, row) => {
    expect(parseSession(row)).toEqual({
      kind: 'damaged',
      id: record.id,
      startedAt: row.startedAt,
    });
  });

  it.each([null, undefined, 7, 'row', []])('calls %s damaged', (row) => {
    expect(parseSession(row)).toEqual({ kind: 'damaged', id: '', startedAt: null });
  });

  it('never confuses an old angle with damage', () => {
    const joints = summary.joints.map((joint) => ({ ...joint, angle: 'no_longer_measured' }));
    expect(parseSession({ ...record, summary: { ...summary, joints } }).kind).toBe('session');
  });
});
