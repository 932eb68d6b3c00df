import { describe, expect, it } from 'vitest';
import { overviewRowOf } from '../../src/app/history.ts';
import { pastHolds } from '../../src/app/past-holds.ts';
import type { SessionRecord } from '../../src/store/session-record.ts';
import { sampleRecord } from '../store/sample-record.ts';

const base = sampleRecord();
const stretchId = base.entries[0]?.summary.stretchId ?? '';

function row(change: Partial<SessionRecord>) {
  return overviewRowOf({ kind: 'session', record: { ...base, source: 'camera', ...change } });
}

describe('past holds of a stretch', () => {
  it('are those of that stretch, session by session', () => {
    const holds = pastHolds([row({ id: 'new' }), row({ id: 'old' })], stretchId);
    expect(holds.map(({ sessionId }) => sessionId)).toEqual(
      ['new', 'old'].flatMap((id) => base.entries.map(() => id)),
    );
    expect(holds[0]?.heldMs).toBe(base.entries[0]?.summary.accounts.heldMs);
  });

  it('leave out other stretches, samples and what cannot be read', () => {
    expect(pastHolds([row({})], 'another')).toEqual([]);
    const demo = row({ source: 'demo:side_bend_front' });
    const damaged = overviewRowOf({ kind: 'damaged', id: 'x', startedAt: null });
    expect(pastHolds([demo, damaged], stretchId)).toEqual([]);
  });
});
