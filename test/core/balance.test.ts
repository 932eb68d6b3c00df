import { describe, expect, it } from 'vitest';
import { startBalance, stepBalance } from '../../src/core/balance.ts';
import { sideResult } from '../../src/core/balance-result.ts';
import type { BalanceEvent, BalanceState } from '../../src/core/balance-types.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import { balanceTestById } from '../../src/stretches/balance-tests.ts';
import { type StickPose, stick } from './body-poses.ts';
import { FACING_LEFT, FACING_RIGHT, FRONT, film, type Move, type Shot } from './frames.ts';

function theTest(id: string) {
  const test = balanceTestById(id);
  if (test === null) throw new Error(`no test "${id}"`);
  return test;
}

function run(
  id: string,
  tested: Side,
  frames: readonly PoseFrame[],
): { readonly state: BalanceState; readonly events: readonly BalanceEvent[] } {
  let state = startBalance(theTest(id), tested);
  const events: BalanceEvent[] = [];
  for (const frame of frames) {
    const stepped = stepBalance(state, frame);
    state = stepped.state;
    events.push(...stepped.events);
  }
  return { state, events };
}

/** Starts still, and goes three times there and back. */
function tries(rest: StickPose, ends: readonly StickPose[]): readonly Move[] {
  return [
    { to: rest, stayMs: 4_000 },
    ...ends.flatMap((end): Move[] => [
      { to: end, moveMs: 1_500, stayMs: 2_500 },
      { to: rest, moveMs: 1_500, stayMs: 1_000 },
    ]),
  ];
}

const STANDING = stick();
/** + leans to the person's right. */
const leaning = (leanDeg: number): StickPose => stick({ leanDeg });

const lyingSides = (raisedDeg: number, kneeDeg = 180): StickPose =>
  stick({ trunkDeg: -90 }, { thighDeg: 90 }, { right: { thighDeg: 90 + raisedDeg, kneeDeg } });

/** The clip of a body lying with its right side to the camera, one leg raised. */
function raise(degrees: readonly number[], kneeDeg = 180): readonly PoseFrame[] {
  const ends = degrees.map((raisedDeg) => lyingSides(raisedDeg, kneeDeg));
  return film(tries(lyingSides(0), ends), FACING_RIGHT);
}

describe('a side bend', () => {
  it.each([
    ['left', -1],
    ['right', 1],
  ] as const)('to the %s is measured in three tries', (tested, sign) => {
    const frames = film(
      tries(
        STANDING,
        [18, 22, 20].map((deg) => leaning(sign * deg)),
      ),
      FRONT,
    );
    const { state, events } = run('side_bend', tested, frames);
    expect(state.phase).toBe('done');
    expect(events.map(({ kind }) => kind)).toEqual([
      'ready',
      'try',
      'back',
      'try',
      'back',
      'try',
      'side-done',
    ]);
    const { median, uncertainty, discarded } = sideResult(state.tries);
    expect(median).toBeGreaterThan(18);
    expect(median).toBeLessThan(22);
    expect(uncertainty).toBeGreaterThanOrEqual(2);
    expect(discarded).toBe(0);
  });

  it('is the same mirrored, on the other side', () => {
    const frames = film(tries(STANDING, [leaning(16), leaning(21), leaning(24)]), FRONT);
    const right = run('side_bend', 'right', frames).state.tries;
    const left = run('side_bend', 'left', frames.map(mirrorFrame)).state.tries;
    expect(left).toHaveLength(3);
    left.forEach((one, index) => {
      expect(one.value).toBeCloseTo(right[index]?.value ?? Number.NaN, 6);
    });
  });

  it('the other way is no try at all', () => {
    const frames = film(tries(STANDING, [leaning(20), leaning(20), leaning(20)]), FRONT);
    expect(run('side_bend', 'left', frames).state.tries).toEqual([]);
  });

  it('without a pause is no try', () => {
    const hasty = [
      { to: STANDING, stayMs: 4_000 },
      { to: leaning(20), moveMs: 1_000, stayMs: 300 },
      { to: STANDING, moveMs: 1_000, stayMs: 2_000 },
    ];
    expect(run('side_bend', 'right', film(hasty, FRONT)).state.tries).toEqual([]);
  });

  it('with the hips tipped is discarded, and does not count', () => {
    const tipped = stick({ leanDeg: 20, hipTiltDeg: 24 });
    const frames = film(tries(STANDING, [tipped, leaning(20), leaning(21), leaning(22)]), FRONT);
    const { state } = run('side_bend', 'right', frames);
    expect(state.tries.map(({ broken }) => broken)).toEqual(['hips-level', null, null, null]);
    expect(sideResult(state.tries)).toMatchObject({ discarded: 1 });
    expect(sideResult(state.tries).median).toBeGreaterThan(18);
  });

  it('gives up after seven tries that broke a rule, without a result', () => {
    const tipped = stick({ leanDeg: 20, hipTiltDeg: 24 });
    const { state } = run(
      'side_bend',
      'right',
      film(tries(STANDING, Array(9).fill(tipped)), FRONT),
    );
    expect(state.phase).toBe('done');
    expect(sideResult(state.tries)).toEqual({
      tries: [],
      discarded: 7,
      median: null,
      uncertainty: null,
    });
  });

  it('is not judged, and never guessed, without anybody there', () => {
    const { state } = run('side_bend', 'left', [
      { timestampMs: 0, width: 1280, height: 720, landmarks: null, worldLandmarks: null },
    ]);
    expect(state.view).toMatchObject({ value: null, notJudged: 'nobody' });
  });
});

