import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AngleId } from '../../src/core/angle-ids.ts';
import { angleSlots, type SlotValues, slotOf, valueAt } from '../../src/core/angle-slots.ts';
import { biasCurve, biasOf } from '../../src/core/bias.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import {
  type Neutral,
  type NeutralState,
  neutralAngleIds,
  offsetOf,
  startNeutral,
  startsInPose,
  startTruth,
  turningSlots,
  watchNeutral,
} from '../../src/core/neutral.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import { filmBody } from './body-films.ts';
import { coach, configOf, raisedIn, theStretch } from './sessions.ts';

type Values = Partial<Record<AngleId, number>>;

/** What detection shows of someone who stands quietly. */
const UPRIGHT: Values = { trunk_incl: -4, 'hip.s': 190, 'knee.s': 175, neck: 160 };

const SHOULDERS = { lengthPx: 110, yawDeg: 5 };

const SLOTS = angleSlots([...neutralAngleIds('standing'), 'elbow.s']);

function slotted(values: Values): SlotValues {
  return SLOTS.ids.map((id) => values[id] ?? Number.NaN);
}

/** What was measured or subtracted, by angle. */
function byAngle(values: SlotValues): Values {
  return Object.fromEntries(
    SLOTS.ids.flatMap((id, slot) => {
      const value = valueAt(values, slot);
      return Number.isNaN(value) ? [] : [[id, value]];
    }),
  );
}

function offset(
  neutral: Neutral | null,
  angle: AngleId,
  current: Values,
  useBias: boolean,
): number {
  const slot = slotOf(SLOTS, angle);
  const asked = { slot, bias: biasCurve(angle), turning: turningSlots(SLOTS, angle) };
  return offsetOf(neutral, asked, slotted(current), useBias);
}

/** Watches frames 50 ms apart; `valuesAt` gives what they show, by the frame's number. */
function watch(
  forMs: number,
  valuesAt: (index: number) => Values,
  from = startNeutral('standing'),
): NeutralState {
  let state = from;
  for (let index = 0; index * 50 <= forMs; index++) {
    state = watchNeutral(state, SLOTS, index * 50, slotted(valuesAt(index)), SHOULDERS);
  }
  return state;
}

function taken(values: Values = UPRIGHT): Neutral {
  return watch(2000, () => values).taken as Neutral;
}

describe('the neutral', () => {
  it('is taken after 0.6 s of quiet standing', () => {
    expect(watch(550, () => UPRIGHT).taken).toBeNull();
    expect(watch(600, () => UPRIGHT).taken?.quietMs).toBe(600);
  });

  it('is settled after two seconds, and changes no more', () => {
    const settled = watch(2000, () => UPRIGHT);
    expect(settled.taken?.quietMs).toBe(2000);
    const later = watchNeutral(
      settled,
      SLOTS,
      2050,
      slotted({ ...UPRIGHT, trunk_incl: 0 }),
      SHOULDERS,
    );
    expect(later).toBe(settled);
  });

  it('is kept from a quiet that ends before two seconds', () => {
    const state = watch(1500, (index) =>
      index * 50 <= 1000 ? UPRIGHT : { ...UPRIGHT, trunk_incl: 40 },
    );
    expect(state.taken?.quietMs).toBe(1000);
    const upright = watchNeutral(state, SLOTS, 1550, slotted(UPRIGHT), SHOULDERS);
    expect(upright.taken).toBe(state.taken);
  });

  it('is what was measured less what is true', () => {
    const { offsets, values, shoulders } = taken();
    expect(byAngle(offsets)).toEqual({
      trunk_incl: -5.5,
      'hip.s': 12,
      'knee.s': -3,
      neck: -14,
    });
    expect(byAngle(values)['hip.s']).toBe(190);
    expect(shoulders).toEqual(SHOULDERS);
  });

  it('is not moved by a single odd frame within the quiet', () => {
    const { taken: odd } = watch(2000, (index) =>
      index === 20 ? { ...UPRIGHT, 'hip.s': 194 } : UPRIGHT,
    );
    expect(byAngle(odd?.offsets ?? [])['hip.s']).toBe(12);
  });

  it.each<[string, Values]>([
    ['leaning forwards', { ...UPRIGHT, trunk_incl: 20 }],
    ['leaning back 15°', { ...UPRIGHT, trunk_incl: -15 }],
    ['leaning back with the hips forward', { ...UPRIGHT, trunk_incl: -8.6, 'hip.s': 200 }],
    ['sitting', { ...UPRIGHT, 'hip.s': 95, 'knee.s': 90 }],
    ['with bent knees', { ...UPRIGHT, 'knee.s': 160 }],
    ['leaning sideways', { ...UPRIGHT, trunk_lat: 12 }],
    ['looking down', { ...UPRIGHT, neck: 130 }],
    ['without a trunk to be seen', { 'knee.s': 178, neck: 170 }],
  ])('is not taken from someone %s', (_, values) => {
    expect(watch(4000, () => values).taken).toBeNull();
  });

  it('is not taken while the body moves, but soon after', () => {
    const swaying = (index: number) => ({ ...UPRIGHT, trunk_incl: index % 10 < 5 ? -6 : 4 });
    expect(watch(4000, swaying).taken).toBeNull();
    const state = watch(2000, (index) => (index < 20 ? swaying(index) : UPRIGHT));
    expect(state.taken?.quietMs).toBeGreaterThanOrEqual(900);
  });

  it('starts anew after someone was not upright', () => {
    const state = watch(1000, (index) => (index === 10 ? { ...UPRIGHT, trunk_incl: 30 } : UPRIGHT));
    expect(state.taken).toBeNull();
  });
});

