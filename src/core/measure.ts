import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
import { type Body, landmarkOfRole, type Role } from './body.ts';
import { LANDMARK_INDEX } from './landmarks.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import { type Neutral, offsetOf } from './neutral.ts';
import { isLimbPlausible, type LimbLengths } from './plausibility.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import type { NotJudgedReason, Reading } from './reading.ts';
import { uncertaintyOf } from './uncertainty.ts';

/** A landmark this far outside the picture, as a share of it, is the model's guess. */
const FRAME_MARGIN = 0.02;

/** One frame, ready to be measured. */
export interface MeasuringFrame {
  readonly frame: PoseFrame;
  readonly body: Body;
  readonly neutral: Neutral | null;
  readonly limbs: LimbLengths;
  readonly settings: MeasuringSettings;
  /** Whether the stretch is seen from the side, with one half of the body behind the other. */
  readonly sideView: boolean;
  /** Degrees the body is turned away from the advised view. */
  readonly viewErrorDeg: number;
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

function leastVisibilityOf(role: Role, { body, settings, sideView }: MeasuringFrame): number {
  const far = body.forward === 1 ? 'left' : 'right';
  const isFar = sideView && landmarkOfRole(role, body.stretched).startsWith(far);
  return isFar ? settings.leastVisibilityFar : settings.leastVisibility;
}

/** Why a group of landmarks cannot be used, or null where one of them can. */
function groupProblem(group: readonly Role[], measuring: MeasuringFrame): NotJudgedReason | null {
  let problem: NotJudgedReason | null = null;
  for (const role of group) {
    const index = LANDMARK_INDEX[landmarkOfRole(role, measuring.body.stretched)];
    const landmark = measuring.frame.landmarks?.[index] as Landmark;
    problem = landmarkProblem(landmark, leastVisibilityOf(role, measuring));
    if (problem === null) return null;
  }
  return problem;
}

/** The angle as the picture shows it, without the neutral; or why it cannot be read. */
export function measureRaw(angle: AngleId, measuring: MeasuringFrame): number | NotJudgedReason {
  const definition = angleDefinition(angle);
  for (const group of definition.needs) {
    const problem = groupProblem(group, measuring);
    if (problem !== null) return problem;
  }
  const { body, limbs, settings } = measuring;
  const folded = definition.limbs.some(
    (role) =>
      !isLimbPlausible(limbs, body.points, role, body.stretched, settings.shortestLimbShare),
  );
  if (folded) return 'implausible';
  const value = definition.calculate(body);
  return value === null || !Number.isFinite(value) ? 'implausible' : value;
}

/** Raw values of all the angles that can be read in this frame. */
export function measureAll(
  angles: readonly AngleId[],
  measuring: MeasuringFrame,
): ReadonlyMap<AngleId, number> {
  const values = new Map<AngleId, number>();
  for (const angle of angles) {
    const value = measureRaw(angle, measuring);
    if (typeof value === 'number') values.set(angle, value);
  }
  return values;
}

/**
 * The reading of one angle: its raw value less the person's own offset, with its uncertainty.
 * An angle lost for a moment keeps its last value; after that the reading says why there is none.
 */
export function readAngle(
  angle: AngleId,
  measuring: MeasuringFrame,
  raw: ReadonlyMap<AngleId, number>,
  remembered: RememberedReading | undefined,
): Reading {
  const uncertainty = uncertaintyOf(angle, measuring.viewErrorDeg, measuring.neutral !== null);
  const value = raw.get(angle);
  if (value !== undefined) {
    return {
      kind: 'read',
      value: value - offsetOf(measuring.neutral, angle, raw, measuring.settings.useBias),
      uncertainty,
    };
  }
  const age =
    remembered === undefined
      ? Number.POSITIVE_INFINITY
      : measuring.frame.timestampMs - remembered.timestampMs;
  if (remembered !== undefined && age <= measuring.settings.coastMs) {
    return { kind: 'read', value: remembered.value, uncertainty };
  }
  const reason = measureRaw(angle, measuring);
  const guess = reason === 'hidden' ? angleDefinition(angle).calculate(measuring.body) : null;
  return { kind: 'unread', reason: typeof reason === 'number' ? 'implausible' : reason, guess };
}
