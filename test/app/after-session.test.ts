import { describe, expect, it, vi } from 'vitest';
import { type AfterSessionParts, afterSession } from '../../src/app/after-session.ts';
import type { SessionRecord } from '../../src/store/session-record.ts';
import { sampleRecord, sampleSummary } from '../store/sample-record.ts';

const FROM = { name: 'routine-session', routineId: 'morning_5', avoided: 'kept' } as const;
const NO_TIME = { heldMs: 0, outOfFormMs: 0, notJudgedMs: 0, undecidedMs: 0 };
const NOTHING_HELD = sampleRecord({
  entries: [
    { startedAt: '2026-03-01T07:00:00.000Z', summary: sampleSummary({ accounts: NO_TIME }) },
  ],
});
const PAIN = {
  at: '2026-03-01T07:00:10.000Z',
  stretchId: null,
  side: null,
  level: 7,
  place: null,
} as const;

function leave(record: SessionRecord) {
  const keep = vi.fn<AfterSessionParts['keep']>();
  const parts = { keep, clearResume: vi.fn(), go: vi.fn(), replace: vi.fn(), notify: vi.fn() };
  afterSession(record, 'left', FROM, parts);
  return keep;
}

describe('leaving a session', () => {
  it('keeps what was held', () => {
    expect(leave(sampleRecord())).toHaveBeenCalledWith(sampleRecord());
  });

  it('keeps nothing where nothing was held', () => {
    expect(leave(NOTHING_HELD)).not.toHaveBeenCalled();
  });

  it('keeps pain that was told of, though nothing was held', () => {
    const record = { ...NOTHING_HELD, painMarks: [PAIN] };
    expect(leave(record)).toHaveBeenCalledWith(record);
  });
});
