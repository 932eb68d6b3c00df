import { describe, expect, it } from 'vitest';
import { BODY_BUILDS } from '../../src/core/body-build.ts';
import type { BodyPose } from '../../src/core/body-pose.ts';
import { otherSide, type Side } from '../../src/core/landmarks.ts';
import { MEASURING } from '../../src/core/measuring-settings.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import { type Fault, type Level, type Stretch, sidesOf } from '../../src/core/reference.ts';
import { startSession, step } from '../../src/core/session.ts';
import type { SessionConfig } from '../../src/core/session-types.ts';
import { STRETCHES } from '../../src/stretches/library.ts';
import { referencePose, startPose } from '../../src/stretches/poses/reference-poses.ts';
import {
  type BodyFilming,
  type BodyMove,
  filmBody,
  measuredInAdvisedView,
  seededNoise,
} from '../core/body-films.ts';
import { isSurelyBroken, type WrongPose, wrongPoses } from '../core/deformed-bodies.ts';
import { coach, configOf, cuesIn, type Run, raisedIn } from '../core/sessions.ts';

const LEVELS: readonly Level[] = ['beginner', 'full'];
const FPS = 10;
const START_MS = 1500;
const ENTER_MS = 1000;

/** Landmark noise that smoothing has to live with, as a share of the body's height. */
const NOISE_SHARE = 0.01;
const YAW_OFF_DEG = 15;
/** What the model's landmarks tremble by on somebody who keeps still. */
const STILL_NOISE_SHARE = 0.004;
/** Long enough to learn the person's own offsets, and to see most of a hold. */
const QUIET_MS = 2600;
const STAY_MS = 6000;
const LEAST_HELD = 0.4;
/** To and fro by so much, every rule about speed is broken, and the body is still in the stretch. */
const SHORTEST_SWING_DEG = 14;
const LONGEST_SWING_DEG = 40;

/** Wrong poses tried before a rule counts as one that nobody can break. */
const MOST_TRIES = 30;

const MOST_FALSE_FRAMES = 0.03;

function known<T>(value: T | null): T {
  if (value === null) throw new Error('missing');
  return value;
}

function configFor(stretch: Stretch, side: Side | null, level: Level): SessionConfig {
  // These bodies are exact: detection's average offsets are not in them.
  return configOf(stretch, { side, level, measuring: { ...MEASURING, useBias: false } });
}

function entering(
  stretch: Stretch,
  side: Side | null,
  level: Level,
  stayMs: number,
  startMs = START_MS,
): BodyMove[] {
  return [
    { to: known(startPose(stretch.id, side)), stayMs: startMs },
    { to: known(referencePose(stretch.id, level, side)), moveMs: ENTER_MS, stayMs },
  ];
}

function reference(
  stretch: Stretch,
  side: Side | null,
  level: Level,
  filming: BodyFilming = {},
): Run {
  const frames = filmBody(entering(stretch, side, level, 2500), stretch, side, {
    fps: FPS,
    ...filming,
  });
  return coach(configFor(stretch, side, level), frames);
}

/** Someone who gets the stretch right, then does something wrong for longer than the rule waits. */
function goingWrong(
  stretch: Stretch,
  side: Side | null,
  { dwellMs }: Fault,
  wrong: BodyPose,
): readonly PoseFrame[] {
  const moves = [
    ...entering(stretch, side, 'beginner', 1000),
    { to: wrong, moveMs: 800, stayMs: dwellMs + 900 },
  ];
  return filmBody(moves, stretch, side, { fps: FPS });
}

/** To and fro between the stretch and a wrong pose, twice a second. */
function bouncing(
  stretch: Stretch,
  side: Side | null,
  _: Fault,
  wrong: BodyPose,
): readonly PoseFrame[] {
  const right = known(referencePose(stretch.id, 'beginner', side));
  const once: BodyMove[] = [
    { to: wrong, moveMs: 250, stayMs: 0 },
    { to: right, moveMs: 250, stayMs: 0 },
  ];
  const moves = [
    ...entering(stretch, side, 'beginner', 1500),
    ...Array.from({ length: 5 }, () => once).flat(),
  ];
  return filmBody(moves, stretch, side, { fps: 15 });
}