describe('a straight-leg raise', () => {
  it('reads how far the leg was raised', () => {
    const { state } = run('aslr', 'right', raise([60, 64, 62]));
    const { median } = sideResult(state.tries);
    expect(median).toBeGreaterThan(57);
    expect(median).toBeLessThan(67);
  });

  it('is the same from the other end of the mat', () => {
    const pose = (raisedDeg: number): StickPose =>
      stick({ trunkDeg: -90 }, { thighDeg: 90 }, { left: { thighDeg: 90 + raisedDeg } });
    const frames = film(tries(pose(0), [pose(60), pose(64), pose(62)]), FACING_LEFT);
    const left = sideResult(run('aslr', 'left', frames).state.tries).median;
    const right = sideResult(run('aslr', 'right', raise([60, 64, 62])).state.tries).median;
    expect(Math.abs((left ?? 0) - (right ?? 99))).toBeLessThan(1.5);
  });

  it('with a bent knee does not count', () => {
    const { state } = run('aslr', 'right', raise([60, 60], 130));
    expect(state.tries.map(({ broken }) => broken)).toEqual(['knee-straight', 'knee-straight']);
  });
});

describe('a knee straightened with the thigh upright', () => {
  const pose = (kneeDeg: number, thighDeg = 180): StickPose =>
    stick({ trunkDeg: -90 }, { thighDeg: 90 }, { right: { thighDeg, kneeDeg } });
  const frames = (knees: readonly number[], thighDeg?: number, shot: Shot = FACING_RIGHT) =>
    film(
      tries(
        pose(90),
        knees.map((kneeDeg) => pose(kneeDeg, thighDeg)),
      ),
      shot,
    );

  it('gives what is missing to straight', () => {
    const { median } = sideResult(run('ake_9090', 'right', frames([150, 155, 152])).state.tries);
    expect(median).toBeGreaterThan(22);
    expect(median).toBeLessThan(36);
  });

  it('does not count while the thigh drifts', () => {
    const { state } = run('ake_9090', 'right', frames([150], 160));
    expect(state.tries[0]?.broken).toBe('thigh-upright');
  });
});

describe('a knee driven over the foot', () => {
  const STANCE = stick();
  const driven = (shankDeg: number): StickPose =>
    stick({}, {}, { right: { thighDeg: 25, kneeDeg: 180 - 25 - shankDeg } });

  it('is read at the shank, on the near leg', () => {
    const ends = [24, 26, 25].map(driven);
    const { state } = run('ankle_wall', 'right', film(tries(STANCE, ends), FACING_RIGHT));
    expect(state.tries.length).toBeGreaterThan(0);
    expect(state.tries[0]?.value).toBeGreaterThan(20);
  });
});
