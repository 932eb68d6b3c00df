import type { SlotValues } from './angle-slots.ts';
import { type Body, picturePoints, pointOf, type ShouldersAtRest } from './body.ts';
import { distance, type Point } from './geometry.ts';
import type { Side } from './landmarks.ts';
import { type MeasuringFrame, measureRaw, type RememberedReading, readAngle } from './measure.ts';
import {
  type MeasuringPlan,
  measuringPlan,
  type PlannedAngle,
  type Subject,
} from './measuring-plan.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import {
  isFloorStart,
  isNeutralSettled,
  type NeutralState,
  startNeutral,
  watchNeutral,
} from './neutral.ts';
import { fitToPicture, type PictureSize } from './picture-size.ts';
import { type LimbLengths, learnLimbs } from './plausibility.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import { isInPosition, isSeenEndwise } from './posture.ts';
import type { Reading } from './reading.ts';
import { type Smoothed, smooth } from './smoothing.ts';
import { viewLoss } from './uncertainty.ts';
import { ADVISED_TURN_DEG, estimateView, lineYaw, matchesView, type ViewEstimate } from './view.ts';

/** The view is averaged over about this long: nobody turns faster, detection does. */
const VIEW_TIME_CONSTANT_MS = 250;

/** Legs have to be out of position this long to count: ankles are misplaced for a few frames at times. */
const OUT_OF_POSITION_MS = 500;

const WRONG_VIEW: Reading = { kind: 'unread', reason: 'wrong-view', guess: null };

/** What is remembered of the person between frames. Lists have a place for each of the stretch's slots. */
export interface Perception {
  readonly settings: MeasuringSettings;
  readonly timestampMs: number | null;
  readonly view: ViewEstimate | null;
  readonly viewMatched: boolean;
  readonly pictureSize: PictureSize | null;
  readonly limbs: LimbLengths;
  readonly smoothed: readonly (Smoothed | null)[];
  readonly neutral: NeutralState | null;
  readonly remembered: readonly (RememberedReading | null)[];
  /** Since when the legs have not been as the position asks; null while they are. */
  readonly outOfPositionSinceMs: number | null;
}

/** What one frame shows of the person. */
export interface Percept {
  readonly stretched: Side;
  readonly forward: 1 | -1;
  readonly viewMatches: boolean;
  readonly inPosition: boolean;
  /** One for each of the stretch's own angles, in the order of `anglesOf`. */
  readonly readings: readonly Reading[];
}

function nothingFor({ slots }: MeasuringPlan): readonly null[] {
  return slots.ids.map(() => null);
}

export function startPerception(stretch: Subject, settings: MeasuringSettings): Perception {
  const { neutral } = stretch;
  const nothing = nothingFor(measuringPlan(stretch));
  return {
    settings,
    timestampMs: null,
    view: null,
    viewMatched: false,
    pictureSize: null,
    limbs: [],
    smoothed: nothing,
    neutral: neutral === null || !settings.useNeutral ? null : startNeutral(neutral),
    remembered: nothing,
    outOfPositionSinceMs: null,
  };
}

/** Forgets what may have changed while nobody was watching; keeps what belongs to the person. */
export function interruptPerception(perception: Perception): Perception {
  return {
    ...perception,
    timestampMs: null,
    view: null,
    viewMatched: false,
    remembered: perception.remembered.map(() => null),
    outOfPositionSinceMs: null,
  };
}

function averageView(before: Perception, now: ViewEstimate, timestampMs: number): ViewEstimate {
  if (before.view === null || before.timestampMs === null) return now;
  const share = 1 - Math.exp(-(timestampMs - before.timestampMs) / VIEW_TIME_CONSTANT_MS);
  return {
    turnedDeg: before.view.turnedDeg + share * (now.turnedDeg - before.view.turnedDeg),
    front: before.view.front + share * (now.front - before.view.front),
  };
}

function shouldersOf(points: readonly Point[], shoulderYawDeg: number): ShouldersAtRest {
  const lengthPx = distance(pointOf(points, 'leftShoulder'), pointOf(points, 'rightShoulder'));
  return { lengthPx, yawDeg: shoulderYawDeg };
}

/** Goes over the angles that face the camera once: measured raw, smoothed, and kept apart by slot. */
function measureAll(
  before: Perception,
  { visible, slots }: MeasuringPlan,
  measuring: MeasuringFrame,
): { readonly smoothed: Perception['smoothed']; readonly raw: SlotValues } {
  const smoothed = before.smoothed.slice();
  const raw: number[] = [];
  for (let slot = 0; slot < slots.ids.length; slot += 1) raw.push(Number.NaN);
  for (let index = 0; index < visible.length; index += 1) {
    const angle = visible[index] as PlannedAngle;
    const value = measureRaw(angle, measuring);
    if (Number.isNaN(value)) continue;
    const filter = before.settings.smoothing[angle.unit];
    const next = smooth(before.smoothed[angle.slot], value, measuring.timestampMs, filter);
    smoothed[angle.slot] = next;
    raw[angle.slot] = next.value;
  }
  return { smoothed, raw };
}

