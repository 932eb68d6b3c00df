import { advisedYaw } from '../../../src/core/advised-yaw.ts';
import type { PoseFrame } from '../../../src/core/pose.ts';
import { readPose } from '../../../src/core/pose-readings.ts';
import type { Stretch } from '../../../src/core/reference.ts';
import { stretchById } from '../../../src/stretches/library.ts';
import { aimedPose } from '../../../src/stretches/poses/reference-poses.ts';
import { poseFrames, type RecordedFrame } from '../recording.ts';
import { type Replay, replaySession } from '../replay.ts';
import { correctionCues, heldSpans } from '../score-run.ts';
import { COACH_TIMES, type CoachShot } from './shot.ts';

/** How one angle that a target asks for was read in the stretch. */
export interface CoachAngle {
  readonly angle: string;
  readonly unit: 'deg' | 'ratio';
  /** Mean of the readings while the coach stays; null where there was none. */
  readonly read: number | null;
  /** What an exact camera would read; null where it cannot. */
  readonly true: number | null;
}

/** What the app made of a film in which everything is right. */
export interface ShotReport extends CoachShot {
  /** Of the pictures once the coach is down. */
  readonly foundShare: number;
  /** Of the time that the coach stays in the stretch. */
  readonly heldSeconds: number;
  readonly staySeconds: number;
  readonly notJudgedSeconds: number;
  /** Corrections given while the coach stays: none is called for. */
  readonly corrections: readonly string[];
  readonly angles: readonly CoachAngle[];
}

/** Readings settle for so long after the movement. */
const SETTLED_SECONDS = 1;

function overlap(from: number, to: number): number {
  return Math.max(0, Math.min(to, COACH_TIMES.ends) - Math.max(from, COACH_TIMES.isIn));
}

function anglesOf(stretch: Stretch, shot: CoachShot, { readings }: Replay): CoachAngle[] {
  const pose = aimedPose(stretch, shot.level, shot.side);
  const yawDeg = advisedYaw(stretch, shot.side);
  const truth = pose === null ? () => null : readPose(pose, yawDeg, shot.side ?? 'right');
  return stretch.targets.map(({ angle }) => {
    const own = readings.filter(
      (one) => one.angle === angle && one.t >= COACH_TIMES.isIn + SETTLED_SECONDS,
    );
    const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
    const sum = values.reduce((total, value) => total + value, 0);
    return {
      angle,
      unit: own[0]?.unit ?? 'deg',
      read: values.length === 0 ? null : sum / values.length,
      true: truth(angle),
    };
  });
}

function shareFound(frames: readonly PoseFrame[]): number {
  return frames.filter(({ landmarks }) => landmarks !== null).length / frames.length;
}

/** Coaches the stretch over a film of the coach doing it as it should be. */
export function scoreShot(shot: CoachShot, recording: readonly RecordedFrame[]): ShotReport {
  const stretch = stretchById(shot.stretchId);
  if (stretch === null) throw new Error(`There is no stretch "${shot.stretchId}".`);
  const frames = poseFrames(recording);
  const replay = replaySession(frames, stretch, shot.side, shot.level);
  const notJudged = replay.summary.timeline.filter(({ kind }) => kind === 'not-judged');
  return {
    ...shot,
    foundShare: shareFound(
      frames.filter(({ timestampMs }) => timestampMs >= 1000 * COACH_TIMES.isDown),
    ),
    heldSeconds: heldSpans(replay).reduce((sum, [from, to]) => sum + overlap(from, to), 0),
    staySeconds: COACH_TIMES.ends - COACH_TIMES.isIn,
    notJudgedSeconds: notJudged.reduce(
      (sum, { fromMs, toMs }) =>
        sum + overlap(replay.from + fromMs / 1000, replay.from + toMs / 1000),
      0,
    ),
    corrections: correctionCues(replay.events).flatMap(({ id, at }) =>
      at >= COACH_TIMES.isIn + SETTLED_SECONDS ? [id] : [],
    ),
    angles: anglesOf(stretch, shot, replay),
  };
}
