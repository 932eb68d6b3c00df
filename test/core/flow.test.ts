import { describe, expect, it } from 'vitest';
import { startFlow, stepFlow } from '../../src/core/flow.ts';
import { heldMsOf } from '../../src/core/flow-holds.ts';
import type { FlowCommand, FlowInput, FlowState } from '../../src/core/flow-types.ts';
import { mirrorFrame } from '../../src/core/pose.ts';
import { summarise } from '../../src/core/session.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import { filmBody } from './body-films.ts';
import { stick } from './body-poses.ts';
import { deepFreeze } from './deep-freeze.ts';
import {
  filmAll,
  follow,
  GUIDED,
  kindsOf,
  observed,
  observedAll,
  phasesOf,
  planOf,
  runFlow,
  STRAIGHT,
} from './flows.ts';
import { emptyFrame, FACING_RIGHT, FRONT, film, type Move, withLandmarks } from './frames.ts';
import { theStretch } from './sessions.ts';
import { FORWARD_FOLD, STANDING, sideBend } from './stretch-poses.ts';

const BEND = planOf([{ stretchId: 'standing_side_bend' }]);
const FOLD = planOf([{ stretchId: 'standing_forward_fold', holdSeconds: 20 }]);

const STAND: Move = { to: STANDING, stayMs: 22_000 };
const HANDS_ON_HEAD = stick({}, { armDeg: 140, armOutDeg: 0, elbowDeg: 80 });

/** Both sides of a side bend, as a person does it who only listens. */
const BOTH_SIDES = filmAll([
  {
    shot: FRONT,
    moves: [
      STAND,
      { to: sideBend('left'), moveMs: 900, stayMs: 3500 },
      { to: STANDING, moveMs: 900, stayMs: 16_000 },
      { to: sideBend('right'), moveMs: 900, stayMs: 3500 },
      { to: STANDING, moveMs: 900, stayMs: 2000 },
    ],
  },
]);

/** Into the fold, with the clock running. */
const FOLDING = filmAll([
  { shot: FACING_RIGHT, moves: [STAND, { to: FORWARD_FOLD, moveMs: 900, stayMs: 8000 }] },
]);
const FOLDING_MS = FOLDING.at(-1)?.frame.timestampMs ?? 0;

function foldOn(fromMs: number, stayMs: number): readonly FlowInput[] {
  return observedAll(film([{ to: FORWARD_FOLD, stayMs }], FACING_RIGHT, { fps: 15, fromMs }));
}

function nobody(fromMs: number, forMs: number): readonly FlowInput[] {
  return Array.from({ length: Math.round(forMs / 100) }, (_, i) =>
    observed(emptyFrame(fromMs + 100 * (i + 1))),
  );
}

