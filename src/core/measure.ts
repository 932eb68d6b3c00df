import { type SlotValues, valueAt } from './angle-slots.ts';
import type { Body } from './body.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES } from './landmarks.ts';
import type { PlannedAngle } from './measuring-plan.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import { type Neutral, offsetOf } from './neutral.ts';
import { isLimbPlausible, type LimbLengths } from './plausibility.ts';
import type { Landmark } from './pose.ts';
import type { NotJudgedReason, Reading } from './reading.ts';
import { uncertaintyIn, type ViewLoss } from './uncertainty.ts';

/** A landmark this far outside the picture, as a share of it, is the model's guess. */
const FRAME_MARGIN = 0.02;

/** One frame, ready to be measured. */
export interface MeasuringFrame {
  readonly timestampMs: number;
  /** 33 landmarks, as the body's points. */
  readonly landmarks: readonly Landmark[];
  readonly body: Body;
  readonly neutral: Neutral | null;
  readonly limbs: LimbLengths;
  readonly settings: MeasuringSettings;
  /** Whether the stretch is seen from the side, with one half of the body behind the other. */
  readonly sideView: boolean;
  /** What the turn away from the advised view costs. */
  readonly loss: ViewLoss;
}

/** The last good reading of an angle. */
export interface RememberedReading {
  readonly timestampMs: number;
  readonly value: number;
}

function landmarkProblem(landmark: Landmark, leastVisibility: number): NotJudgedReason | null {
  const { x, y, visibility } = landmark;
  const outside = Math.max(-x, x - 1, -y, y - 1);
  if (outside > FRAME_MARGIN) return 'out-of-frame';
  if (!(visibility >= leastVisibility)) return 'hidden';
  return null;
}

const IS_LEFT = Array.from({ length: LANDMARK_COUNT }, (_, index) => isNamed(index, 'left'));
const IS_RIGHT = Array.from({ length: LANDMARK_COUNT }, (_, index) => isNamed(index, 'right'));

function isNamed(index: number, side: string): boolean {
  return LANDMARK_NAMES[index]?.startsWith(side) === true;
}

/** Why a group of landmarks cannot be used, or null where one of them can. */
function groupProblem(group: readonly number[], measuring: MeasuringFrame): NotJudgedReason | null {
  const { landmarks, body, settings, sideView } = measuring;
  const isFarSide = body.forward === 1 ? IS_LEFT : IS_RIGHT;
  let problem: NotJudgedReason | null = null;
  for (let member = 0; member < group.length; member += 1) {
    const index = group[member] as number;
    const isFar = sideView && isFarSide[index] === true;
    const least = isFar ? settings.leastVisibilityFar : settings.leastVisibility;
    problem = landmarkProblem(landmarks[index] as Landmark, least);
    if (problem === null) return null;
  }
  return problem;
}

/** What stands in the way of reading the angle, or null where nothing does. */
function measuringProblem(angle: PlannedAngle, measuring: MeasuringFrame): NotJudgedReason | null {
  const { body, limbs: learnt, settings } = measuring;
  const { needs, limbs } = angle.landmarks[body.stretched];
  for (let index = 0; index < needs.length; index += 1) {
    const problem = groupProblem(needs[index] as readonly number[], measuring);
    if (problem !== null) return problem;
  }
  for (let index = 0; index < limbs.length; index += 1) {
    const end = limbs[index] as number;
    if (!isLimbPlausible(learnt, body.points, end, settings.shortestLimbShare)) {
      return 'implausible';
    }
  }
  return null;
}

/** The angle as the picture shows it, without the neutral; NaN where it cannot be read. */
export function measureRaw(angle: PlannedAngle, measuring: MeasuringFrame): number {
  if (measuringProblem(angle, measuring) !== null) return Number.NaN;
  const value = angle.calculate(measuring.body);
  return value === null || !Number.isFinite(value) ? Number.NaN : value;
}

/**
 * The reading of one angle: its raw value less the person's own offset, with its uncertainty.
 * An angle lost for a moment keeps its last value; after that the reading says why there is none.
 * @param raw smoothed values of the angles measured in this frame
 */
export function readAngle(
  angle: PlannedAngle,
  measuring: MeasuringFrame,
  raw: SlotValues,
  remembered: RememberedReading | null,
): Reading {
  const { neutral, loss, settings } = measuring;
  const uncertainty = uncertaintyIn(angle.uncertainty, loss, neutral !== null);
  const value = valueAt(raw, angle.slot);
  if (!Number.isNaN(value)) {
    const offset = offsetOf(neutral, angle, raw, settings.useBias);
    return { kind: 'read', value: value - offset, uncertainty };
  }
  if (remembered !== null && measuring.timestampMs - remembered.timestampMs <= settings.coastMs) {
    return { kind: 'read', value: remembered.value, uncertainty };
  }
  const reason = measuringProblem(angle, measuring) ?? 'implausible';
  const guess = reason === 'hidden' ? angle.calculate(measuring.body) : null;
  return { kind: 'unread', reason, guess };
}
