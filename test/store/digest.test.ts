import { describe, expect, it } from 'vitest';
import { digestOf, practiceMsOf } from '../../src/store/digest.ts';
import { parseDigest } from '../../src/store/digest-schema.ts';
import type { StretchEntry } from '../../src/store/session-record.ts';
import { sampleRecord, sampleSummary } from './sample-record.ts';

const START = Date.parse('2026-03-01T07:00:00.000Z');

/** Ten seconds in good form, begun so long after the start. */
function entryAt(afterMs: number, awayMs = 0): StretchEntry {
  const timeline = [
    { fromMs: 0, toMs: awayMs, kind: 'not-judged', reason: 'nobody' },
    { fromMs: awayMs, toMs: 10_000, kind: 'held', reason: null },
  ] as const;
  const summary = sampleSummary({ durationMs: 10_000, timeline });
  return { startedAt: new Date(START + afterMs).toISOString(), summary };
}

describe('practice time', () => {
  it('is the time of the entries', () => {
    expect(practiceMsOf({ entries: [entryAt(0)] })).toBe(10_000);
  });

  it('leaves out the time nobody was there', () => {
    expect(practiceMsOf({ entries: [entryAt(0, 4_000)] })).toBe(6_000);
  });

  it('counts a rest between two stretches, but not a pause', () => {
    expect(practiceMsOf({ entries: [entryAt(0), entryAt(25_000)] })).toBe(35_000);
    expect(practiceMsOf({ entries: [entryAt(0), entryAt(600_000)] })).toBe(20_000);
  });

  it('counts time that seems to overlap no less than its entries', () => {
    expect(practiceMsOf({ entries: [entryAt(0), entryAt(5_000)] })).toBe(20_000);
  });
});

describe('a digest', () => {
  it('is read back as it was made', () => {
    const digest = digestOf(sampleRecord());
    expect(parseDigest(structuredClone(digest))).toEqual(digest);
  });

  it('tells time by the clock apart from what was held', () => {
    const summary = sampleSummary({ timedMs: 1_200 });
    const digest = digestOf(sampleRecord({ entries: [{ ...entryAt(0), summary }] }));
    expect(digest.entries[0]).toMatchObject({ heldMs: 12_400, timedMs: 1_200 });
    expect(digestOf(sampleRecord()).entries[0]?.timedMs).toBe(0);
  });

  it('of the version that knew nothing of the clock is made anew', () => {
    const { entries, ...digest } = digestOf(sampleRecord());
    const old = entries.map(({ timedMs: _unknown, ...entry }) => entry);
    expect(parseDigest({ ...digest, entries: old, version: 1 })).toBeNull();
  });

  it('leaves out joints that were not read', () => {
    const joints = sampleSummary().joints.map((joint) => ({ ...joint, mean: null }));
    const summary = sampleSummary({ joints });
    const digest = digestOf(sampleRecord({ entries: [{ ...entryAt(0), summary }] }));
    expect(digest.entries[0]?.joints).toEqual([]);
  });
});
