import { describe, expect, it } from 'vitest';
import { entryTexts } from '../../src/core/entry-texts.ts';
import { MEASURING } from '../../src/core/measuring-settings.ts';
import { speakingMs } from '../../src/core/speaking-time.ts';
import { stick } from './body-poses.ts';
import {
  emptyFrame,
  FACING_RIGHT,
  FRONT,
  film,
  type Move,
  type Shot,
  withLandmarks,
} from './frames.ts';
import { coach, configOf, cuesIn, type Run, raisedIn, theStretch } from './sessions.ts';
import { BACK_EXTENSION, FORWARD_FOLD, STANDING, sideBend, startOf } from './stretch-poses.ts';

const FOLD = theStretch('standing_forward_fold');
const FOLDED_LESS = { ...FORWARD_FOLD, trunkDeg: 72 };
const FOLDED_MORE = { ...FORWARD_FOLD, trunkDeg: 97 };

function perform(id: string, moves: readonly Move[], shot: Shot = FACING_RIGHT): Run {
  const stretch = theStretch(id);
  const start = { to: startOf(stretch, 'left'), stayMs: 2200 };
  return coach(configOf(stretch), film([start, ...moves], shot, { fps: 20 }));
}

const BOUNCES: readonly Move[] = Array.from({ length: 8 }, (_, index): Move => {
  return { to: index % 2 === 0 ? FOLDED_LESS : FOLDED_MORE, moveMs: 300, stayMs: 0 };
});

describe('speed', () => {
  it('is no fault on the way in or out, however quick', () => {
    const run = perform('standing_forward_fold', [
      { to: FORWARD_FOLD, moveMs: 400, stayMs: 3000 },
      { to: STANDING, moveMs: 400, stayMs: 2000 },
      { to: FORWARD_FOLD, moveMs: 400, stayMs: 2000 },
      { to: STANDING, moveMs: 700, stayMs: 1000 },
    ]);
    expect(run.summary.accounts.heldMs).toBeGreaterThan(4000);
    expect(raisedIn(run)).not.toContain('bounce');
  });

  it('is a fault going to and fro inside a hold, which stops the clock and is said at once', () => {
    const run = perform('standing_forward_fold', [
      { to: FORWARD_FOLD, moveMs: 800, stayMs: 2500 },
      ...BOUNCES,
    ]);
    expect(raisedIn(run)).toContain('bounce');
    expect(cuesIn(run)[0]).toBe('bounce');
    expect(run.state.view.phase).not.toBe('holding');
  });

  it('is no fault for breathing in the hold', () => {
    const breath = { ...FORWARD_FOLD, trunkDeg: FORWARD_FOLD.trunkDeg - 3 };
    const breathing = Array.from({ length: 4 }, (_, index): Move => {
      return { to: index % 2 === 0 ? breath : FORWARD_FOLD, moveMs: 1500, stayMs: 0 };
    });
    const run = perform('standing_forward_fold', [
      { to: FORWARD_FOLD, moveMs: 800, stayMs: 1500 },
      ...breathing,
    ]);
    expect(raisedIn(run)).toEqual([]);
    expect(run.summary.accounts.heldMs).toBeGreaterThan(7000);
  });
});

describe('a fault', () => {
  const LEFT = sideBend('left');
  const low = { ...LEFT, left: { ...LEFT.left, armDeg: 95 } };
  const tooFar = { ...LEFT, leanDeg: 48 };

  it('is raised after its dwell, stops the clock, and is cleared when put right', () => {
    const run = perform(
      'standing_side_bend',
      [
        { to: LEFT, moveMs: 800, stayMs: 2500 },
        { to: tooFar, moveMs: 600, stayMs: 2500 },
        { to: LEFT, moveMs: 600, stayMs: 3000 },
      ],
      FRONT,
    );
    const kinds = run.events.flatMap((event) => {
      return 'faultId' in event ? [`${event.kind} ${event.faultId}`] : [];
    });
    expect(kinds).toEqual(['fault-raised too_far', 'fault-cleared too_far']);
    expect(cuesIn(run)).toEqual(['too_far']);
    expect(run.events).toContainEqual(
      expect.objectContaining({ kind: 'cue-fixed', cueId: 'too_far' }),
    );
    expect(run.summary.corrections).toMatchObject([{ id: 'too_far', times: 1, fixed: 1 }]);
    expect(run.summary.timeline.filter(({ kind }) => kind === 'held')).toHaveLength(2);
  });

  it('is not raised by a move that sweeps through what is wrong', () => {
    const swept = { ...LEFT, leanDeg: 70 };
    const moves = [
      { to: LEFT, moveMs: 800, stayMs: 1500 },
      { to: swept, moveMs: 1500, stayMs: 0 },
      { to: LEFT, moveMs: 1500, stayMs: 500 },
    ];
    expect(raisedIn(perform('standing_side_bend', moves, FRONT))).toEqual([]);
  });

  it('that is only a tip does not stop the clock', () => {
    const soft = {
      ...FORWARD_FOLD,
      left: { ...FORWARD_FOLD.left, kneeDeg: 147 },
      right: { ...FORWARD_FOLD.right, kneeDeg: 147 },
    };
    const run = perform('standing_forward_fold', [{ to: soft, moveMs: 800, stayMs: 3000 }]);
    expect(raisedIn(run)).toEqual(['bent_knees']);
    expect(FOLD.faults.find(({ id }) => id === 'bent_knees')?.severity).toBe('tip');
  });

  it('of a start that already breaks a rule waits until the person sets out', () => {
    const run = perform('standing_back_extension', [{ to: STANDING, stayMs: 6000 }]);
    expect(raisedIn(run)).toEqual([]);
  });

  it('of going too far is raised however far that is, until the person is back', () => {
    for (const trunkDeg of [-33, -40, -60]) {
      const run = perform('standing_back_extension', [
        { to: BACK_EXTENSION, moveMs: 800, stayMs: 1500 },
        { to: { ...BACK_EXTENSION, trunkDeg }, moveMs: 800, stayMs: 2000 },
      ]);
      expect(raisedIn(run), `${trunkDeg}°`).toEqual(['too_far']);
      expect(run.events.map(({ kind }) => kind)).not.toContain('fault-cleared');
      expect(cuesIn(run)[0]).toBe('too_far');
    }
  });

  it('of a low arm is not raised before the lean', () => {
    const run = perform(
      'standing_side_bend',
      [{ to: stick({}, { armDeg: 10 }), stayMs: 5000 }],
      FRONT,
    );
    expect(raisedIn(run)).toEqual([]);
    expect(
      raisedIn(perform('standing_side_bend', [{ to: low, moveMs: 800, stayMs: 3000 }], FRONT)),
    ).toEqual(['arm_low']);
  });
});

