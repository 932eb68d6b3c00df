import type { AngleId } from '../core/angle-ids.ts';
import type { CapturedPose } from '../core/capture.ts';
import { type Capture, capturePose } from '../core/capture.ts';
import type { Side } from '../core/landmarks.ts';
import type { PoseFrame } from '../core/pose.ts';
import type { Position } from '../core/reference.ts';
import type { Strictness } from '../core/strictness.ts';
import { ownStretch, ownStretchId } from '../stretches/own-stretch.ts';
import { jointWords } from '../stretches/own-words.ts';
import type { StretchData } from '../stretches/schema.ts';
import { phrase } from './words/catalogue.ts';

export type { CapturedPose, CaptureProblem } from '../core/capture.ts';

/** What is typed in before a pose becomes a stretch. */
export interface StretchForm {
  readonly name: string;
  readonly position: Position;
  /** By angle; what is not in it is not judged. */
  readonly joints: ReadonlyMap<AngleId, Strictness>;
  readonly holdSeconds: number;
  readonly repetitions: number;
  readonly restSeconds: number;
  /** A step a line. */
  readonly steps: string;
}

export function capture(frames: readonly PoseFrame[], side: Side | null): Capture {
  return capturePose(frames, side);
}

/** How many joints are taken at first: those that are farthest from uncertain. */
const FIRST_CHOSEN = 4;

export function emptyForm(pose: CapturedPose): StretchForm {
  const surest = [...pose.joints]
    .sort((a, b) => a.uncertainty - b.uncertainty)
    .slice(0, FIRST_CHOSEN)
    .map(({ angle }) => angle);
  return {
    name: '',
    position: pose.position,
    joints: new Map(
      pose.joints.flatMap(({ angle }) =>
        surest.includes(angle) ? [[angle, 'standard'] as const] : [],
      ),
    ),
    holdSeconds: 20,
    repetitions: 2,
    restSeconds: 5,
    steps: '',
  };
}

/** What a person would call the joint. */
export function jointName(angle: AngleId, pose: CapturedPose): string {
  return phrase(jointWords(angle, pose.side === null ? 'both' : 'each').label);
}

/** @throws Error naming the field that is wrong */
export function makeStretch(
  pose: CapturedPose,
  form: StretchForm,
  taken: ReadonlySet<string>,
): StretchData {
  const { name, position, joints, holdSeconds, repetitions, restSeconds, steps } = form;
  return ownStretch(pose, {
    id: ownStretchId(name, taken),
    name: name.trim(),
    sides: pose.side === null ? 'both' : 'each',
    position,
    joints: [...joints].map(([angle, strictness]) => ({ angle, strictness })),
    holdSeconds,
    repetitions,
    restSeconds,
    steps: steps
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  });
}
