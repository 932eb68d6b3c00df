import type { AngleId } from '../core/angle-ids.ts';
import { angleDefinition } from '../core/angles.ts';
import type { CapturedJoint, CapturedPose } from '../core/capture.ts';
import type { Position, Range, Reliability, Stretch } from '../core/reference.ts';
import type { Strictness } from '../core/strictness.ts';
import { jointWords } from './own-words.ts';
import type { StretchData } from './schema.ts';

/** How far a joint may be from the captured pose, in uncertainties of its reading. */
const STRICTNESS: Readonly<Record<Strictness, number>> = { strict: 1, standard: 1.5, gentle: 2.25 };

/** The beginner's ranges are this much wider than the full ones. */
const BEGINNER_SHARE = 1.5;

/** No range wider than this to either side: it would accept anything. */
const WIDEST = { deg: 45, ratio: 0.8 } as const;

/** Values of a person at rest, against which the joint that tells most of a pose is found. */
const AT_REST: Readonly<Record<string, number>> = {
  hip: 178,
  knee: 178,
  elbow: 170,
  shoulder: 10,
  neck: 174,
};
const SEATED: Readonly<Record<string, number>> = { ...AT_REST, hip: 90, knee: 90 };

function bare(angle: AngleId): string {
  return angle.split('.')[0] as string;
}

/** How far from rest a joint is, in its uncertainties. */
export function tells({ angle, value, uncertainty }: CapturedJoint, position: Position): number {
  const rest = (position === 'chair' ? SEATED : AT_REST)[bare(angle)] ?? 0;
  return Math.abs(value - rest) / uncertainty;
}

function widthOf({ angle, uncertainty }: CapturedJoint, times: number): number {
  return Math.min(WIDEST[angleDefinition(angle).unit], uncertainty * times);
}

/** Angles between two segments end at 0 and 180, where one side of a range says nothing. */
const ENDS_AT_STRAIGHT = new Set(['knee', 'elbow', 'shoulder']);

function around(angle: AngleId, aim: number, width: number): Range {
  const isInterior = ENDS_AT_STRAIGHT.has(bare(angle));
  return {
    low: isInterior && aim - width <= 0 ? null : aim - width,
    high: isInterior && aim + width >= 180 ? null : aim + width,
  };
}

const round = (value: number, unit: 'deg' | 'ratio') =>
  unit === 'deg' ? Math.round(value) : Math.round(value * 100) / 100;

function reliabilityOf(angle: AngleId, { view }: CapturedPose): Reliability {
  const isFar = angle.endsWith('.o') && view === 'side';
  const bendsToCamera = view !== 'side' && bare(angle) === 'knee';
  return isFar || bendsToCamera || bare(angle) === 'neck' || view === 'front45' ? 'fair' : 'good';
}

type TargetData = StretchData['targets'][number];

/** The target of a captured joint; its ranges are never tighter than the error of its reading. */
export function targetOf(
  joint: CapturedJoint,
  strictness: Strictness,
  weight: number,
  pose: CapturedPose,
  sides: Stretch['sides'],
): TargetData {
  const { angle } = joint;
  const { unit } = angleDefinition(angle);
  const aim = round(joint.value, unit);
  const level = (times: number) => {
    const tolerance = Math.max(round(widthOf(joint, times), unit), round(joint.uncertainty, unit));
    const { low, high } = around(angle, aim, tolerance);
    const accept: [number | null, number | null] = [
      low === null ? null : round(low, unit),
      high === null ? null : round(high, unit),
    ];
    return { aim, tolerance, accept };
  };
  const full = level(STRICTNESS[strictness]);
  const beginner = level(STRICTNESS[strictness] * BEGINNER_SHARE);
  const { label, below, above } = jointWords(angle, sides);
  const say = ([text, direction]: typeof below) => ({ say: text, direction });
  return {
    angle,
    label,
    weight,
    reliability: reliabilityOf(angle, pose),
    beginner,
    full,
    below: beginner.accept[0] === null && full.accept[0] === null ? null : say(below),
    above: beginner.accept[1] === null && full.accept[1] === null ? null : say(above),
  };
}
