import { slotOf } from './angle-slots.ts';
import { angleDefinition } from './angles.ts';
import { FAULT_AT_REST, type FaultStates, leastToBreak, type Rule } from './faults.ts';
import { measuringPlan } from './measuring-plan.ts';
import { startsInPose, startTruth } from './neutral.ts';
import {
  type Fault,
  isIdentifying,
  type Level,
  outsideBy,
  type Range,
  type Stretch,
  type Target,
  type View,
} from './reference.ts';

export interface PlannedTarget {
  readonly target: Target;
  readonly slot: number;
  readonly unit: 'deg' | 'ratio';
  readonly identifies: boolean;
  /** Whether anyone at the quiet start meets the target, so that meeting it tells nothing. */
  readonly metAtStart: Readonly<Record<Level, boolean>>;
}

export interface PlannedFault extends Rule {
  readonly slot: number;
  /** See there; of a rule about speed, which is never negative. */
  readonly leastToBreak: number;
  /** The true value at the quiet start, where that is known. */
  readonly startTruth: number | undefined;
  /** Whether the rule is about an angle by which the pose is known. */
  readonly identifies: boolean;
  /** Whether the pose is also known by other angles. */
  readonly othersIdentify: boolean;
}

/** What judging a stretch needs of its data, worked out once instead of in every frame. */
export interface JudgingPlan {
  readonly view: View;
  /** In the stretch's order, as are judgements. */
  readonly targets: readonly PlannedTarget[];
  readonly faults: readonly PlannedFault[];
  /** The rules' states before any was looked at. */
  readonly faultsAtRest: FaultStates;
  /** Slots of the targets in degrees, each once: what shows that the person moves. */
  readonly turningSlots: readonly number[];
  readonly startsInPose: boolean;
}

/**
 * Copies of the stretch's data, all of one make. What was parsed from a file or put together from parts is slower
 * to read, and a frame reads it dozens of times.
 */
function copyOfRange({ low, high }: Range): Range {
  return { low, high };
}

function copyOfTarget(target: Target): Target {
  const { angle, label, weight, reliability, aim, tolerance, accept, below, above } = target;
  return {
    angle,
    label,
    weight,
    reliability,
    aim: { beginner: aim.beginner, full: aim.full },
    tolerance: { beginner: tolerance.beginner, full: tolerance.full },
    accept: { beginner: copyOfRange(accept.beginner), full: copyOfRange(accept.full) },
    below,
    above,
  };
}

function copyOfFault({ id, angle, of, allowed, severity, dwellMs, correction }: Fault): Fault {
  return { id, angle, of, allowed: copyOfRange(allowed), severity, dwellMs, correction };
}

function isMetAtStart(stretch: Stretch, { angle, accept }: Target, level: Level): boolean {
  const truth = startTruth(stretch, angle);
  return truth !== undefined && outsideBy(truth, accept[level]) === 0;
}

function planTarget(stretch: Stretch, target: Target): PlannedTarget {
  return {
    target: copyOfTarget(target),
    slot: slotOf(measuringPlan(stretch).slots, target.angle),
    unit: angleDefinition(target.angle).unit,
    identifies: isIdentifying(target),
    metAtStart: {
      beginner: isMetAtStart(stretch, target, 'beginner'),
      full: isMetAtStart(stretch, target, 'full'),
    },
  };
}

function planFault(stretch: Stretch, fault: Fault): PlannedFault {
  const identifying = stretch.targets.filter(isIdentifying);
  const rule: Rule = { fault: copyOfFault(fault), unit: angleDefinition(fault.angle).unit };
  return {
    fault: rule.fault,
    unit: rule.unit,
    leastToBreak: leastToBreak(rule),
    slot: slotOf(measuringPlan(stretch).slots, fault.angle),
    startTruth: startTruth(stretch, fault.angle),
    identifies: identifying.some(({ angle }) => angle === fault.angle),
    othersIdentify: identifying.some(({ angle }) => angle !== fault.angle),
  };
}

function turningSlotsOf(targets: readonly PlannedTarget[]): readonly number[] {
  return [...new Set(targets.filter(({ unit }) => unit === 'deg').map(({ slot }) => slot))];
}

const PLANS = new WeakMap<Stretch, JudgingPlan>();

/** The plan of a stretch, made when it is first asked for. */
export function judgingPlan(stretch: Stretch): JudgingPlan {
  const known = PLANS.get(stretch);
  if (known !== undefined) return known;
  const targets = stretch.targets.map((target) => planTarget(stretch, target));
  const faults = stretch.faults.map((fault) => planFault(stretch, fault));
  const plan: JudgingPlan = {
    view: stretch.view,
    targets,
    faults,
    faultsAtRest: stretch.faults.map(() => FAULT_AT_REST),
    turningSlots: turningSlotsOf(targets),
    startsInPose: startsInPose(stretch),
  };
  PLANS.set(stretch, plan);
  return plan;
}
