import { describe, expect, it } from 'vitest';
import { overviewId } from '../../../src/app/history.ts';
import { findSessions, type Wanted } from '../../../src/app/review/find-sessions.ts';
import { digestAt } from './digests.ts';

const entry = digestAt([2026, 1, 1]).entries[0];
if (entry === undefined) throw new Error('the sample record lost its entry');

const ROWS = [
  { kind: 'session', digest: digestAt([2026, 3, 1], { id: 'march', note: 'stiff after Köln' }) },
  {
    kind: 'session',
    digest: digestAt([2026, 2, 1], {
      id: 'february',
      routine: 'Gentle morning',
      entries: [{ ...entry, stretchId: 'cat_cow' }],
    }),
  },
  { kind: 'damaged', id: 'broken', startedAt: null },
] as const;

function found(wanted: Partial<Wanted>): readonly string[] {
  const all: Wanted = { text: '', stretchId: null, since: null, ...wanted };
  return findSessions(ROWS, all, (id) => id.replaceAll('_', ' ')).map(overviewId);
}

describe('finding sessions', () => {
  it('leaves everything where nothing is asked for', () => {
    expect(found({ text: '  ' })).toEqual(['march', 'february', 'broken']);
  });

  it.each([
    ['side BEND', ['march']],
    ['koln', ['march']],
    ['morning cat', ['february']],
    ['morning bend', []],
  ])('by text: %s', (text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  it('by stretch, and by time', () => {
    expect(found({ stretchId: 'cat_cow' })).toEqual(['february']);
    expect(found({ since: new Date(2026, 1, 20).toISOString() })).toEqual(['march']);
  });
});