describe('what cannot be judged', () => {
  const frames = film([{ to: FORWARD_FOLD, stayMs: 5000 }], FACING_RIGHT, { fps: 20 });

  it('is booked as the wrong view, and the way to turn is said', () => {
    const run = coach(configOf(FOLD), film([{ to: STANDING, stayMs: 4000 }], FRONT, { fps: 20 }));
    expect(run.summary.timeline).toEqual([
      { fromMs: 0, toMs: 4000, kind: 'not-judged', reason: 'wrong-view' },
    ]);
    expect(cuesIn(run)).toEqual(['framing:turn-side-on']);
    expect(run.state.view.score).toBeNull();
  });

  it('is booked as nobody when nobody is there', () => {
    const empty = Array.from({ length: 60 }, (_, index) => emptyFrame(index * 50));
    const run = coach(configOf(FOLD), empty);
    expect(run.summary.timeline).toEqual([
      { fromMs: 0, toMs: 2950, kind: 'not-judged', reason: 'nobody' },
    ]);
    expect(cuesIn(run)).toEqual(['framing:nobody']);
  });

  it('keeps a joint that is hidden for a moment, then abstains', () => {
    const hidden = frames.map((frame) =>
      frame.timestampMs < 2000
        ? frame
        : withLandmarks(frame, (landmark, name) => {
            return name.endsWith('Shoulder') ? { ...landmark, visibility: 0.1 } : landmark;
          }),
    );
    const run = coach(configOf(FOLD), hidden);
    expect(run.summary.accounts.heldMs).toBe(1950 + MEASURING.coastMs);
    expect(run.summary.timeline.at(-1)).toMatchObject({ kind: 'not-judged', reason: 'hidden' });
  });

  it('says that a part is hidden once it lasts, not to a body that hides itself on its way in', () => {
    const long = film([{ to: FORWARD_FOLD, stayMs: 15_000 }], FACING_RIGHT, { fps: 20 });
    const hideFrom = (fromMs: number) =>
      long.map((frame) =>
        frame.timestampMs < fromMs
          ? frame
          : withLandmarks(frame, (landmark, name) => {
              return name.endsWith('Shoulder') ? { ...landmark, visibility: 0.1 } : landmark;
            }),
      );
    const told = (fromMs: number) => {
      const { events, views } = coach(configOf(FOLD), hideFrom(fromMs));
      return {
        saidMs: events.find((event) => event.kind === 'cue')?.atMs ?? 0,
        shownMs: views.find(({ framing }) => framing?.id === 'hidden')?.timestampMs ?? 0,
      };
    };
    const inTheFold = told(3000);
    expect(inTheFold.saidMs).toBeCloseTo(3000 + MEASURING.coastMs + 4000, -3);
    expect(inTheFold.shownMs).toBe(inTheFold.saidMs);
    const onTheWay = told(0);
    const heardMs = speakingMs(entryTexts(FOLD).join(' '));
    expect(onTheWay.saidMs).toBeGreaterThan(heardMs);
    expect(onTheWay.shownMs).toBe(onTheWay.saidMs);
  });

  it('is out of frame when a joint by which the pose is known leaves the picture', () => {
    const cut = frames.map((frame) =>
      withLandmarks(frame, (landmark, name) => {
        return name.endsWith('Shoulder') ? { ...landmark, x: 1.2 } : landmark;
      }),
    );
    const run = coach(configOf(FOLD), cut);
    expect(run.summary.timeline).toMatchObject([{ kind: 'not-judged', reason: 'out-of-frame' }]);
    expect(run.state.view.framing?.id).toBe('too-near');
  });
});
