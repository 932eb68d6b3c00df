import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
import { picturePoints } from './body.ts';
import { capturedBody } from './captured-body.ts';
import type { Point } from './geometry.ts';
import { otherSide, type Side } from './landmarks.ts';
import type { Subject } from './measuring-plan.ts';
import { MEASURING } from './measuring-settings.ts';
import { type Percept, perceive } from './perceive.ts';
import { startPerception } from './perception.ts';
import type { PoseFrame } from './pose.ts';
import { guessPosition } from './position-guess.ts';
import type { Position, View } from './reference.ts';
import type { Vec3 } from './space.ts';
import { estimateView } from './view.ts';

/** What can be captured in each view, in the order to offer it. */
export const CAPTURED_ANGLES: Readonly<Record<View, readonly AngleId[]>> = {
  side: [
    'trunk_incl',
    'hip.s',
    'knee.s',
    'hip.o',
    'knee.o',
    'shoulder.s',
    'elbow.s',
    'shoulder.o',
    'elbow.o',
    'neck',
  ],
  front: [
    'trunk_lat',
    'shoulder.s',
    'shoulder.o',
    'elbow.s',
    'elbow.o',
    'knee.s',
    'knee.o',
    'head_tilt',
    'shoulder_line_tilt',
    'stance_ratio',
  ],
  front45: ['trunk_incl', 'knee.s', 'knee.o', 'shoulder.s', 'shoulder.o', 'elbow.s', 'elbow.o'],
};

/** How long to stay still before a camera or in a clip. A photo is one frame. */
export const CAPTURE_MS = 3000;
/** The last frame comes a little before the time is up. */
const CAPTURE_SLACK_MS = 300;

/** Someone who is still sways and is misread by no more than this, from the tenth to the ninetieth part. */
const STEADY_SPREAD = { deg: 8, ratio: 0.12 } as const;
const STEADY_FROM = 0.1;
const STEADY_TO = 0.9;

/** An angle has to be read in this share of the frames. */
const READ_SHARE = 0.6;

/** One angle of a captured pose. */
export interface CapturedJoint {
  readonly angle: AngleId;
  /** The median over the frames. */
  readonly value: number;
  /** Of one reading, same unit; never tighter than what a session will measure with. */
  readonly uncertainty: number;
}

/** A pose that somebody held before the camera. */
export interface CapturedPose {
  readonly view: View;
  readonly position: Position;
  /** The side nearer to the camera; in a front view of no meaning. */
  readonly near: Side;
  /** The stretched side it was taken with; null where both work together. */
  readonly side: Side | null;
  readonly joints: readonly CapturedJoint[];
  /** The 33 landmarks of the middle frame in pixels, y up, for a drawing. */
  readonly outline: readonly Point[];
  /** The 33 landmarks in metres; see `capturedBody`. Null where the frames have no depth. */
  readonly body: readonly Vec3[] | null;
}

export type Capture =
  | { readonly kind: 'captured'; readonly pose: CapturedPose }
  | { readonly kind: 'failed'; readonly reason: CaptureProblem };

/**
 * `nobody`: not seen, or not often enough. `moving`: not held still. `too-short`: fewer than three seconds.
 * `unclear`: the view shows neither legs nor trunk as any position has them; side-on it may.
 */
export type CaptureProblem = 'nobody' | 'moving' | 'too-short' | 'unclear';

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] as number;
}

/** Half-way between two views of 0, 45 and 90° from the camera. */
const FRONT_UP_TO_DEG = 22.5;
const SIDE_FROM_DEG = 67.5;

function viewOf(frames: readonly PoseFrame[]): View | null {
  const turns = frames.flatMap((frame) => {
    const points = picturePoints(frame);
    const seen = points === null ? null : estimateView(frame, points);
    return seen === null ? [] : [seen.turnedDeg];
  });
  if (turns.length === 0) return null;
  const turned = quantile(turns, 0.5);
  if (turned < FRONT_UP_TO_DEG) return 'front';
  return turned > SIDE_FROM_DEG ? 'side' : 'front45';
}

function perceiveAll(subject: Subject, side: Side | null, frames: readonly PoseFrame[]): Percept[] {
  let perception = startPerception(subject, MEASURING);
  return frames.flatMap((frame) => {
    const seen = perceive(perception, subject, side, frame);
    perception = seen.perception;
    return seen.percept === null ? [] : [seen.percept];
  });
}

function jointOf(
  angle: AngleId,
  slot: number,
  percepts: readonly Percept[],
): (CapturedJoint & { readonly steady: boolean }) | null {
  const readings = percepts.flatMap(({ readings }) => {
    const reading = readings[slot];
    return reading?.kind === 'read' ? [reading] : [];
  });
  if (readings.length === 0 || readings.length < READ_SHARE * percepts.length) return null;
  const values = readings.map(({ value }) => value);
  const spread = quantile(values, STEADY_TO) - quantile(values, STEADY_FROM);
  return {
    angle,
    value: quantile(values, 0.5),
    uncertainty: Math.max(...readings.map(({ uncertainty }) => uncertainty)),
    steady: spread <= STEADY_SPREAD[angleDefinition(angle).unit],
  };
}

/**
 * Measures a pose as a session will: the same view gate, smoothing and average offsets, without a neutral.
 * @param frames three seconds of somebody who is still, or the one frame of a photo
 * @param side the stretched side, or null where both work together
 * @returns every joint that could be read and was steady; `moving` where most of those read were not
 */
export function capturePose(frames: readonly PoseFrame[], side: Side | null): Capture {
  const seen = frames.filter((frame) => picturePoints(frame) !== null);
  const view = viewOf(seen);
  if (view === null || seen.length < READ_SHARE * frames.length) {
    return { kind: 'failed', reason: 'nobody' };
  }
  const [first, last] = [frames[0] as PoseFrame, frames.at(-1) as PoseFrame];
  const tooShort = last.timestampMs - first.timestampMs < CAPTURE_MS - CAPTURE_SLACK_MS;
  if (frames.length > 1 && tooShort) return { kind: 'failed', reason: 'too-short' };
  const middle = seen[Math.floor(seen.length / 2)] as PoseFrame;
  const outline = picturePoints(middle) as readonly Point[];
  const position = guessPosition(view, outline);
  if (position === null) return { kind: 'failed', reason: 'unclear' };
  const subject: Subject = {
    view,
    position,
    neutral: null,
    targets: CAPTURED_ANGLES[view].map((angle) => ({ angle })),
    faults: [],
  };
  const percepts = perceiveAll(subject, side, seen);
  const read = CAPTURED_ANGLES[view].flatMap((angle, slot) => jointOf(angle, slot, percepts) ?? []);
  const steady = read.filter((joint) => joint.steady);
  if (steady.length === 0) {
    return { kind: 'failed', reason: read.length === 0 ? 'nobody' : 'moving' };
  }
  if (steady.length * 2 < read.length) return { kind: 'failed', reason: 'moving' };
  const facingRight = percepts.filter(({ forward }) => forward === 1).length * 2 >= percepts.length;
  return {
    kind: 'captured',
    pose: {
      view,
      position,
      near: facingRight ? 'right' : otherSide('right'),
      side,
      joints: steady.map(({ angle, value, uncertainty }) => ({ angle, value, uncertainty })),
      outline,
      body: capturedBody(seen),
    },
  };
}
