import { describe, expect, it } from 'vitest';
import { type Stretch, sidesOf } from '../../src/core/reference.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { type StickPose, stick } from './body-poses.ts';
import { FACING_LEFT, FACING_RIGHT, FRONT, film, type Move } from './frames.ts';
import { coach, configOf, heldMs, raisedIn, theStretch } from './sessions.ts';
import { aimedPose, MAIN_STRETCHES, STANDING, shotOf, startOf, T_POSE } from './stretch-poses.ts';

const FPS = 10;

function step(forward: 'left' | 'right'): StickPose {
  const back = forward === 'left' ? 'right' : 'left';
  return stick(
    { trunkDeg: 4 },
    {},
    {
      [forward]: { thighDeg: 28, kneeDeg: 170 },
      [back]: { thighDeg: -18, kneeDeg: 150 },
    },
  );
}

const WALKING: readonly Move[] = Array.from({ length: 8 }, (_, index): Move => {
  return { to: step(index % 2 === 0 ? 'left' : 'right'), moveMs: 500, stayMs: 0 };
});

const MAIN = Object.entries(MAIN_STRETCHES).map(([id, pose]) => ({ id, pose }));

/** Every stretch with each side it is done on. */
const ALL = STRETCHES.flatMap((stretch) => sidesOf(stretch).map((side) => ({ stretch, side })));

/** The stretches whose aims a stick body can reach: those that bend it, and do not turn or cross its limbs. */
const REACHABLE = [
  'standing_side_bend',
  'standing_forward_fold',
  'half_kneeling_hip_flexor',
  'standing_back_extension',
  'standing_hamstring_step',
  'standing_quad',
  'desk_hinge_lat',
  'seated_side_bend',
  'seated_forward_fold',
  'cat_cow',
  'childs_pose',
  'single_knee_to_chest',
  'double_knee_to_chest',
  'glute_bridge',
  'prone_on_elbows',
];

const AT_AIMS = ALL.filter(({ stretch }) => REACHABLE.includes(stretch.id)).flatMap((each) => [
  { ...each, level: 'beginner' as const },
  { ...each, level: 'full' as const },
]);

function into(stretch: Stretch, pose: StickPose): readonly Move[] {
  const side = sidesOf(stretch)[0] ?? null;
  return [
    { to: startOf(stretch, side), stayMs: 2500 },
    { to: pose, moveMs: 800, stayMs: 3000 },
    { to: startOf(stretch, side), moveMs: 800, stayMs: 1500 },
  ];
}

describe('three seconds in the pose', () => {
  it.each(MAIN)('earn about three seconds of $id', ({ id, pose }) => {
    const stretch = theStretch(id);
    const run = coach(
      configOf(stretch),
      film(into(stretch, pose), shotOf(stretch, 'left'), { fps: FPS }),
    );
    // The accepted range begins before the deepest point and ends after it.
    expect(run.summary.accounts.heldMs).toBeGreaterThan(2700);
    expect(run.summary.accounts.heldMs).toBeLessThan(4000);
    expect(run.summary.accounts.notJudgedMs).toBe(0);
    expect(raisedIn(run)).toEqual([]);
    expect(run.views.at(-1)?.neutral).toBe('taken');
  });

  it.each(AT_AIMS)(
    'earn as much from the first frame on at the $level aims of $stretch.id, $side',
    ({ stretch, side, level }) => {
      const moves = [{ to: aimedPose(stretch, side, level), stayMs: 3000 }];
      const run = coach(
        configOf(stretch, { side, level }),
        film(moves, shotOf(stretch, side), { fps: FPS }),
      );
      expect(run.summary.accounts.heldMs).toBe(3000);
      expect(raisedIn(run)).toEqual([]);
    },
  );
});

describe('nothing is earned', () => {
  it.each(ALL)('by standing, a T-pose or walking in $stretch.id, $side', ({ stretch, side }) => {
    const shot = shotOf(stretch, side);
    const config = configOf(stretch, { side });
    const ways = {
      standing: [{ to: STANDING, stayMs: 4000 }],
      tPose: [
        { to: STANDING, stayMs: 1500 },
        { to: T_POSE, moveMs: 400, stayMs: 2500 },
      ],
      walking: WALKING,
    };
    for (const [way, moves] of Object.entries(ways)) {
      const run = coach(config, film(moves, shot, { fps: FPS }));
      expect(run.summary.accounts.heldMs, way).toBe(0);
      expect(raisedIn(run), way).toEqual([]);
    }
  });

  const pairs = MAIN.flatMap(({ id, pose }) =>
    MAIN.filter((other) => other.id !== id).map((other) => ({
      id,
      other: other.id,
      otherPose: other.pose,
      pose,
    })),
  );
  it.each(pairs)('in $id by $other', ({ id, otherPose }) => {
    const stretch = theStretch(id);
    for (const shot of [FRONT, FACING_LEFT, FACING_RIGHT]) {
      expect(heldMs(configOf(stretch), film(into(stretch, otherPose), shot, { fps: FPS }))).toBe(0);
    }
  });

  it.each(MAIN)('in $id from the wrong view', ({ id, pose }) => {
    const stretch = theStretch(id);
    const wrong = stretch.view === 'front' ? FACING_LEFT : FRONT;
    expect(heldMs(configOf(stretch), film(into(stretch, pose), wrong, { fps: FPS }))).toBe(0);
  });
});
