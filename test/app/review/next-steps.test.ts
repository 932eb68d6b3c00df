import { describe, expect, it } from 'vitest';
import { type Findable, nextSteps } from '../../../src/app/review/next-steps.ts';
import type { PainMark, SessionRecord } from '../../../src/store/session-record.ts';
import { sampleRecord, sampleSummary } from '../../store/sample-record.ts';

const KNOWN: Findable = {
  stretch: (id) => !id.startsWith('routine'),
  routine: (id) => id.startsWith('routine'),
};

function entry(stretchId: string, side: 'left' | 'right' | null) {
  const summary = sampleSummary({ stretchId, side, targetHoldMs: 20_000 });
  return { startedAt: '2026-03-01T07:00:00.000Z', summary };
}

function recordOf(change: Partial<SessionRecord>): SessionRecord {
  return sampleRecord({
    routine: null,
    source: 'camera',
    painMarks: [],
    entries: [entry('standing_side_bend', 'left')],
    ...change,
  });
}

function pain(level: number | null, place: string | null = null): PainMark {
  return { at: '2026-03-01T07:00:05.000Z', stretchId: null, side: null, level, place };
}

describe('what comes next', () => {
  it.each([
    ['left', 'right'],
    ['right', 'left'],
  ] as const)('is after one hold on the %s the %s side', (side, other) => {
    const steps = nextSteps(recordOf({ entries: [entry('standing_side_bend', side)] }), KNOWN);
    expect(steps.otherSide).toMatchObject({ stretchId: 'standing_side_bend', side: other });
    expect(steps.again).toMatchObject({ name: 'session', side, holdSeconds: 20 });
    expect(steps.about).toBe('standing_side_bend');
  });

  it('is of a sample the same again', () => {
    const steps = nextSteps(recordOf({ source: 'demo:side_bend_front' }), KNOWN);
    expect(steps.otherSide).toBeNull();
    expect(steps.again).toMatchObject({ source: 'demo:side_bend_front' });
  });

  it('is of sample data to do it before the camera', () => {
    expect(nextSteps(recordOf({ source: 'sample-data' }), KNOWN).again).toMatchObject({
      source: 'camera',
    });
  });

  it('is of a routine all of it, and no one of its stretches', () => {
    const routine = { id: 'routine_5', name: 'Five' };
    const entries = [entry('standing_side_bend', 'left'), entry('childs_pose', null)];
    expect(nextSteps(recordOf({ routine, entries }), KNOWN)).toMatchObject({
      again: { name: 'routine-session', routineId: 'routine_5', avoided: 'left-out' },
      otherSide: null,
      about: null,
    });
  });

  it('is of several stretches that were no routine none of them', () => {
    const entries = [entry('standing_side_bend', 'left'), entry('childs_pose', null)];
    expect(nextSteps(recordOf({ entries }), KNOWN)).toMatchObject({ again: null, about: null });
  });

  it('is of a stretch done on both sides both of them', () => {
    const routine = { id: 'standing_side_bend', name: 'Standing side bend' };
    const entries = [entry('standing_side_bend', 'left'), entry('standing_side_bend', 'right')];
    expect(nextSteps(recordOf({ routine, entries }), KNOWN)).toMatchObject({
      again: { name: 'routine-session', routineId: 'standing_side_bend', avoided: 'kept' },
      otherSide: null,
      about: 'standing_side_bend',
    });
  });

  it('is nothing of what is no longer there', () => {
    const gone: Findable = { stretch: () => false, routine: () => false };
    const nothing = { otherSide: null, again: null, about: null, isEnough: false };
    expect(nextSteps(recordOf({}), gone)).toEqual(nothing);
    expect(nextSteps(recordOf({ routine: { id: 'routine_1', name: 'One' } }), gone)).toEqual(
      nothing,
    );
  });

  it.each<[string, PainMark, boolean]>([
    ['of 7 out of 10', pain(7), true],
    ['down a leg', pain(1, 'down-leg'), true],
    ['of 4 out of 10', pain(4), false],
    ['not rated', pain(null), false],
  ])('is after pain %s not the same again', (_, mark, isEnough) => {
    const steps = nextSteps(recordOf({ painMarks: [mark] }), KNOWN);
    expect(steps).toMatchObject({ again: null, otherSide: null, isEnough });
  });

  it('is after a mild pull the same as without', () => {
    const record = recordOf({});
    expect(nextSteps({ ...record, painMarks: [pain(3)] }, KNOWN)).toEqual(nextSteps(record, KNOWN));
  });
});
