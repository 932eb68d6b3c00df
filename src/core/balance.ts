import { brokenGuard, type SteadyBody, steadyBody } from './balance-guards.ts';
import type { BalanceTest } from './balance-test.ts';
import { type Framed, framingIssue } from './framing.ts';
import { otherSide, type Side } from './landmarks.ts';
import type { Subject } from './measuring-plan.ts';
import { MEASURING } from './measuring-settings.ts';
import { type Percept, perceive } from './perceive.ts';
import { type Perception, startPerception } from './perception.ts';
import type { PoseFrame } from './pose.ts';
import type { NotJudgedReason, Reading } from './reading.ts';
import { outsideBy } from './reference.ts';
import { anglesOf } from './score.ts';
import type { FramingIssue } from './session-types.ts';
import { medianOf, type Sample, stillMoment, withSample } from './stillness.ts';

/** Half of the way back to the start ends a try. */
const BACK_SHARE = 0.5;
/** A try counts while a condition is broken in no more than this share of its pause. */
const BROKEN_SHARE = 0.3;
export const TRIES = 3;
/** After so many tries, good or not, the side is over. */
export const MOST_TRIES = 7;

/** `start`: waits for stillness at the start. `moving`: the try. `returning`: back to the start. */
export type BalancePhase = 'start' | 'moving' | 'returning' | 'done';

export interface BalanceTry {
  /** The result, degrees. */
  readonly value: number;
  readonly uncertainty: number;
  /** The condition or guard that was broken; null where it counts. */
  readonly broken: string | null;
}

/** One side of one test so far. Plain data; `stepBalance` leads from one to the next. */
export interface BalanceState {
  readonly test: BalanceTest;
  readonly tested: Side;
  /** What is measured of the person, and has to be seen. */
  readonly subject: Subject;
  readonly framed: Framed;
  readonly perception: Perception;
  readonly phase: BalancePhase;
  /** The last second and a half of readings. */
  readonly recent: readonly Sample[];
  readonly startHeight: number | null;
  /** The body without the jitter of single frames, now and at the start of the try; for the guards. */
  readonly steady: SteadyBody | null;
  readonly startBody: SteadyBody | null;
  /** How far the last try went, for the way back. */
  readonly reached: number | null;
  readonly tries: readonly BalanceTry[];
  readonly view: BalanceView;
}

/** What the screen shows of this frame. */
export interface BalanceView {
  readonly landmarks: PoseFrame['landmarks'];
  /** The result as it would be now, degrees; null where it cannot be read. */
  readonly value: number | null;
  readonly notJudged: NotJudgedReason | null;
  /** The condition or guard that is broken now. */
  readonly broken: string | null;
  /** What stands in the way of seeing the person as the test needs. */
  readonly framing: FramingIssue | null;
}

export type BalanceEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'try'; readonly done: BalanceTry; readonly valid: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'side-done' };

export interface BalanceStep {
  readonly state: BalanceState;
  readonly events: readonly BalanceEvent[];
}

function subjectOf(test: BalanceTest): Subject {
  const { view, position, neutral, angle, conditions } = test;
  return { view, position, neutral, targets: [{ angle }, ...conditions], faults: [] };
}

/** Everything that is measured has to be in the picture. */
function framedOf({ view, position, angle, conditions }: BalanceTest): Framed {
  const angles = [angle, ...conditions.map((condition) => condition.angle)];
  const targets = angles.map((each) => ({ angle: each, weight: 1, reliability: 'good' as const }));
  return { view, position, targets };
}

/** Once a try has begun the limbs may leave the position they set out from. */
function framingOf(
  { framed, phase, tested }: BalanceState,
  percept: Percept | null,
  frame: PoseFrame,
): FramingIssue | null {
  if (percept === null) return { id: 'nobody' };
  const { viewMatches } = percept;
  const inPosition = phase !== 'start' || percept.inPosition;
  return framingIssue(framed, { stretched: tested, viewMatches, inPosition }, frame);
}

function stretchedSide({ stretched }: BalanceTest, tested: Side): Side {
  return stretched === 'tested' ? tested : otherSide(tested);
}

/** One side of a test, before its first frame. */
export function startBalance(test: BalanceTest, tested: Side): BalanceState {
  const subject = subjectOf(test);
  return {
    test,
    tested,
    subject,
    framed: framedOf(test),
    perception: startPerception(subject, MEASURING),
    phase: 'start',
    recent: [],
    startHeight: null,
    steady: null,
    startBody: null,
    reached: null,
    tries: [],
    view: { landmarks: null, value: null, notJudged: 'nobody', broken: null, framing: null },
  };
}

function heightOf({ further }: BalanceTest, value: number): number {
  return further === 'higher' ? value : -value;
}

/** The result, degrees, of an angle turned so that higher is further. */
function resultOf(test: BalanceTest, height: number, startHeight: number | null): number {
  const angle = heightOf(test, height);
  const from = test.fromStart ? heightOf(test, startHeight ?? height) : 0;
  return test.offset + test.factor * (angle - from);
}

function mostBroken(samples: readonly Sample[]): string | null {
  const broken = samples.flatMap((sample) => sample.broken ?? []);
  if (broken.length <= BROKEN_SHARE * samples.length) return null;
  const count = (id: string): number => broken.filter((other) => other === id).length;
  return [...new Set(broken)].sort((a, b) => count(b) - count(a))[0] ?? null;
}

