import { describe, expect, it } from 'vitest';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import { startSession, step, summarise } from '../../src/core/session.ts';
import type { SessionInput } from '../../src/core/session-types.ts';
import { poseBetween, stick } from './body-poses.ts';
import { deepFreeze } from './deep-freeze.ts';
import {
  emptyFrame,
  FACING_LEFT,
  FACING_RIGHT,
  FRONT,
  film,
  frameOf,
  type Move,
} from './frames.ts';
import { coach, configOf, cuesIn, heldMs, raisedIn, theStretch } from './sessions.ts';
import { FORWARD_FOLD, halfKneeling, hipFlexorStretch, STANDING } from './stretch-poses.ts';

const FOLD = theStretch('standing_forward_fold');
const KNEELING = theStretch('half_kneeling_hip_flexor');

const FOLDING: readonly Move[] = [
  { to: STANDING, stayMs: 2200 },
  { to: FORWARD_FOLD, moveMs: 900, stayMs: 4000 },
];

function shifted(frames: readonly PoseFrame[], byMs: number): readonly PoseFrame[] {
  return frames.map((frame) => ({ ...frame, timestampMs: frame.timestampMs + byMs }));
}

describe('a session', () => {
  const frames = film(FOLDING, FACING_RIGHT, { fps: 15 });
  const inputs: readonly SessionInput[] = [
    ...frames,
    { kind: 'interruption', timestampMs: 8000 },
    ...film([{ to: FORWARD_FOLD, stayMs: 2000 }], FACING_RIGHT, { fps: 15, fromMs: 9000 }),
  ];

  it('gives the same states and events for the same inputs', () => {
    const first = coach(configOf(FOLD), inputs);
    const second = coach(configOf(FOLD), structuredClone(inputs));
    expect(second).toEqual(first);
    expect(first.summary.accounts.heldMs).toBeGreaterThan(5000);
  });

  it('changes nothing that it is given', () => {
    const config = deepFreeze(configOf(FOLD));
    let state = startSession(config);
    for (const input of deepFreeze(structuredClone(inputs)))
      state = deepFreeze(step(state, input).state);
    expect(summarise(state)).toEqual(coach(configOf(FOLD), inputs).summary);
  });

  it('goes on from a stored state as if it had never stopped', () => {
    const all = coach(configOf(FOLD), inputs);
    let state = startSession(configOf(FOLD));
    for (const input of inputs) state = step(structuredClone(state), input).state;
    expect(state).toEqual(all.state);
  });

  it('is not touched by another that is stepped in between', () => {
    const config = configOf(FOLD);
    const other = configOf(theStretch('half_kneeling_hip_flexor'));
    const alone = coach(config, inputs);
    let state = startSession(config);
    let beside = startSession(other);
    for (const input of inputs) {
      beside = step(beside, 'kind' in input ? input : mirrorFrame(input)).state;
      step(state, { ...inputs[5], timestampMs: input.timestampMs } as SessionInput);
      state = step(state, input).state;
    }
    expect(state).toEqual(alone.state);
  });

  it('has a view, events and a summary that JSON keeps whole', () => {
    const { views, events, summary } = coach(configOf(FOLD), inputs);
    for (const value of [views.at(-1), events, summary]) {
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }
  });

  it('does not depend on when it begins', () => {
    const late = coach(configOf(FOLD), shifted(frames, 5_000_000));
    const { accounts, timeline } = coach(configOf(FOLD), frames).summary;
    expect(late.summary.accounts.heldMs).toBeCloseTo(accounts.heldMs, 3);
    expect(late.summary.timeline.map(({ kind }) => kind)).toEqual(timeline.map(({ kind }) => kind));
  });

  it.each([10, 15, 60])('earns about as much at %i fps as at 30', (fps) => {
    const held = heldMs(configOf(FOLD), film(FOLDING, FACING_RIGHT, { fps }));
    const at30 = heldMs(configOf(FOLD), film(FOLDING, FACING_RIGHT, { fps: 30 }));
    expect(Math.abs(held - at30)).toBeLessThanOrEqual(2 * (1000 / Math.min(fps, 30)));
  });

  it('ignores frames that are not later than the last', () => {
    const { state } = coach(configOf(FOLD), frames);
    for (const timestampMs of [0, state.lastMs ?? 0, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(step(state, emptyFrame(timestampMs))).toEqual({ state, events: [] });
      expect(step(state, { kind: 'interruption', timestampMs })).toEqual({ state, events: [] });
    }
  });

  it('is complete at its target, and counts and says nothing more', () => {
    const config = configOf(FOLD, { targetHoldMs: 2000 });
    const after = film([{ to: STANDING, stayMs: 8000 }], FACING_RIGHT, { fps: 15, fromMs: 7200 });
    const run = coach(config, [...frames, ...after]);
    const completed = run.events.filter(({ kind }) => kind === 'hold-completed');
    expect(completed).toHaveLength(1);
    expect(run.summary.completed).toBe(true);
    expect(run.summary.accounts.heldMs).toBeGreaterThanOrEqual(2000);
    expect(run.summary.accounts.heldMs).toBeLessThan(2000 + 1000 / 14);
    expect(cuesIn(run)).toEqual([]);
  });
});

describe('an interruption', () => {
  const fold = film([{ to: FORWARD_FOLD, stayMs: 3000 }], FACING_RIGHT, { fps: 15 });

  it('keeps what was held, and leaves its time not judged', () => {
    const again = film([{ to: FORWARD_FOLD, stayMs: 3000 }], FACING_RIGHT, {
      fps: 15,
      fromMs: 8000,
    });
    const { summary, views } = coach(configOf(FOLD), [
      ...fold,
      { kind: 'interruption', timestampMs: 3100 },
      ...again,
    ]);
    expect(views[fold.length]?.accounts.heldMs).toBe(3000);
    expect(summary.accounts.heldMs).toBeCloseTo(6000, 6);
    expect(summary.accounts.notJudgedMs).toBeCloseTo(5000, 6);
    expect(summary.timeline).toContainEqual({
      fromMs: 3000,
      toMs: 8000,
      kind: 'not-judged',
      reason: 'interrupted',
    });
  });

  it('takes the cue off the screen', () => {
    const standing = film([{ to: STANDING, stayMs: 16_000 }], FACING_RIGHT, { fps: 10 });
    const waiting = coach(configOf(FOLD), standing);
    expect(waiting.state.view.cue?.id).toBe('trunk_incl:below');
    const { view } = step(waiting.state, { kind: 'interruption', timestampMs: 16_050 }).state;
    expect(view).toMatchObject({ cue: null, joints: [], score: null });
  });
});

describe('the side', () => {
  it('in a stretch for both is the one nearer to the camera', () => {
    const rightKneeBent = poseBetween(FORWARD_FOLD, stick({}), 0);
    const bent = { ...rightKneeBent, right: { ...rightKneeBent.right, kneeDeg: 120 } };
    const kneeIn = (shot: typeof FACING_LEFT) => {
      const { joints } = coach(configOf(FOLD), film([{ to: bent, stayMs: 1000 }], shot)).state.view;
      const reading = joints.find(({ angle }) => angle === 'knee.s')?.reading;
      return reading?.kind === 'read' ? reading.value : null;
    };
    expect(kneeIn(FACING_RIGHT)).toBeCloseTo(120, 0);
    expect(kneeIn(FACING_LEFT)).toBeCloseTo(168, 0);
  });

  it('that the stretch is done on has to be the one asked for', () => {
    const moves = [
      { to: halfKneeling('right'), stayMs: 2500 },
      { to: hipFlexorStretch('right'), moveMs: 800, stayMs: 3000 },
    ];
    const right = film(moves, FACING_RIGHT, { fps: 12 });
    expect(heldMs(configOf(KNEELING, { side: 'right' }), right)).toBeGreaterThan(2700);
    expect(heldMs(configOf(KNEELING, { side: 'left' }), right)).toBe(0);
  });
});

describe('the view shown', () => {
  it('says which way the body faces from the side, and nothing from the front', () => {
    const facing = (id: string, shot: typeof FRONT) =>
      coach(configOf(theStretch(id)), [frameOf(STANDING, shot)]).state.view.facing;
    expect(facing('standing_forward_fold', FACING_LEFT)).toBe('picture-left');
    expect(facing('standing_forward_fold', FACING_RIGHT)).toBe('picture-right');
    expect(facing('standing_side_bend', FRONT)).toBeNull();
  });

  it('starts empty', () => {
    const { view } = startSession(configOf(FOLD));
    expect(view).toMatchObject({
      phase: 'idle',
      score: null,
      joints: [],
      cue: null,
      framing: null,
    });
    expect(raisedIn(coach(configOf(FOLD), []))).toEqual([]);
  });
});
