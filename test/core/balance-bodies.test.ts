import { describe, expect, it } from 'vitest';
import { startBalance, stepBalance } from '../../src/core/balance.ts';
import { compareSides, sideResult } from '../../src/core/balance-result.ts';
import type { BalanceTest } from '../../src/core/balance-test.ts';
import { biasOf } from '../../src/core/bias.ts';
import { BODY_BUILDS, type BuildName } from '../../src/core/body-build.ts';
import type { Side } from '../../src/core/landmarks.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import { BALANCE_TESTS } from '../../src/stretches/balance-tests.ts';
import { seededNoise } from './body-films.ts';
import { bodyInRoom, type CheckFilming, filmCheck } from './check-bodies.ts';
import { CHECK_BODIES, type CheckBody } from './check-poses.ts';

const BUILDS = Object.keys(BODY_BUILDS) as BuildName[];
/** Landmark noise that smoothing has to live with, as a share of the body's height. */
const NOISE_SHARE = 0.01;
const YAW_OFF_DEG = 15;

function bodyOf({ id }: BalanceTest): CheckBody {
  const body = CHECK_BODIES[id];
  if (body === undefined) throw new Error(`no body does "${id}"`);
  return body;
}

function run(test: BalanceTest, tested: Side, frames: readonly PoseFrame[]) {
  return frames.reduce(
    (state, frame) => stepBalance(state, frame).state,
    startBalance(test, tested),
  );
}

function follow(test: BalanceTest, frames: readonly PoseFrame[]) {
  let state = startBalance(test, 'right');
  const phases = new Set<string>();
  for (const frame of frames) {
    state = stepBalance(state, frame).state;
    phases.add(state.phase);
  }
  return { state, phases };
}

/** The true middle of the three ends, from where the body's joints really are. */
function trueMedian(test: BalanceTest, ends: readonly number[], build: BuildName = 'average') {
  const { start, end, truth } = bodyOf(test);
  const from = bodyInRoom(start, 'right', BODY_BUILDS[build]);
  const values = ends.map((deg) => truth(bodyInRoom(end(deg), 'right', BODY_BUILDS[build]), from));
  return [...values].sort((a, b) => a - b)[1] as number;
}

/** One side of a test as it came out, and as it should have. */
function measured(
  test: BalanceTest,
  tested: Side,
  filming: CheckFilming = {},
  build: BuildName = 'average',
) {
  const { ends } = bodyOf(test);
  const frames = filmCheck(test, bodyOf(test), ends, tested, {
    ...filming,
    build: BODY_BUILDS[build],
  });
  const state = run(test, tested, frames);
  // A drawn body has none of detection's average offset, which is taken off where no neutral tells the own one.
  const hasNeutral = state.perception.neutral?.taken != null;
  const offset = hasNeutral ? 0 : biasOf(test.angle, 180);
  const result = sideResult(state.tries);
  const truth = trueMedian(test, ends, build) - test.factor * offset;
  return { result, error: (result.median ?? Number.NaN) - truth };
}

function isRight({ result, error }: ReturnType<typeof measured>): boolean {
  const { uncertainty, discarded, tries } = result;
  return discarded === 0 && tries.length === 3 && Math.abs(error) <= (uncertainty ?? 0);
}

describe.each(BALANCE_TESTS.map((test) => [test.id, test] as const))(
  '%s done by a body',
  (_, test) => {
    it.each(['left', 'right'] as const)('is measured on the %s as it is, within ±', (tested) => {
      expect(measured(test, tested)).toSatisfy(isRight);
    });

    it('is measured under noise, a camera askew, and of three builds', () => {
      for (const build of BUILDS) {
        for (const yawOffDeg of [-YAW_OFF_DEG, 0, YAW_OFF_DEG]) {
          const noise = seededNoise(40 + yawOffDeg);
          const found = measured(
            test,
            'right',
            { yawOffDeg, noiseShare: NOISE_SHARE, noise },
            build,
          );
          expect(found, `${build}, ${yawOffDeg}°`).toSatisfy(isRight);
        }
      }
    });

    it('is the same in a mirror, on the other side', () => {
      const frames = filmCheck(test, bodyOf(test), bodyOf(test).ends, 'right');
      const right = run(test, 'right', frames).tries.map(({ value }) => value);
      const left = run(test, 'left', frames.map(mirrorFrame)).tries.map(({ value }) => value);
      expect(left).toHaveLength(3);
      left.forEach((value, index) => {
        expect(value).toBeCloseTo(right[index] ?? Number.NaN, 6);
      });
    });

    it('does not set out from the end of the movement', () => {
      const [far] = bodyOf(test).ends;
      const body = bodyOf(test);
      const reversed = { ...body, start: body.end(far), end: () => body.start };
      const { state, phases } = follow(test, filmCheck(test, reversed, [0], 'right').slice(0, 40));
      expect(phases).toEqual(new Set(['start']));
      expect(state.tries).toEqual([]);
    });

    it('finds both sides alike where they are', () => {
      const noise = seededNoise(5);
      const [left, right] = (['left', 'right'] as const).map((tested) =>
        measured(test, tested, { noiseShare: NOISE_SHARE, noise }),
      );
      if (left === undefined || right === undefined) throw new Error('a side is missing');
      expect(compareSides(test, { left: left.result, right: right.result })?.band).toBe('even');
    });

    it.each(Object.entries(bodyOf(test).wrong))('does not count with %s broken', (id, wrong) => {
      for (const tested of ['left', 'right'] as const) {
        const poses = { ...bodyOf(test), end: wrong };
        const { tries } = run(
          test,
          tested,
          filmCheck(test, poses, bodyOf(test).ends.slice(0, 1), tested),
        );
        expect(tries.length, tested).toBeGreaterThan(0);
        expect(
          tries.map(({ broken }) => broken),
          tested,
        ).toEqual(tries.map(() => id));
      }
    });

    it('names every condition and guard it has in the ways of doing it wrong', () => {
      const asked = [...test.conditions.map(({ id }) => id), ...test.guards];
      expect(Object.keys(bodyOf(test).wrong).sort()).toEqual([...new Set(asked)].sort());
    });
  },
);
