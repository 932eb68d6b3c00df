import { type SlotValues, slotOf, valueAt } from './angle-slots.ts';
import { angleDefinition } from './angles.ts';
import { measuringPlan } from './measuring-plan.ts';
import { historyMs, type Motion, speedOf } from './motion.ts';
import { startsInPose, startTruth } from './neutral.ts';
import type { Reading } from './reading.ts';
import {
  type Fault,
  isIdentifying,
  type Level,
  outsideBy,
  type Stretch,
  type Target,
} from './reference.ts';
import { scoreOf, type TargetJudgement } from './score.ts';

/** Faster than this, degrees a second, the body is on its way somewhere and form is not corrected. */
const MOVING_DEG_PER_S = 25;

/** Score of the identifying targets from which the person is trying this stretch. */
const TRYING_SCORE = 0.5;

/** Stillness this long, before the first hold, shows where the person starts from. */
const START_STILL_MS = 900;

/** A neutral still to come is waited for this long, as it makes the start's values true. */
const NEUTRAL_WAIT_MS = 1200;

/** Share of the way out of a rule that is broken at the start which shows that the person means to go. */
const UNDER_WAY_SHARE = 0.35;

/** Whether any judged joint is moving too fast to speak of form. */
export function isMoving(stretch: Stretch, motion: Motion): boolean {
  const { slots } = measuringPlan(stretch);
  return stretch.targets.some(({ angle }) => {
    if (angleDefinition(angle).unit !== 'deg') return false;
    return Math.abs(speedOf(motion, slotOf(slots, angle)) ?? 0) > MOVING_DEG_PER_S;
  });
}

/** The first still moment: where the person starts from. */
export interface Start {
  /** By the stretch's slots. */
  readonly values: SlotValues;
  /** Whether they were in or near the pose already. */
  readonly trying: boolean;
}

/** Keeps the first still moment; `awaitsNeutral` while the person's own offsets are not known yet. */
export function noteStart(
  start: Start | null,
  motion: Motion,
  awaitsNeutral: boolean,
  moving: boolean,
  trying: boolean,
): Start | null {
  const now = motion.at(-1);
  const stillMs = awaitsNeutral ? NEUTRAL_WAIT_MS : START_STILL_MS;
  if (start !== null || now === undefined || moving || historyMs(motion) < stillMs) return start;
  return { values: now.values, trying };
}

/**
 * The angle at the start, where a rule about it has to wait until the person sets out. Someone who is in
 * the pose when first seen has set out already, unless the angle is one by which the pose is known.
 */
function startValue(fault: Fault, stretch: Stretch, start: Start): number | undefined {
  const known = startTruth(stretch, fault.angle);
  if (known !== undefined) return known;
  const identifies = stretch.targets.some((target) => {
    return target.angle === fault.angle && isIdentifying(target);
  });
  if (!identifies && start.trying) return undefined;
  const { slots } = measuringPlan(stretch);
  const value = valueAt(start.values, slotOf(slots, fault.angle));
  return Number.isNaN(value) ? undefined : value;
}

/** Whether anyone at the quiet start meets the target, so that meeting it tells nothing. */
function isMetAtStart(stretch: Stretch, { angle, accept }: Target, level: Level): boolean {
  const truth = startTruth(stretch, angle);
  return truth !== undefined && outsideBy(truth, accept[level]) === 0;
}

/** Whether the person is in or near this stretch, going by the targets that identify it. */
export function isTrying(
  stretch: Stretch,
  judgements: readonly TargetJudgement[],
  level: Level,
): boolean {
  if (startsInPose(stretch)) return true;
  const identifying = judgements.filter(({ target }) => isIdentifying(target));
  const telling = identifying.filter(({ target }) => !isMetAtStart(stretch, target, level));
  return (scoreOf(telling.length > 0 ? telling : identifying, level) ?? 0) >= TRYING_SCORE;
}

/** Whether the value has clearly left a start that itself breaks the rule. */
function isUnderWay(fault: Fault, reading: Reading, from: number | undefined): boolean {
  if (from === undefined || reading.kind === 'unread') return true;
  const toGo = Math.abs(outsideBy(from, fault.allowed));
  if (toGo === 0) return true;
  const gone = Math.abs(reading.value - from);
  return gone >= Math.max(reading.uncertainty, UNDER_WAY_SHARE * toGo);
}

/** Whether the value has gone right through the range of its own target: too far is still this stretch. */
function isPast(
  fault: Fault,
  judgements: readonly TargetJudgement[],
  from: number | undefined,
  level: Level,
): boolean {
  return judgements.some(({ target, outside }) => {
    if (target.angle !== fault.angle || from === undefined || outside === null) return false;
    return outsideBy(from, target.accept[level]) * outside < 0;
  });
}

/**
 * Whether a rule may speak: the rest of the pose says that the person is trying the stretch, and where
 * the start itself breaks the rule (legs still down, hips still low), they have set out from it.
 */
export function isArmed(
  fault: Fault,
  stretch: Stretch,
  judgements: readonly TargetJudgement[],
  reading: Reading,
  start: Start | null,
  level: Level,
): boolean {
  if (startsInPose(stretch)) return true;
  if (start === null) return false;
  const from = startValue(fault, stretch, start);
  if (!isUnderWay(fault, reading, from)) return false;
  const others = judgements.filter(({ target }) => target.angle !== fault.angle);
  if (others.some(({ target }) => isIdentifying(target))) return isTrying(stretch, others, level);
  return isTrying(stretch, judgements, level) || isPast(fault, judgements, from, level);
}