describe('a routine', () => {
  it('goes from placing the laptop to the end by itself', () => {
    const run = follow(BEND, BOTH_SIDES);
    expect(phasesOf(run)).toEqual([
      'framing',
      'get-ready',
      'stretching',
      'switching',
      'framing',
      'get-ready',
      'stretching',
      'done',
    ]);
    expect(run.state.entries.map(({ summary }) => [summary.side, summary.completed])).toEqual([
      ['left', true],
      ['right', true],
    ]);
  });

  it('is the same in a mirror, sides swapped', () => {
    const mirrored = BOTH_SIDES.map((input) => observed(mirrorFrame(input.frame)));
    const plan = { ...BEND, holds: [...BEND.holds].reverse() };
    const run = follow(plan, mirrored);
    expect(phasesOf(run)).toEqual(phasesOf(follow(BEND, BOTH_SIDES)));
    expect(run.state.entries.map(({ summary }) => summary.side)).toEqual(['right', 'left']);
    const held = (of: typeof run) => of.state.entries.map(({ summary }) => summary.accounts.heldMs);
    expect(held(run)).toEqual(held(follow(BEND, BOTH_SIDES)));
  });

  it('replays to the same states and events, and changes nothing it is given', () => {
    const first = follow(BEND, BOTH_SIDES);
    const second = follow(BEND, deepFreeze(structuredClone(BOTH_SIDES)));
    expect(second.events).toEqual(first.events);
    expect(second.state).toEqual(first.state);
    expect(JSON.parse(JSON.stringify(first.events))).toEqual(first.events);
  });

  it('goes on from a stored state as if it had never stopped', () => {
    const start = startFlow(BEND, GUIDED);
    const half = Math.floor(BOTH_SIDES.length / 2);
    const stored = structuredClone(runFlow(start, BOTH_SIDES.slice(0, half)).state);
    expect(runFlow(stored, BOTH_SIDES.slice(half)).state).toEqual(follow(BEND, BOTH_SIDES).state);
  });

  it('begins a stretch by itself when the pose is entered before the countdown ends', () => {
    const eager = filmAll([
      {
        shot: FRONT,
        moves: [
          { to: STANDING, stayMs: 9500 },
          { to: sideBend('left'), moveMs: 600, stayMs: 5000 },
        ],
      },
    ]);
    const run = follow(BEND, eager);
    const begun = run.events.find((e) => e.kind === 'phase' && e.phase === 'stretching');
    const ready = run.events.find((e) => e.kind === 'phase' && e.phase === 'get-ready');
    expect((begun?.atMs ?? 0) - (ready?.atMs ?? 0)).toBeLessThan(5000);
    expect(run.state.entries[0]?.summary.completed).toBe(true);
  });

  it('counts three, two, one before the stretch', () => {
    const counted = follow(BEND, BOTH_SIDES).events.flatMap((event) =>
      event.kind === 'countdown' ? [event.secondsLeft] : [],
    );
    expect(counted).toEqual([3, 2, 1, 3, 2, 1]);
  });

  it('says half-way and the last seconds of a long hold once, five taking the place of four', () => {
    const plan = planOf([{ stretchId: 'standing_forward_fold', holdSeconds: 28 }]);
    const run = follow(plan, [...FOLDING, ...foldOn(FOLDING_MS + 50, 24_000)]);
    expect(kindsOf(run).filter((kind) => kind === 'half-way')).toHaveLength(1);
    const left = run.events.flatMap((e) => (e.kind === 'last-seconds' ? [e.secondsLeft] : []));
    expect(left).toEqual([5, 3, 2, 1]);
    expect(kindsOf(run).filter((kind) => kind === 'breathe')).toHaveLength(1);
  });

  it('rests between two times, and needs no new framing for the second', () => {
    const plan = planOf([{ stretchId: 'standing_forward_fold', repetitions: 2, restSeconds: 4 }]);
    const inputs = filmAll([
      {
        shot: FACING_RIGHT,
        moves: [
          STAND,
          { to: FORWARD_FOLD, moveMs: 900, stayMs: 3200 },
          { to: STANDING, moveMs: 900, stayMs: 7000 },
          { to: FORWARD_FOLD, moveMs: 900, stayMs: 4000 },
        ],
      },
    ]);
    const run = follow(plan, inputs);
    expect(phasesOf(run).slice(2)).toEqual([
      'stretching',
      'resting',
      'get-ready',
      'stretching',
      'done',
    ]);
    expect(run.state.entries[1]?.summary.completed).toBe(true);
  });

  it('goes straight to the stretch where asked', () => {
    const run = follow(FOLD, FOLDING.slice(-60), STRAIGHT);
    expect(run.states[0]?.phase).toBe('stretching');
    expect(heldMsOf(run.state)).toBeGreaterThan(3000);
  });

  it('goes on where it was cut off, with what is left to hold', () => {
    const start = startFlow(BEND, GUIDED, { index: 1, heldMs: 1200 });
    expect(start).toMatchObject({ index: 1, phase: 'placing' });
    expect(start.session?.config).toMatchObject({ side: 'right', targetHoldMs: 1800 });
    expect(startFlow(BEND, GUIDED, { index: 9, heldMs: 0 }).phase).toBe('done');
  });
});

