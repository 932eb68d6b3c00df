import type { SlotValues } from './angle-slots.ts';
import {
  bodyOf,
  halvesOf,
  placePoints,
  type SeenBody,
  type ShouldersAtRest,
  unplacedPoints,
} from './body.ts';
import { distance } from './geometry.ts';
import { findProblems } from './landmark-problems.ts';
import { LANDMARK_COUNT, otherSide, type Side } from './landmarks.ts';
import type { MeasuringFrame } from './measure.ts';
import { measureAll, readAll, readNothing } from './measure-all.ts';
import { type MeasuringPlan, measuringPlan, type Subject } from './measuring-plan.ts';
import { clearlyNearerSide, nearerSide } from './near-side.ts';
import {
  breakOff,
  isFloorStart,
  isNeutralSettled,
  type NeutralState,
  watchNeutral,
} from './neutral.ts';
import type { Perception } from './perception.ts';
import { fitToPicture } from './picture-size.ts';
import { learnLimbs, limbLengths } from './plausibility.ts';
import type { Landmark, PoseFrame } from './pose.ts';
import { isInPosition, isSeenEndwise } from './posture.ts';
import type { NotJudgedReason, Reading } from './reading.ts';
import { viewLoss } from './uncertainty.ts';
import { estimateView, lineYaw, matchesView, type ViewEstimate } from './view.ts';

/** The view is averaged over about this long: nobody turns faster, detection does. */
const VIEW_TIME_CONSTANT_MS = 250;

/** Legs have to be out of position this long to count: ankles are misplaced for a few frames at times. */
const OUT_OF_POSITION_MS = 500;

/** What one frame shows of the person. */
export interface Percept {
  readonly stretched: Side;
  readonly forward: 1 | -1;
  readonly viewMatches: boolean;
  /** The side nearer to the camera; null where that is not clear. */
  readonly nearer: Side | null;
  readonly inPosition: boolean;
  /** One for each of the stretch's own angles, in the order of `anglesOf`. */
  readonly readings: readonly Reading[];
  /** The readings' values, NaN where there is none. */
  readonly values: SlotValues;
}

// Scratch: every frame writes it anew before it reads it, and nothing of it is kept. Making 33 points and their
// names for each frame took longer than measuring them.
const POINTS = unplacedPoints();
const HALVES = halvesOf(POINTS);
const PROBLEMS: (NotJudgedReason | null)[] = Array.from({ length: LANDMARK_COUNT }, () => null);

function averageView(before: Perception, now: ViewEstimate, timestampMs: number): ViewEstimate {
  if (before.view === null || before.timestampMs === null) return now;
  const share = 1 - Math.exp(-(timestampMs - before.timestampMs) / VIEW_TIME_CONSTANT_MS);
  return {
    turnedDeg: before.view.turnedDeg + share * (now.turnedDeg - before.view.turnedDeg),
    front: before.view.front + share * (now.front - before.view.front),
  };
}

function shouldersNow(yawDeg: number): ShouldersAtRest {
  return { lengthPx: distance(HALVES.left.shoulder, HALVES.right.shoulder), yawDeg };
}

/** @param isInPlace whether they are where the stretch is done: who still stands before a chair is elsewhere */
function watchRest(
  before: NeutralState | null,
  { slots }: MeasuringPlan,
  { timestampMs, body }: MeasuringFrame,
  raw: SlotValues,
  isInPlace: boolean,
): NeutralState | null {
  if (before === null || isNeutralSettled(before)) return before;
  if (!isInPlace) return breakOff(before);
  if (isFloorStart(before) && !isSeenEndwise(POINTS)) return before;
  return watchNeutral(before, slots, timestampMs, raw, shouldersNow(body.shoulderYawDeg));
}

/** The person as one frame shows them, and the view as far as it is known by then. */
interface Sight {
  readonly view: ViewEstimate;
  readonly viewMatches: boolean;
  readonly nearer: Side | null;
  readonly forward: 1 | -1;
  readonly stretched: Side;
}

/** Null where nobody was found or the landmarks make no body. Places `POINTS`. */
function lookAt(
  before: Perception,
  plan: MeasuringPlan,
  side: Side | null,
  frame: PoseFrame,
): Sight | null {
  const seen = placePoints(POINTS, frame) ? estimateView(frame, POINTS) : null;
  if (seen === null) return null;
  const view = averageView(before, seen, frame.timestampMs);
  const forward = view.front >= 0 ? 1 : -1;
  // In a two-sided stretch the side nearer to the camera is the one to measure.
  const stretched = side ?? nearerSide(forward);
  const viewMatches = matchesView(plan.view, view.turnedDeg, before.viewMatched);
  return { view, viewMatches, nearer: clearlyNearerSide(view), forward, stretched };
}

/** Everything measuring needs of the frame. Finds `PROBLEMS`. */
function prepare(
  { settings, neutral, limbs }: Perception,
  plan: MeasuringPlan,
  { view, viewMatches, forward, stretched }: Sight,
  { timestampMs, landmarks, worldLandmarks }: PoseFrame,
): MeasuringFrame {
  const world = worldLandmarks as readonly Landmark[];
  const farSide = plan.view === 'side' ? otherSide(nearerSide(forward)) : null;
  findProblems(PROBLEMS, landmarks as readonly Landmark[], plan.landmarks, farSide, settings);
  const taken = neutral?.taken ?? null;
  const seen: SeenBody = {
    points: POINTS,
    stretched,
    forward,
    shoulderYawDeg: lineYaw(world, 'shoulder'),
    hipYawDeg: lineYaw(world, 'hip'),
    shouldersAtRest: taken?.shoulders ?? null,
  };
  const lengths = limbLengths(POINTS);
  return {
    timestampMs,
    body: bodyOf(seen, HALVES),
    problems: PROBLEMS,
    neutral: taken,
    lengths,
    learnt: viewMatches ? learnLimbs(limbs, lengths) : limbs,
    settings,
    loss: viewLoss(Math.abs(view.turnedDeg - plan.advisedTurnDeg)),
  };
}

/** Since when the legs have not been as the position asks; null while they are. */
function outOfPositionSince(
  before: Perception,
  { position, view }: MeasuringPlan,
  timestampMs: number,
): number | null {
  if (isInPosition(position, view, POINTS)) return null;
  return before.outOfPositionSinceMs ?? timestampMs;
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
  const plan = measuringPlan(stretch);
  const sight = lookAt(before, plan, side, frame);
  if (sight === null) return { perception: before, percept: null };
  const { timestampMs } = frame;
  const { view, viewMatches, nearer, forward, stretched } = sight;
  const measuring = prepare(before, plan, sight, frame);
  const filters = before.filters.slice();
  const raw = measureAll(filters, plan, measuring);
  const { readings, values, remembered } = viewMatches
    ? readAll(before.remembered, plan, measuring, raw)
    : readNothing(before.remembered, plan);
  const outOfPositionSinceMs = outOfPositionSince(before, plan, timestampMs);
  const inPosition =
    outOfPositionSinceMs === null || timestampMs - outOfPositionSinceMs < OUT_OF_POSITION_MS;
  return {
    perception: {
      settings: before.settings,
      timestampMs,
      view,
      viewMatched: viewMatches,
      pictureSize: before.pictureSize,
      limbs: measuring.learnt,
      filters,
      neutral: viewMatches
        ? watchRest(before.neutral, plan, measuring, raw, outOfPositionSinceMs === null)
        : before.neutral,
      remembered,
      outOfPositionSinceMs,
    },
    percept: {
      stretched,
      forward,
      viewMatches,
      nearer,
      inPosition,
      readings,
      values,
    },
  };
}