describe('the offset', () => {
  it('brings every angle at rest to its true value', () => {
    const current = UPRIGHT;
    const truth: Values = { trunk_incl: 1.5, 'hip.s': 178, 'knee.s': 178, neck: 174 };
    for (const [id, value] of Object.entries(truth)) {
      const angle = id as AngleId;
      const measured = current[angle] as number;
      expect(measured - offset(taken(), angle, current, true)).toBeCloseTo(value, 9);
      expect(measured - offset(taken(), angle, current, false)).toBeCloseTo(value, 9);
    }
  });

  it('fades as the body turns, and is gone a right angle later', () => {
    const turned = (degrees: number) => {
      const values = { ...UPRIGHT, trunk_incl: -4 + degrees, 'hip.s': 190 - degrees };
      return offset(taken(), 'hip.s', values, false);
    };
    expect(turned(0)).toBeCloseTo(12, 9);
    expect(turned(60)).toBeCloseTo(6, 9);
    expect(turned(90)).toBeCloseTo(0, 9);
    expect(turned(120)).toBeCloseTo(0, 9);
  });

  it('leaves detection’s average where the body has turned, and where there is no neutral', () => {
    const folded = { trunk_incl: 80, 'hip.s': 90 };
    expect(offset(taken(), 'hip.s', folded, true)).toBeCloseTo(biasOf('hip.s', 90), 1);
    expect(offset(null, 'hip.s', folded, true)).toBe(biasOf('hip.s', 90));
    expect(offset(null, 'hip.s', folded, false)).toBe(0);
  });

  it('is never more than the offset at rest and the average together', () => {
    const anyDegrees = fc.double({ min: -90, max: 270, noNaN: true });
    fc.assert(
      fc.property(anyDegrees, anyDegrees, (trunk, hip) => {
        const found = offset(taken(), 'hip.s', { trunk_incl: trunk, 'hip.s': hip }, true);
        expect(Math.abs(found)).toBeLessThanOrEqual(12 + 5);
      }),
    );
  });

  it('is unaffected for an angle the neutral did not see', () => {
    expect(offset(taken(), 'elbow.s', { 'elbow.s': 150 }, true)).toBe(0);
  });
});

describe('detection’s average offset', () => {
  it('changes without a jump', () => {
    for (const angle of ['trunk_incl', 'hip.s', 'neck', 'knee.s'] as const) {
      for (let value = -90; value < 270; value += 0.5) {
        expect(Math.abs(biasOf(angle, value + 0.5) - biasOf(angle, value))).toBeLessThan(0.2);
      }
    }
  });
});

describe('the start of a stretch', () => {
  it('is the pose itself only where the quiet start already has every identifying angle', () => {
    expect(startsInPose(theStretch('sit_tall_reset'))).toBe(true);
    for (const id of ['standing_forward_fold', 'standing_side_bend', 'standing_quad', 'cat_cow']) {
      expect(startsInPose(theStretch(id)), id).toBe(false);
    }
  });

  it('has known angles only where there is a neutral', () => {
    expect(startTruth(theStretch('standing_forward_fold'), 'hip.s')).toBe(178);
    expect(startTruth(theStretch('standing_forward_fold'), 'elbow.s')).toBeUndefined();
    expect(startTruth(theStretch('cat_cow'), 'hip.s')).toBeUndefined();
  });
});

describe('a quiet start on the floor', () => {
  const taken = (pose: 'kneeling-back' | 'lying-knees-up', values: Values): Neutral | null => {
    const slots = angleSlots(neutralAngleIds(pose));
    const row = slots.ids.map((id) => values[id] ?? Number.NaN);
    let state = startNeutral(pose);
    for (let atMs = 0; atMs <= 2500; atMs += 50) {
      state = watchNeutral(state, slots, atMs, row, SHOULDERS);
    }
    return state.taken;
  };

  it('tells how far askew the body lies', () => {
    expect(taken('kneeling-back', { lat_offset: -0.23 })?.offsets[0]).toBeCloseTo(-0.23);
    expect(taken('lying-knees-up', { knee_roll: -14 })?.offsets[0]).toBeCloseTo(-14);
    expect(taken('lying-knees-up', { knee_roll: 14 })?.offsets[0]).toBeCloseTo(14);
  });

  it('is not taken from somebody who is in the stretch already', () => {
    expect(taken('kneeling-back', { lat_offset: 0.18 })).toBeNull();
    expect(taken('lying-knees-up', { knee_roll: 25 })).toBeNull();
  });

  it('is not taken where its angle is not seen', () => {
    expect(taken('kneeling-back', {})).toBeNull();
  });
});

describe.each(['left', 'right'] as const)(
  'somebody who stands quietly before they sit, %s',
  (side) => {
    const stretch = theStretch('seated_side_bend');
    const known = (pose: BodyPose | null): BodyPose => {
      if (pose === null) throw new Error('no pose');
      return pose;
    };
    const standing = known(startPose('standing_side_bend', side));
    const seated = known(startPose(stretch.id, side));
    const bent = known(referencePose(stretch.id, 'beginner', side));
    const moves = [
      { to: standing, stayMs: 3000 },
      { to: seated, moveMs: 1500, stayMs: 2500 },
      { to: bent, moveMs: 1500, stayMs: 4000 },
    ];
    const run = coach(configOf(stretch, { side }), filmBody(moves, stretch, side, { fps: 15 }));

    it('is measured from the seat, and the stretch counts', () => {
      const taken = run.events.find(({ kind }) => kind === 'neutral-taken')?.atMs ?? 0;
      expect(taken).toBeGreaterThan(4000);
      expect(taken).toBeLessThan(7000);
      expect(run.summary.accounts.heldMs).toBeGreaterThan(3500);
      expect(raisedIn(run)).toEqual([]);
    });
  },
);