describe('a person who leaves', () => {
  const away = [...FOLDING, ...nobody(FOLDING_MS, 6000)];
  const awayMs = FOLDING_MS + 6000;

  it('is not taken for time that could not be judged', () => {
    const longAway = follow(FOLD, [...FOLDING, ...nobody(FOLDING_MS, 30_000)]).state;
    expect(longAway.pause).toBe('away');
    expect(longAway.unjudgedMs).toBeLessThan(3000);
    expect(longAway.timed).toBe(false);
  });

  it('is noticed after pictures had stopped coming, too', () => {
    const stopped: FlowInput = { kind: 'interruption', timestampMs: FOLDING_MS + 100 };
    const after = follow(FOLD, [...FOLDING, stopped, ...nobody(FOLDING_MS + 200, 4000)]);
    expect(after.state.pause).toBe('away');
  });

  it('pauses the routine, and coming back resumes it with the time kept', () => {
    const gone = follow(FOLD, away);
    expect(gone.state.pause).toBe('away');
    const back = runFlow(gone.state, foldOn(awayMs + 60, 4000));
    expect(back.state.pause).toBeNull();
    expect(back.events).toContainEqual(
      expect.objectContaining({ kind: 'resumed', reason: 'away' }),
    );
    expect(heldMsOf(back.state)).toBeGreaterThan(heldMsOf(gone.state) + 2000);
  });

  it('is told so once, without advice on top', () => {
    const { events } = follow(FOLD, away);
    expect(events.filter(({ kind }) => kind === 'paused')).toHaveLength(1);
    const cues = events.filter((e) => e.kind === 'session' && e.event.kind === 'cue');
    expect(cues).toEqual([]);
  });

  it('is told again, ever more rarely, and then left alone', () => {
    const { events } = follow(FOLD, [...FOLDING, ...nobody(FOLDING_MS, 180_000)]);
    const leftMs = FOLDING.at(-1)?.frame.timestampMs ?? 0;
    const told = events.flatMap((e) => (e.kind === 'still-away' ? [e.atMs - leftMs] : []));
    expect(told.map((ms) => Math.round(ms / 1000))).toEqual([15, 45, 105]);
  });

  it.each([
    { room: 'a dark room', luma: 20, isDark: true },
    { room: 'a lit room', luma: 90, isDark: false },
  ])('has gone, or is not seen, in $room', ({ luma, isDark }) => {
    const light = { columns: 2, rows: 1, luma: [luma, luma] };
    const inLight = away.map((input) => ({ ...input, light }));
    expect(follow(FOLD, inLight).state).toMatchObject({ pause: 'away', isDark });
    // Whoever is seen is seen well enough.
    const back = inLight.concat(foldOn(awayMs + 60, 4000).map((input) => ({ ...input, light })));
    expect(follow(FOLD, back).state.isDark).toBe(false);
  });

  it('is asked into the picture when nobody comes after the laptop was placed', () => {
    const { events, state } = follow(FOLD, nobody(0, 60_000));
    expect(state.phase).toBe('placing');
    const asked = events.filter((e) => e.kind === 'framing-advice' && e.issue.id === 'nobody');
    expect(asked).toHaveLength(2);
  });

  it('is not missed before having come', () => {
    const run = follow(FOLD, nobody(0, 8000), STRAIGHT);
    expect(run.state.pause).toBeNull();
    expect(run.events).toContainEqual(
      expect.objectContaining({ event: expect.objectContaining({ kind: 'cue' }) }),
    );
  });
});

describe('a stretch that cannot be done', () => {
  const plan = planOf([
    { stretchId: 'standing_side_bend', repetitions: 2 },
    { stretchId: 'standing_forward_fold' },
  ]);
  const standing = filmAll([{ shot: FRONT, moves: [{ to: STANDING, stayMs: 125_000 }] }], 10);
  const run = follow(plan, standing);

  it('is left for the next one, not asked for again or on the other side', () => {
    expect(run.state.entries.map(({ ended }) => ended)).toEqual(['moved-on']);
    expect(run.state.plan.holds[run.state.index]?.stretch.id).toBe('standing_forward_fold');
  });

  it('is offered in its easier form once', () => {
    expect(kindsOf(run).filter((kind) => kind === 'easier-offered')).toHaveLength(1);
  });
});

describe('the hands-free sign', () => {
  const sign = (fromMs: number, stayMs: number) =>
    observedAll(film([{ to: HANDS_ON_HEAD, stayMs }], FACING_RIGHT, { fps: 15, fromMs }));

  it('pauses the stretch, and goes on when made again', () => {
    const paused = runFlow(follow(FOLD, FOLDING).state, sign(FOLDING_MS + 60, 2000));
    expect(paused.state.pause).toBe('person');
    const released = runFlow(paused.state, foldOn(FOLDING_MS + 2200, 1000));
    expect(released.state.pause).toBe('person');
    const again = runFlow(released.state, sign(FOLDING_MS + 3300, 2000));
    expect(again.state.pause).toBeNull();
  });

  it('skips a wait', () => {
    const placing = runFlow(startFlow(FOLD, GUIDED), sign(0, 1700));
    expect(placing.state.phase).toBe('framing');
  });
});

const COMMANDS: readonly FlowCommand[] = [
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'skip' },
  { kind: 'back' },
  { kind: 'easier' },
  { kind: 'pain' },
  { kind: 'pain-mistake' },
  { kind: 'pain-answer', level: 6, place: 'lower-back' },
  { kind: 'finish' },
];

