import type { AngleId } from '../core/angle-ids.ts';
import type { CapturedJoint, CapturedPose } from '../core/capture.ts';
import { isInPosition } from '../core/posture.ts';
import type { Position, Stretch } from '../core/reference.ts';
import type { Strictness } from '../core/strictness.ts';
import { OWN_PREFIX } from './own-id.ts';
import { ownPose } from './own-pose.ts';
import { targetOf, tells } from './own-targets.ts';
import { facingWords, GET_THERE, OWN_WORDS } from './own-words.ts';
import { parseStretch, type StretchData } from './schema.ts';

export interface ChosenJoint {
  readonly angle: AngleId;
  readonly strictness: Strictness;
}

/** What the person says about their captured pose. */
export interface OwnStretchChoices {
  readonly id: string;
  readonly name: string;
  readonly sides: Stretch['sides'];
  readonly position: Position;
  readonly joints: readonly ChosenJoint[];
  readonly holdSeconds: number;
  readonly repetitions: number;
  readonly restSeconds: number;
  /** How to do it, in the person's words, a step a line; empty where they wrote nothing. */
  readonly steps: readonly string[];
}

function refuse(id: string, field: string, why: string): never {
  throw new Error(`Stretch "${id}", ${field}: ${why}`);
}

const MIDDLE_ANGLES = new Set(['trunk_lat', 'head_tilt', 'shoulder_line_tilt']);

/**
 * Seen from the front nothing tells left from right where both work together, so the pose has to be the
 * same on both sides; null where it is not.
 */
function evened(joints: readonly CapturedJoint[]): readonly CapturedJoint[] | null {
  const even = joints.map((joint): CapturedJoint | null => {
    const { angle, value, uncertainty } = joint;
    if (MIDDLE_ANGLES.has(angle)) {
      return Math.abs(value) <= uncertainty ? { ...joint, value: 0 } : null;
    }
    const pair = angle.endsWith('.s') ? angle.replace('.s', '.o') : angle.replace('.o', '.s');
    const other = joints.find((candidate) => candidate.angle === pair && pair !== angle);
    if (other === undefined) return joint;
    const apart = Math.abs(other.value - value);
    return apart <= uncertainty ? { ...joint, value: (value + other.value) / 2 } : null;
  });
  return even.every((joint) => joint !== null) ? even : null;
}

function nearSideOf(pose: CapturedPose, sides: Stretch['sides']): Stretch['nearSide'] {
  if (pose.view !== 'side' || sides === 'both' || pose.side === null) return 'any';
  return pose.near === pose.side ? 'stretched' : 'other';
}

function chosenJoints(pose: CapturedPose, choices: OwnStretchChoices): readonly CapturedJoint[] {
  const { id, joints, sides } = choices;
  const chosen = joints.map(({ angle }, index) => {
    const joint = pose.joints.find((captured) => captured.angle === angle);
    return joint ?? refuse(id, `joints.${index}.angle`, 'was not captured');
  });
  if (chosen.length === 0) refuse(id, 'joints', 'choose at least one');
  if (new Set(chosen).size < chosen.length) refuse(id, 'joints', 'names one twice');
  if (sides === 'each' && pose.side === null) {
    refuse(id, 'sides', 'was captured with both sides together');
  }
  if (sides === 'each' || pose.view === 'side') return chosen;
  return evened(chosen) ?? refuse(id, 'sides', 'left and right differ: choose one side at a time');
}

/**
 * Makes a stretch of a captured pose, checked like those of the library. No range is tighter than the
 * error of its reading; the joint that differs most from rest is the one by which the pose is known.
 * @throws Error naming the field that is wrong
 */
export function ownStretch(pose: CapturedPose, choices: OwnStretchChoices): StretchData {
  const { id, name, sides, position, holdSeconds, repetitions, restSeconds } = choices;
  if (!id.startsWith(OWN_PREFIX)) refuse(id, 'id', `must begin with ${OWN_PREFIX}`);
  if (!isInPosition(position, pose.view, pose.outline)) {
    refuse(id, 'position', 'the captured legs do not fit it');
  }
  const joints = chosenJoints(pose, choices);
  const telling = joints.reduce((best, joint) =>
    tells(joint, position) > tells(best, position) ? joint : best,
  );
  const onFloor = !['standing', 'chair'].includes(position);
  const near = nearSideOf(pose, sides);
  const data: StretchData = {
    id,
    name,
    alsoKnownAs: [],
    summary: OWN_WORDS.summary,
    position,
    sides,
    view: pose.view,
    nearSide: near,
    neutral: null,
    bias: 'neutral',
    muscles: [OWN_WORDS.muscle],
    equipment: position === 'chair' ? [{ name: 'Chair', anyOf: ['chair'] }] : [],
    placement: {
      surface: onFloor ? 'floor' : 'table',
      distanceM: position === 'standing' ? [2.5, 3.2] : [1.7, 2.4],
      facing: facingWords(pose.view, near),
    },
    steps: choices.steps.length > 0 ? [...choices.steps] : [GET_THERE[position], OWN_WORDS.moveIn],
    breathing: OWN_WORDS.breathing,
    easier: OWN_WORDS.easier,
    deeper: OWN_WORDS.deeper,
    dose: {
      kind: 'hold',
      holdSeconds,
      repetitions,
      restSeconds,
      older: { holdSeconds, longestHoldSeconds: holdSeconds, repetitions },
    },
    cautions: [],
    trackability: { level: 'partly', says: OWN_WORDS.says },
    notSeen: OWN_WORDS.notSeen,
    ignored: [],
    targets: joints.map((joint, index) => {
      const { strictness } = choices.joints[index] as ChosenJoint;
      return targetOf(joint, strictness, joint === telling ? 1 : 0.7, pose, sides);
    }),
    faults: [],
    sources: [],
    ownPose: ownPose(pose, near),
  };
  parseStretch(data);
  return data;
}

/**
 * An id for an own stretch, from its name: lower case with underscores, unlike every id that is taken.
 * A name without Latin letters gives a plain one.
 */
export function ownStretchId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  const base = `${OWN_PREFIX}${slug === '' ? 'stretch' : slug}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}_${number}`;
    if (!taken.has(id)) return id;
  }
}
