import { type SlotValues, valueAt } from './angle-slots.ts';
import type { JudgingPlan, PlannedFault, PlannedTarget } from './judging-plan.ts';
import { historyMs, isAnyFaster, latestValues, type Motion } from './motion.ts';
import type { Reading } from './reading.ts';
import { type Fault, type Level, outsideBy } from './reference.ts';
import { addScore, meanScore, startScore, type TargetJudgement } from './score.ts';

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
export function isMoving({ turningSlots }: JudgingPlan, motion: Motion): boolean {
  return isAnyFaster(motion, turningSlots, MOVING_DEG_PER_S);
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
  if (start !== null || moving) return start;
  const stillMs = awaitsNeutral ? NEUTRAL_WAIT_MS : START_STILL_MS;
  return historyMs(motion) < stillMs ? null : { values: latestValues(motion), trying };
}

/**
 * The angle at the start, where a rule about it has to wait until the person sets out. Someone who is in
 * the pose when first seen has set out already, unless the angle is one by which the pose is known.
 */
function startValue({ startTruth, identifies, slot }: PlannedFault, start: Start): number {
  if (startTruth !== undefined) return startTruth;
  return identifies || !start.trying ? valueAt(start.values, slot) : Number.NaN;
}

/**
 * Whether the person is in or near this stretch, going by the targets that identify it; of those, by
 * the ones that not everyone meets at the quiet start.
 * @param except a slot whose targets are left out; −1 leaves out none
 */
export function isTrying(
  plan: JudgingPlan,
  judgements: readonly TargetJudgement[],
  level: Level,
  except = -1,
): boolean {
  if (plan.startsInPose) return true;
  const telling = identifyingScore(plan, judgements, level, except, true);
  const score = telling ?? identifyingScore(plan, judgements, level, except, false) ?? 0;
  return score >= TRYING_SCORE;
}

/** The score of the identifying targets alone, 0 where none was read; null where there are none. */
function identifyingScore(
  { targets }: JudgingPlan,
  judgements: readonly TargetJudgement[],
  level: Level,
  except: number,
  tellingOnly: boolean,
): number | null {
  let asked = 0;
  const sum = startScore();
  for (let index = 0; index < targets.length; index += 1) {
    const { identifies, metAtStart, slot } = targets[index] as PlannedTarget;
    if (!identifies || slot === except || (tellingOnly && metAtStart[level])) continue;
    asked += 1;
    addScore(sum, judgements[index] as TargetJudgement, level);
  }
  return asked === 0 ? null : (meanScore(sum) ?? 0);
}

/** Whether the value has clearly left a start that itself breaks the rule. */
function isUnderWay(fault: Fault, reading: Reading, from: number): boolean {
  if (Number.isNaN(from) || reading.kind === 'unread') return true;
  const toGo = Math.abs(outsideBy(from, fault.allowed));
  if (toGo === 0) return true;
  const gone = Math.abs(reading.value - from);
  return gone >= Math.max(reading.uncertainty, UNDER_WAY_SHARE * toGo);
}

/** Whether the value has gone right through the range of its own target: too far is still this stretch. */
function isPast(
  fault: Fault,
  judgements: readonly TargetJudgement[],
  from: number,
  level: Level,
): boolean {
  if (Number.isNaN(from)) return false;
  for (const { target, outside } of judgements) {
    if (target.angle !== fault.angle || outside === null) continue;
    if (outsideBy(from, target.accept[level]) * outside < 0) return true;
  }
  return false;
}

/**
 * Whether a rule may speak: the rest of the pose says that the person is trying the stretch, and where
 * the start itself breaks the rule (legs still down, hips still low), they have set out from it.
 * @param trying what `isTrying` says of all targets
 */
export function isArmed(
  planned: PlannedFault,
  plan: JudgingPlan,
  judgements: readonly TargetJudgement[],
  reading: Reading,
  start: Start | null,
  level: Level,
  trying: boolean,
): boolean {
  if (plan.startsInPose) return true;
  if (start === null) return false;
  const { fault, slot, identifies, othersIdentify } = planned;
  const from = startValue(planned, start);
  if (!isUnderWay(fault, reading, from)) return false;
  if (!othersIdentify) return trying || isPast(fault, judgements, from, level);
  return identifies ? isTrying(plan, judgements, level, slot) : trying;
}