/** The readings of a frame come in the order of the subject's angles. */
function readingsByAngle(
  subject: Subject,
  readings: readonly Reading[],
): ReadonlyMap<string, Reading> {
  const pairs = anglesOf(subject).map((angle, index) => [angle, readings[index]] as const);
  return new Map(pairs.flatMap(([angle, reading]) => (reading ? [[angle, reading]] : [])));
}

function brokenCondition(test: BalanceTest, readings: ReadonlyMap<string, Reading>): string | null {
  const broken = test.conditions.find(({ angle, allowed }) => {
    const reading = readings.get(angle);
    return reading?.kind === 'read' && outsideBy(reading.value, allowed) !== 0;
  });
  return broken?.id ?? null;
}

function tryFrom(state: BalanceState, still: readonly Sample[]): BalanceTry {
  const height = medianOf(still.map((sample) => sample.height));
  return {
    value: resultOf(state.test, height, state.startHeight),
    uncertainty: medianOf(still.map(({ uncertainty }) => uncertainty)),
    broken: mostBroken(still),
  };
}

export function validTries(tries: readonly BalanceTry[]): readonly BalanceTry[] {
  return tries.filter(({ broken }) => broken === null);
}

/** From here on nothing is a neutral any more: the pause at the end of a movement is as quiet. */
function withNeutralSettled(perception: Perception): Perception {
  const { neutral } = perception;
  const settled = neutral?.taken == null ? null : { ...neutral, samples: [] };
  return { ...perception, neutral: settled };
}

function atStart(state: BalanceState): BalanceStep {
  const still = stillMoment(state.recent);
  if (still === null) return { state, events: [] };
  const startHeight = medianOf(still.map(({ height }) => height));
  const next: BalanceState = {
    ...state,
    perception: withNeutralSettled(state.perception),
    phase: 'moving',
    startHeight,
    startBody: state.steady,
  };
  return { state: next, events: [{ kind: 'ready' }] };
}

function whileMoving(state: BalanceState): BalanceStep {
  const still = stillMoment(state.recent);
  if (still === null || state.startHeight === null) return { state, events: [] };
  const height = medianOf(still.map((sample) => sample.height));
  if (height - state.startHeight < state.test.leastMoveDeg) {
    // Settled a little lower: the try begins there. Much lower is a movement the other way.
    const isSettling = state.startHeight - height < state.test.leastMoveDeg / 2;
    const startHeight = isSettling ? Math.min(height, state.startHeight) : state.startHeight;
    return { state: { ...state, startHeight }, events: [] };
  }
  const done = tryFrom(state, still);
  const tries = [...state.tries, done];
  const valid = validTries(tries).length;
  const isOver = valid >= TRIES || tries.length >= MOST_TRIES;
  const phase = isOver ? ('done' as const) : ('returning' as const);
  const events: BalanceEvent[] = [{ kind: 'try', done, valid }];
  if (isOver) events.push({ kind: 'side-done' });
  return { state: { ...state, phase, tries, reached: height, recent: [] }, events };
}

function whileReturning(state: BalanceState, height: number): BalanceStep {
  const { startHeight, reached } = state;
  if (startHeight === null || reached === null) return { state, events: [] };
  if (height - startHeight > BACK_SHARE * (reached - startHeight)) return { state, events: [] };
  return { state: { ...state, phase: 'moving', recent: [] }, events: [{ kind: 'back' }] };
}

/**
 * Takes one frame: three tries from stillness at the start to stillness at the end of the movement, each the
 * median of its pause. A try in which a condition was broken is kept as discarded. Time comes from the frames.
 */
export function stepBalance(state: BalanceState, frame: PoseFrame): BalanceStep {
  const { test, tested, subject, phase } = state;
  if (phase === 'done') return { state, events: [] };
  const side = stretchedSide(test, tested);
  const { perception, percept } = perceive(state.perception, subject, side, frame);
  const readings = percept === null ? null : readingsByAngle(subject, percept.readings);
  const reading = readings?.get(test.angle) ?? null;
  const { landmarks } = frame;
  const framing = framingOf(state, percept, frame);
  if (readings === null || reading === null || reading.kind === 'unread') {
    const notJudged = reading?.kind === 'unread' ? reading.reason : 'nobody';
    const view = { landmarks, value: null, notJudged, broken: null, framing };
    return { state: { ...state, perception, view }, events: [] };
  }
  const height = heightOf(test, reading.value);
  const guards = phase === 'moving' ? test.guards : [];
  // Nobody sets out before the camera sees what the test needs, nor from the end of the movement.
  const mayStart = framing === null && outsideBy(reading.value, test.startsWithin) === 0;
  const steady = steadyBody(state.steady, frame);
  const broken =
    brokenCondition(test, readings) ?? brokenGuard(guards, steady, state.startBody, tested);
  const sample = {
    timestampMs: frame.timestampMs,
    height,
    uncertainty: reading.uncertainty,
    broken,
  };
  const value = resultOf(test, height, state.startHeight);
  const seen: BalanceState = {
    ...state,
    perception,
    steady,
    recent: phase === 'start' && !mayStart ? [] : withSample(state.recent, sample),
    view: { landmarks, value, notJudged: null, broken, framing },
  };
  switch (phase) {
    case 'start':
      return atStart(seen);
    case 'moving':
      return whileMoving(seen);
    case 'returning':
      return whileReturning(seen, height);
  }
}
