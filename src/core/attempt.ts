import { type AngleId, angleDefinition } from './angles.ts';
import { historyMs, type Motion, speedOf } from './motion.ts';
import { startsInPose } from './neutral.ts';
import type { Reading } from './reading.ts';
import { type Fault, isIdentifying, type Level, outsideBy, type Stretch } from './reference.ts';
import { scoreOf, type TargetJudgement } from './score.ts';

/** Faster than this, degrees a second, the body is on its way somewhere and form is not corrected. */
const MOVING_DEG_PER_S = 25;

/** Score of the identifying targets from which the person is trying this stretch. */
const TRYING_SCORE = 0.5;

/** Stillness this long, before the first hold, shows where the person starts from. */
const START_STILL_MS = 400;

/** Share of the way out of a rule that is broken at the start which shows that the person means to go. */
const UNDER_WAY_SHARE = 0.35;

/** Whether any judged joint is moving too fast to speak of form. */
export function isMoving(stretch: Stretch, motion: Motion): boolean {
  return stretch.targets.some(({ angle }) => {
    const fast = Math.abs(speedOf(motion, angle) ?? 0) > MOVING_DEG_PER_S;
    return angleDefinition(angle).unit === 'deg' && fast;
  });
}

/** The values the person starts from: those of the first still moment, kept from then on. */
export function noteStart(
  start: ReadonlyMap<AngleId, number> | null,
  motion: Motion,
  moving: boolean,
): ReadonlyMap<AngleId, number> | null {
  if (start !== null || moving || historyMs(motion) < START_STILL_MS) return start;
  return motion.at(-1)?.values ?? null;
}

/** Whether the person is in or near this stretch, going by the targets that identify it. */
export function isTrying(
  stretch: Stretch,
  judgements: readonly TargetJudgement[],
  level: Level,
): boolean {
  if (startsInPose(stretch)) return true;
  const identifying = judgements.filter(({ target }) => isIdentifying(target));
  return (scoreOf(identifying, level) ?? 0) >= TRYING_SCORE;
}

/** Whether the value has clearly left a start that itself breaks the rule. */
function isUnderWay(fault: Fault, reading: Reading, startValue: number | undefined): boolean {
  if (startValue === undefined || reading.kind === 'unread') return true;
  const toGo = Math.abs(outsideBy(startValue, fault.allowed));
  if (toGo === 0) return true;
  const gone = Math.abs(reading.value - startValue);
  return gone >= Math.max(reading.uncertainty, UNDER_WAY_SHARE * toGo);
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
  start: ReadonlyMap<AngleId, number> | null,
  level: Level,
): boolean {
  if (startsInPose(stretch)) return true;
  const others = judgements.filter(({ target }) => target.angle !== fault.angle);
  const rest = others.some(({ target }) => isIdentifying(target)) ? others : judgements;
  return isTrying(stretch, rest, level) && isUnderWay(fault, reading, start?.get(fault.angle));
}