describe('a command', () => {
  const inHold = follow(FOLD, FOLDING).state;

  it('skip ends each wait in turn, then the stretch', () => {
    let state = startFlow(BEND, GUIDED);
    const phases = Array.from({ length: 9 }, () => {
      state = stepFlow(state, { kind: 'skip' }).state;
      return state.phase;
    });
    expect(phases).toEqual([
      'framing',
      'get-ready',
      'stretching',
      'switching',
      'framing',
      'get-ready',
      'stretching',
      'done',
      'done',
    ]);
  });

  it('skip and back keep what was held', () => {
    for (const kind of ['skip', 'back'] as const) {
      const { state } = stepFlow(inHold, { kind });
      expect(heldMsOf(state)).toBeCloseTo(heldMsOf(inHold), 6);
      expect(state.entries).toHaveLength(1);
    }
  });

  it('back begins the hold again, and before its start the one before', () => {
    expect(stepFlow(inHold, { kind: 'back' }).state).toMatchObject({
      index: 0,
      phase: 'get-ready',
    });
    const second = { ...startFlow(BEND, GUIDED), index: 1 };
    expect(stepFlow(second, { kind: 'back' }).state).toMatchObject({
      index: 0,
      phase: 'get-ready',
    });
  });

  it('pause stops the clock until resumed', () => {
    const paused = stepFlow(inHold, { kind: 'pause' }).state;
    const waited = runFlow(paused, foldOn(FOLDING_MS + 60, 3000)).state;
    expect(heldMsOf(waited)).toBe(heldMsOf(inHold));
    expect(waited.accounts.stretchingMs).toBe(inHold.accounts.stretchingMs);
    const resumed = stepFlow(waited, { kind: 'resume' }).state;
    const after = runFlow(resumed, foldOn(FOLDING_MS + 3100, 3000)).state;
    expect(heldMsOf(after)).toBeGreaterThan(heldMsOf(inHold) + 2000);
  });

  it('easier changes what is judged and keeps what is held, on the other side too', () => {
    const bend = follow(BEND, BOTH_SIDES.slice(0, 360)).state;
    expect(bend.phase).toBe('stretching');
    const easier = stepFlow(bend, { kind: 'easier' });
    expect(easier.events).toEqual([expect.objectContaining({ kind: 'easier-taken' })]);
    expect(heldMsOf(easier.state)).toBe(heldMsOf(bend));
    const angles = easier.state.session?.config.stretch.targets.map(({ angle }) => angle);
    expect(angles).not.toContain('shoulder.s');
    const other = runFlow(easier.state, BOTH_SIDES.slice(330, 600)).state;
    expect(other.index).toBe(1);
    expect(other.session?.config.stretch.targets.map(({ angle }) => angle)).toEqual(angles);
  });

  it('easier in the middle of a hold reads what is still judged as before', () => {
    const before = follow(BEND, BOTH_SIDES.slice(0, 360)).state;
    const easier = stepFlow(before, { kind: 'easier' }).state;
    const rest = BOTH_SIDES.slice(360, 375);
    const joints = (state: FlowState) =>
      (runFlow(state, rest).state.session?.view.joints ?? []).map(({ angle, reading }) => {
        return [angle, reading.kind === 'read' ? reading.value : null] as const;
      });
    const asBefore = new Map(joints(before));
    expect(joints(easier)).toHaveLength(asBefore.size - 1);
    for (const [angle, value] of joints(easier)) {
      expect(value, angle).toBeCloseTo(asBefore.get(angle) ?? Number.NaN, 6);
    }
    const { session } = runFlow(easier, rest).state;
    for (const { mean } of session === null ? [] : summarise(session).joints) {
      // No arm's angle of 170 in a hip's books.
      expect(Math.abs(mean ?? 0)).toBeLessThan(30);
    }
  });

  it('pain stops at once, keeps the time, and is marked with what is answered', () => {
    const hurt = stepFlow(inHold, { kind: 'pain' }).state;
    expect(hurt.phase).toBe('pain');
    expect(hurt.entries[0]).toMatchObject({ ended: 'pain' });
    expect(hurt.painMarks).toEqual([
      expect.objectContaining({ stretchId: 'standing_forward_fold', level: null, place: null }),
    ]);
    const told = stepFlow(hurt, { kind: 'pain-answer', level: 4, place: 'lower-back' }).state;
    expect(told.painMarks).toHaveLength(1);
    expect(told.painMarks[0]).toMatchObject({ level: 4, place: 'lower-back' });
    expect(stepFlow(told, { kind: 'resume' }).state).toMatchObject({ index: 0, phase: 'placing' });
    expect(stepFlow(told, { kind: 'skip' }).state.phase).toBe('done');
  });

  it('pain by mistake is taken back, as long as nothing was answered', () => {
    const hurt = stepFlow(inHold, { kind: 'pain' }).state;
    const back = stepFlow(hurt, { kind: 'pain-mistake' }).state;
    expect(back).toMatchObject({ index: 0, phase: 'get-ready', painMarks: [] });
    expect(heldMsOf(back)).toBe(heldMsOf(inHold));
    for (const answer of [
      { level: 2, place: null },
      { level: null, place: 'knee' },
    ]) {
      const told = stepFlow(hurt, { kind: 'pain-answer', ...answer }).state;
      expect(stepFlow(told, { kind: 'pain-mistake' })).toEqual({ state: told, events: [] });
    }
    expect(stepFlow(inHold, { kind: 'pain-mistake' })).toEqual({ state: inHold, events: [] });
  });

  it('takes no time, in whatever phase', () => {
    const states = follow(BEND, BOTH_SIDES).states.filter((_, index) => index % 40 === 0);
    for (const state of states) {
      for (const command of COMMANDS) {
        const next = stepFlow(state, command).state;
        expect(next.accounts).toEqual(state.accounts);
        expect(next.lastMs).toBe(state.lastMs);
      }
    }
  });

  it('after the end changes nothing', () => {
    const { state } = follow(BEND, BOTH_SIDES);
    for (const command of COMMANDS) expect(stepFlow(state, command)).toEqual({ state, events: [] });
  });
});