/** Whether one of the wrong poses breaks the rule, and its mirror image on the other side as well. */
function firesIn(
  stretch: Stretch,
  side: Side | null,
  fault: Fault,
  wrong: readonly WrongPose[],
): boolean {
  const right = measuredInAdvisedView(
    known(referencePose(stretch.id, 'beginner', side)),
    stretch,
    side,
  )(fault.angle);
  const isWrong = ({ valueAt }: WrongPose) => {
    const value = valueAt(fault.angle);
    if (fault.of === 'value') return isSurelyBroken(fault, value);
    const swing = Math.abs((value ?? 0) - (right ?? 0));
    return swing >= SHORTEST_SWING_DEG && swing <= LONGEST_SWING_DEG;
  };
  return wrong
    .filter(isWrong)
    .slice(0, MOST_TRIES)
    .some(({ pose }) => {
      const film = fault.of === 'speed' ? bouncing : goingWrong;
      const frames = film(stretch, side, fault, pose);
      const fires = (on: Side | null, seen: readonly PoseFrame[]) =>
        raisedIn(coach(configFor(stretch, on, 'beginner'), seen)).includes(fault.id);
      return (
        fires(side, frames) && (side === null || fires(otherSide(side), frames.map(mirrorFrame)))
      );
    });
}

describe.each(STRETCHES)('a body in $id', (stretch) => {
  const sides = sidesOf(stretch);
  const runs = sides.flatMap((side) =>
    LEVELS.map((level) => ({ side, level, run: reference(stretch, side, level) })),
  );

  it('earns its time in the reference pose, and hears no correction', () => {
    for (const { run, level } of runs) {
      expect(run.summary.accounts.heldMs, level).toBeGreaterThan(2100);
      expect(raisedIn(run), level).toEqual([]);
      expect(cuesIn(run), level).toEqual([]);
    }
  });

  it.runIf(sides.length === 2)('is judged the same on the left and on the right', () => {
    for (const level of LEVELS) {
      const [left, right] = sides.map(
        (side) => runs.find((one) => one.side === side && one.level === level)?.run.summary,
      );
      expect(left?.accounts).toEqual(right?.accounts);
    }
  });

  it('breaks no rule for noise, a camera a little askew, or another build', () => {
    const side = sides.at(-1) ?? null;
    let frames = 0;
    let falseFrames = 0;
    for (const [index, build] of Object.values(BODY_BUILDS).entries()) {
      for (const [turn, yawOffDeg] of [-YAW_OFF_DEG, YAW_OFF_DEG].entries()) {
        const level = known(LEVELS[(index + turn) % 2] ?? null);
        const filming = {
          build,
          yawOffDeg,
          noiseShare: NOISE_SHARE,
          noise: seededNoise(7 + 2 * index + turn),
        };
        const moves = entering(stretch, side, level, 2000);
        let state = startSession(configFor(stretch, side, level));
        for (const frame of filmBody(moves, stretch, side, { fps: FPS, ...filming })) {
          state = step(state, frame).state;
          if (frame.timestampMs < START_MS + ENTER_MS) continue;
          frames += 1;
          falseFrames += [...state.faults.values()].some(({ raised }) => raised) ? 1 : 0;
        }
      }
    }
    expect(falseFrames / frames).toBeLessThan(MOST_FALSE_FRAMES);
  });

  it('earns its time as well when turned 15° either way, whatever the build', () => {
    const side = sides.at(-1) ?? null;
    const builds = Object.values(BODY_BUILDS);
    for (const [index, build] of builds.entries()) {
      for (const [turn, yawOffDeg] of [-YAW_OFF_DEG, YAW_OFF_DEG].entries()) {
        const level = known(LEVELS[(index + turn) % 2] ?? null);
        const moves = entering(stretch, side, level, STAY_MS, QUIET_MS);
        const noise = seededNoise(3 + 2 * index + turn);
        const filming = { fps: FPS, build, yawOffDeg, noise, noiseShare: STILL_NOISE_SHARE };
        const run = coach(configFor(stretch, side, level), filmBody(moves, stretch, side, filming));
        const { heldMs } = run.summary.accounts;
        expect(heldMs, `${level}, build ${index}, ${yawOffDeg}°`).toBeGreaterThan(
          LEAST_HELD * STAY_MS,
        );
      }
    }
  });

  it('breaks every rule by going wrong far enough, left as right', () => {
    const side = sides.at(-1) ?? null;
    const wrong = LEVELS.map((level) => {
      const right = known(referencePose(stretch.id, level, side));
      let poses: readonly WrongPose[] | null = null;
      return () => {
        poses ??= wrongPoses(stretch, side, right, known(startPose(stretch.id, side)));
        return poses;
      };
    });
    const unheard = stretch.faults.filter((fault) => {
      return !wrong.some((poses) => firesIn(stretch, side, fault, poses()));
    });
    expect(unheard.map(({ id }) => id)).toEqual([]);
  });
});
