import type { AngleId } from './angle-ids.ts';
import { angleDefinition } from './angles.ts';
import { type Body, picturePoints, pointOf, type ShouldersAtRest } from './body.ts';
import { distance, type Point } from './geometry.ts';
import type { Side } from './landmarks.ts';
import { type MeasuringFrame, measureAll, type RememberedReading, readAngle } from './measure.ts';
import type { MeasuringSettings } from './measuring-settings.ts';
import { type NeutralState, neutralAngleIds, startNeutral, watchNeutral } from './neutral.ts';
import { type LimbLengths, learnLimbs } from './plausibility.ts';
import type { PoseFrame } from './pose.ts';
import { isInPosition } from './posture.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './reference.ts';
import { anglesOf } from './score.ts';
import { type Smoothed, smooth } from './smoothing.ts';
import { ADVISED_TURN_DEG, estimateView, lineYaw, matchesView, type ViewEstimate } from './view.ts';

/** The view is averaged over about this long: nobody turns faster, detection does. */
const VIEW_TIME_CONSTANT_MS = 250;

/** Legs have to be out of position this long to count: ankles are misplaced for a few frames at times. */
const OUT_OF_POSITION_MS = 500;

const WRONG_VIEW: Reading = { kind: 'unread', reason: 'wrong-view', guess: null };

/** What is remembered of the person between frames. */
export interface Perception {
  readonly settings: MeasuringSettings;
  readonly timestampMs: number | null;
  readonly view: ViewEstimate | null;
  readonly viewMatched: boolean;
  readonly limbs: LimbLengths;
  readonly smoothed: ReadonlyMap<AngleId, Smoothed>;
  readonly neutral: NeutralState | null;
  readonly remembered: ReadonlyMap<AngleId, RememberedReading>;
  /** Since when the legs have not been as the position asks; null while they are. */
  readonly outOfPositionSinceMs: number | null;
}

/** What one frame shows of the person. */
export interface Percept {
  readonly stretched: Side;
  readonly forward: 1 | -1;
  readonly viewMatches: boolean;
  readonly inPosition: boolean;
  readonly readings: ReadonlyMap<AngleId, Reading>;
}

export function startPerception(stretch: Stretch, settings: MeasuringSettings): Perception {
  const { neutral } = stretch;
  return {
    settings,
    timestampMs: null,
    view: null,
    viewMatched: false,
    limbs: new Map(),
    smoothed: new Map(),
    neutral: neutral === null || !settings.useNeutral ? null : startNeutral(neutral),
    remembered: new Map(),
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
    remembered: new Map(),
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

/** Angles of the plane that faces the camera; from half-way, both are read as far as they go. */
function visibleAngles(stretch: Stretch): readonly AngleId[] {
  const ids = [
    ...anglesOf(stretch),
    ...(stretch.neutral === null ? [] : neutralAngleIds(stretch.neutral)),
  ];
  const hidden = stretch.view === 'side' ? 'frontal' : stretch.view === 'front' ? 'sagittal' : null;
  return [...new Set(ids)].filter((id) => angleDefinition(id).plane !== hidden);
}

function shouldersOf(points: readonly Point[], shoulderYawDeg: number): ShouldersAtRest {
  const lengthPx = distance(pointOf(points, 'leftShoulder'), pointOf(points, 'rightShoulder'));
  return { lengthPx, yawDeg: shoulderYawDeg };
}

function rememberReadings(
  before: Perception['remembered'],
  raw: ReadonlyMap<AngleId, number>,
  readings: ReadonlyMap<AngleId, Reading>,
  timestampMs: number,
): Perception['remembered'] {
  const remembered = new Map(before);
  for (const [angle, reading] of readings) {
    if (reading.kind === 'read' && raw.has(angle)) {
      remembered.set(angle, { timestampMs, value: reading.value });
    }
  }
  return remembered;
}

function smoothAll(
  before: Perception['smoothed'],
  measured: ReadonlyMap<AngleId, number>,
  timestampMs: number,
  settings: MeasuringSettings,
): Perception['smoothed'] {
  const smoothed = new Map(before);
  for (const [angle, value] of measured) {
    const filter = settings.smoothing[angleDefinition(angle).unit];
    smoothed.set(angle, smooth(before.get(angle), value, timestampMs, filter));
  }
  return smoothed;
}

/** The smoothed values of the angles measured in this very frame. */
function currentValues(
  smoothed: Perception['smoothed'],
  measured: ReadonlyMap<AngleId, number>,
): ReadonlyMap<AngleId, number> {
  return new Map(
    [...measured.keys()].map((angle) => [angle, (smoothed.get(angle) as Smoothed).value]),
  );
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
  before: Perception,
  stretch: Stretch,
  side: Side | null,
  frame: PoseFrame,
): { readonly perception: Perception; readonly percept: Percept | null } {
  const points = picturePoints(frame);
  const seen = points === null ? null : estimateView(frame, points);
  if (points === null || seen === null) return { perception: before, percept: null };
  const { timestampMs } = frame;
  const view = averageView(before, seen, timestampMs);
  const viewMatches = matchesView(stretch.view, view.turnedDeg, before.viewMatched);
  const forward = view.front >= 0 ? 1 : -1;
  const stretched = side ?? nearSide(forward);
  const limbs = viewMatches ? learnLimbs(before.limbs, points) : before.limbs;
  const world = frame.worldLandmarks ?? [];
  const shoulderYawDeg = lineYaw(world, 'shoulder');
  const body: Body = {
    points,
    stretched,
    forward,
    shoulderYawDeg,
    hipYawDeg: lineYaw(world, 'hip'),
    shouldersAtRest: before.neutral?.taken?.shoulders ?? null,
  };
  const measuring: MeasuringFrame = {
    frame,
    body,
    neutral: before.neutral?.taken ?? null,
    limbs,
    settings: before.settings,
    sideView: stretch.view === 'side',
    viewErrorDeg: Math.abs(view.turnedDeg - ADVISED_TURN_DEG[stretch.view]),
  };
  const measured = measureAll(visibleAngles(stretch), measuring);
  const smoothed = smoothAll(before.smoothed, measured, timestampMs, before.settings);
  const raw = currentValues(smoothed, measured);
  const readings = new Map(
    anglesOf(stretch).map((id) => {
      const remembered = before.remembered.get(id);
      return [id, viewMatches ? readAngle(id, measuring, raw, remembered) : WRONG_VIEW];
    }),
  );
  const watching = before.neutral !== null && viewMatches;
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
    limbs,
    smoothed,
    neutral: watching
      ? watchNeutral(before.neutral, timestampMs, raw, shouldersOf(points, shoulderYawDeg))
      : before.neutral,
    remembered: rememberReadings(before.remembered, raw, readings, timestampMs),
    outOfPositionSinceMs,
  };
  return { perception, percept: { stretched, forward, viewMatches, inPosition, readings } };
}
