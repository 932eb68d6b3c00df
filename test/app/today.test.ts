import { describe, expect, it } from 'vitest';
import { lastSessions, practiceToday } from '../../src/app/today.ts';
import { practiceMsOf } from '../../src/store/digest.ts';
import type { SessionRecord } from '../../src/store/session-record.ts';
import { sampleRecord } from '../store/sample-record.ts';

const NOW = new Date(2026, 2, 1, 20);

function session(change: Partial<SessionRecord>) {
  const startedAt = new Date(2026, 2, 1, 8).toISOString();
  const record = { ...sampleRecord(), startedAt, source: 'camera' as const, ...change };
  return { kind: 'session', record } as const;
}

describe('the last sessions', () => {
  it('are those of the person and their sample clips, never invented ones', () => {
    const invented = session({ id: 'invented', source: 'sample-data' });
    const clip = session({ id: 'clip', source: 'demo:side_bend_front' });
    const damaged = { kind: 'damaged', id: 'x', startedAt: null } as const;
    const [own, older] = [session({ id: 'own' }), session({ id: 'older' })];
    const all = [invented, own, clip, invented, damaged, older];
    expect(lastSessions(all, 3)).toEqual([own, clip, damaged]);
    expect(lastSessions([invented], 3)).toEqual([]);
  });
});

describe('practice today', () => {
  it('adds up the sessions of the day', () => {
    const one = practiceMsOf(sampleRecord());
    expect(one).toBeGreaterThan(0);
    const today = practiceToday([session({}), session({ id: 'b' })], NOW);
    expect(today.practiceMs).toBe(2 * one);
  });

  it('counts neither yesterday nor a sample nor what cannot be read', () => {
    const yesterday = session({ startedAt: new Date(2026, 1, 28, 23).toISOString() });
    const sample = session({ source: 'demo:side_bend_front' });
    const damaged = { kind: 'damaged', id: 'x', startedAt: null } as const;
    expect(practiceToday([yesterday, sample, damaged], NOW)).toEqual({
      practiceMs: 0,
      routines: [],
    });
  });

  it('tells which routines were done', () => {
    const routine = { id: 'morning_5', name: 'Gentle morning' };
    expect(practiceToday([session({ routine })], NOW).routines).toEqual(['Gentle morning']);
  });
});
