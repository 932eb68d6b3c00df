import { brokenGuard, steadyBody } from './balance-guards.ts';
import type { BalanceTest } from './balance-test.ts';
import { atStart, heightOf, resultOf, whileMoving, whileReturning } from './balance-try.ts';
import type { BalanceState, BalanceStep } from './balance-types.ts';
import { type Framed, framingIssue } from './framing.ts';
import { otherSide, type Side } from './landmarks.ts';
import type { Subject } from './measuring-plan.ts';
import { MEASURING } from './measuring-settings.ts';
import { type Percept, perceive } from './perceive.ts';
import { startPerception } from './perception.ts';
import type { PoseFrame } from './pose.ts';
import type { Reading } from './reading.ts';
import { outsideBy } from './reference.ts';
import { anglesOf } from './score.ts';
import type { FramingIssue } from './session-types.ts';
import { withSample } from './stillness.ts';

function subjectOf(test: BalanceTest): Subject {
  const { view, position, neutral, angle, conditions } = test;
  return { view, position, neutral, targets: [{ angle }, ...conditions], faults: [] };
}

/** Everything that is measured has to be in the picture. */
function framedOf({ view, position, angle, conditions }: BalanceTest): Framed {
  const angles = [angle, ...conditions.map((condition) => condition.angle)];
  const targets = angles.map((each) => ({ angle: each, weight: 1, reliability: 'good' as const }));
  // Seen from the side, the tested one has to be nearer.
  return { view, position, nearSide: 'stretched', targets };
}

/** Once a try has begun the limbs may leave the position they set out from. */
function framingOf(
  { framed, phase, tested }: BalanceState,
  percept: Percept | null,
  frame: PoseFrame,
): FramingIssue | null {
  if (percept === null) return { id: 'nobody' };
  const inPosition = phase !== 'start' || percept.inPosition;
  return framingIssue(framed, { ...percept, stretched: tested, inPosition }, frame);
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