interface Read {
  readonly readings: readonly Reading[];
  readonly remembered: Perception['remembered'];
}

/** The stretch's own angles, and what is kept of them for when one is lost for a moment. */
function readAll(
  before: Perception['remembered'],
  { angles, judged }: MeasuringPlan,
  measuring: MeasuringFrame,
  raw: SlotValues,
): Read {
  const readings: Reading[] = [];
  const remembered = before.slice();
  for (let slot = 0; slot < judged; slot += 1) {
    const kept = before[slot] ?? null;
    const reading = readAngle(angles[slot] as PlannedAngle, measuring, raw, kept);
    readings.push(reading);
    if (reading.kind === 'read' && !Number.isNaN(raw[slot])) {
      remembered[slot] = { timestampMs: measuring.timestampMs, value: reading.value };
    }
  }
  return { readings, remembered };
}

function readNothing(before: Perception['remembered'], { judged }: MeasuringPlan): Read {
  return { readings: Array.from({ length: judged }, () => WRONG_VIEW), remembered: before };
}

function watchRest(
  before: NeutralState | null,
  { slots }: MeasuringPlan,
  timestampMs: number,
  raw: SlotValues,
  points: readonly Point[],
  shoulderYawDeg: number,
): NeutralState | null {
  if (before === null || isNeutralSettled(before)) return before;
  if (isFloorStart(before) && !isSeenEndwise(points)) return before;
  return watchNeutral(before, slots, timestampMs, raw, shouldersOf(points, shoulderYawDeg));
}

/** In a two-sided stretch the side nearer to the camera is the one to measure. */
function nearSide(forward: 1 | -1): Side {
  return forward === 1 ? 'right' : 'left';
}

/**
 * Turns a frame into readings; null where nobody was found or the landmarks make no body.
 * @param side the stretched side, or null where both work together
 */
export function perceive(
  last: Perception,
  stretch: Subject,
  side: Side | null,
  frame: PoseFrame,
): { readonly perception: Perception; readonly percept: Percept | null } {
  const before = fitToPicture(last, frame);
  const points = picturePoints(frame);
  const seen = points === null ? null : estimateView(frame, points);
  if (points === null || seen === null) return { perception: before, percept: null };
  const { timestampMs } = frame;
  const view = averageView(before, seen, timestampMs);
  const viewMatches = matchesView(stretch.view, view.turnedDeg, before.viewMatched);
  const forward = view.front >= 0 ? 1 : -1;
  const stretched = side ?? nearSide(forward);
  const limbs = viewMatches ? learnLimbs(before.limbs, points) : before.limbs;
  const plan = measuringPlan(stretch);
  const world = frame.worldLandmarks ?? [];
  const shoulderYawDeg = lineYaw(world, 'shoulder');
  const neutral = before.neutral?.taken ?? null;
  const body: Body = {
    points,
    stretched,
    forward,
    shoulderYawDeg,
    hipYawDeg: lineYaw(world, 'hip'),
    shouldersAtRest: neutral?.shoulders ?? null,
  };
  const measuring: MeasuringFrame = {
    timestampMs,
    landmarks: frame.landmarks as readonly Landmark[],
    body,
    neutral,
    limbs,
    settings: before.settings,
    sideView: stretch.view === 'side',
    loss: viewLoss(Math.abs(view.turnedDeg - ADVISED_TURN_DEG[stretch.view])),
  };
  const { smoothed, raw } = measureAll(before, plan, measuring);
  const { readings, remembered } = viewMatches
    ? readAll(before.remembered, plan, measuring, raw)
    : readNothing(before.remembered, plan);
  const outOfPositionSinceMs = isInPosition(stretch.position, stretch.view, points)
    ? null
    : (before.outOfPositionSinceMs ?? timestampMs);
  const inPosition =
    outOfPositionSinceMs === null || timestampMs - outOfPositionSinceMs < OUT_OF_POSITION_MS;
  const perception: Perception = {
    settings: before.settings,
    timestampMs,
    view,
    viewMatched: viewMatches,
    pictureSize: before.pictureSize,
    limbs,
    smoothed,
    neutral: viewMatches
      ? watchRest(before.neutral, plan, timestampMs, raw, points, shoulderYawDeg)
      : before.neutral,
    remembered,
    outOfPositionSinceMs,
  };
  return { perception, percept: { stretched, forward, viewMatches, inPosition, readings } };
}