/** In the fold for long, the shoulders hidden from `fromMs` on, but for glimpses. */
function hiddenFold(fromMs: number, glimpsed: (timeMs: number) => boolean) {
  const folding = film([STAND, { to: FORWARD_FOLD, moveMs: 900, stayMs: 90_000 }], FACING_RIGHT, {
    fps: 10,
  });
  return observedAll(
    folding.map((frame) =>
      frame.timestampMs < fromMs || glimpsed(frame.timestampMs)
        ? frame
        : withLandmarks(frame, (landmark, name) =>
            name.endsWith('Shoulder') ? { ...landmark, visibility: 0.1 } : landmark,
          ),
    ),
  );
}

describe('a hold that cannot be judged any more', () => {
  it.each([
    ['all the time', () => false],
    ['but for glimpses', (timeMs: number) => timeMs % 10_000 < 1500],
  ])('is led on by the clock, from what was held, when a part is hidden %s', (_, glimpsed) => {
    const run = follow(FOLD, hiddenFold(30_000, glimpsed));
    const [given] = run.events.filter(({ kind }) => kind === 'framing-given-up');
    expect(given).toMatchObject({ issue: { id: 'hidden' } });
    expect(given?.atMs).toBeGreaterThan(49_000);
    const [entry] = run.state.entries;
    expect(entry).toMatchObject({ ended: 'timed' });
    const { accounts, timedMs = 0, targetHoldMs } = entry?.summary ?? { accounts: null };
    expect(accounts?.heldMs).toBeGreaterThan(5000);
    expect(Math.abs((accounts?.heldMs ?? 0) + timedMs - (targetHoldMs ?? 0))).toBeLessThan(2100);
  });

  it('waits where the camera alone leads, and while nobody is there', () => {
    const hidden = hiddenFold(30_000, () => false);
    const straight = follow(FOLD, hidden, STRAIGHT);
    expect(kindsOf(straight)).not.toContain('framing-given-up');
    const gone = [...FOLDING, ...nobody(FOLDING_MS, 60_000)];
    expect(kindsOf(follow(FOLD, gone))).not.toContain('framing-given-up');
  });
});

describe('what the camera cannot judge', () => {
  it('is gone on without, led by the clock, after it could not be put right', () => {
    const sideOn = film([{ to: STANDING, stayMs: 70_000 }], FACING_RIGHT, { fps: 10 });
    const run = follow(BEND, observedAll(sideOn));
    expect(run.events).toContainEqual(
      expect.objectContaining({ kind: 'framing-given-up', issue: { id: 'face-camera' } }),
    );
    expect(run.state.entries[0]).toMatchObject({ ended: 'timed' });
    const summary = run.state.entries[0]?.summary;
    expect(summary?.accounts.heldMs).toBe(0);
    expect(summary?.completed).toBe(false);
    expect(summary?.timedMs).toBe(summary?.targetHoldMs);
  });

  it.each([
    ['while the laptop is placed', 1500],
    ['during the framing check', 12_500],
    ['while getting ready', 16_000],
    ['in the stretch', 45_000],
  ])('goes on by the clock for somebody who lies where the camera loses them %s', (_, lostMs) => {
    const stretch = theStretch('lower_trunk_rotation');
    const start = startPose(stretch.id, 'left');
    if (start === null) throw new Error('no start');
    const lying = filmBody([{ to: start, stayMs: 120_000 }], stretch, 'left', { fps: 10 });
    const lost = lying.map((frame) =>
      frame.timestampMs < lostMs ? frame : emptyFrame(frame.timestampMs),
    );
    const plan = planOf([
      { stretchId: stretch.id, holdSeconds: 10, repetitions: 2, sides: 'left' },
    ]);
    const run = follow(plan, observedAll(lost));
    expect(run.state.phase).toBe('done');
    expect(run.state.entries[0]).toMatchObject({ ended: 'timed' });
    expect(run.events.filter(({ kind }) => kind === 'paused')).toEqual([]);
    // Somebody who never came is waited for.
    const nobody = lying.map(({ timestampMs }) => emptyFrame(timestampMs));
    expect(follow(plan, observedAll(nobody)).state.phase).toBe('placing');
  });

  it('asks for nothing more about the picture from beyond the head, and praises nothing of it', () => {
    const stretch = theStretch('thread_the_needle');
    const pose = referencePose(stretch.id, 'beginner', 'left');
    const bend = referencePose('standing_side_bend', 'beginner', 'left');
    if (pose === null || bend === null) throw new Error('no pose');
    const once = [
      { to: pose, stayMs: 8000 },
      { to: bend, moveMs: 500, stayMs: 6000 },
    ];
    const moves = Array.from({ length: 8 }, () => once).flat();
    const plan = planOf([{ stretchId: stretch.id, holdSeconds: 60, sides: 'left' }]);
    const run = follow(plan, observedAll(filmBody(moves, stretch, 'left', { fps: 10 })));
    const framing = run.states.flatMap(({ session }) => session?.view.framing?.id ?? []);
    expect(framing).toContain('wrong-position');
    const told = run.events.flatMap((event) => (event.kind === 'session' ? [event.event] : []));
    const aboutPicture = told.filter(
      (event) =>
        (event.kind === 'cue' && event.cue.framing !== null) ||
        (event.kind === 'cue-fixed' && event.cueId.startsWith('framing:')),
    );
    expect(aboutPicture).toEqual([]);
  });

  it('waits for somebody who leaves where the camera can see who is there', () => {
    const gone = film([{ to: STANDING, stayMs: 80_000 }], FRONT, { fps: 10 }).map((frame) =>
      frame.timestampMs < 12_000 ? frame : emptyFrame(frame.timestampMs),
    );
    expect(follow(BEND, observedAll(gone)).state.entries).toEqual([]);
  });

  it('keeps the seconds the clock led when it is cut short, and none where it did not lead', () => {
    const sideOn = film([{ to: STANDING, stayMs: 80_000 }], FACING_RIGHT, { fps: 10 });
    const run = follow(
      planOf([{ stretchId: 'standing_side_bend', holdSeconds: 60 }]),
      observedAll(sideOn),
    );
    const secondsLed = Math.round((run.state.phaseMs - 5000) / 1000);
    expect(run.state).toMatchObject({ phase: 'stretching', timed: true });
    expect(secondsLed).toBeGreaterThan(5);
    const [cut] = stepFlow(run.state, { kind: 'skip' }).state.entries;
    expect(Math.round((cut?.summary.timedMs ?? 0) / 1000)).toBe(secondsLed);
    const upright = film([{ to: STANDING, stayMs: 110_000 }], FRONT, { fps: 10 });
    expect(follow(BEND, observedAll(upright)).state.entries[0]?.summary).not.toHaveProperty(
      'timedMs',
    );
  });

  it('waits for somebody as long as it takes', () => {
    const run = follow(BEND, nobody(0, 90_000));
    expect(run.state.phase).toBe('placing');
  });

  it('moves on where nothing can be held for long', () => {
    const upright = film([{ to: STANDING, stayMs: 110_000 }], FRONT, { fps: 10 });
    const run = follow(BEND, observedAll(upright));
    expect(run.state.entries[0]).toMatchObject({ ended: 'moved-on' });
  });
});
