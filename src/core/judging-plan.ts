import { slotOf } from './angle-slots.ts';
import { angleDefinition } from './angles.ts';
import { measuringPlan } from './measuring-plan.ts';
import { startsInPose, startTruth } from './neutral.ts';
import {
  type Fault,
  isIdentifying,
  type Level,
  outsideBy,
  type Stretch,
  type Target,
} from './reference.ts';

export interface PlannedTarget {
  readonly target: Target;
  readonly slot: number;
  readonly unit: 'deg' | 'ratio';
  readonly identifies: boolean;
  /** Whether anyone at the quiet start meets the target, so that meeting it tells nothing. */
  readonly metAtStart: Readonly<Record<Level, boolean>>;
}

export interface PlannedFault {
  readonly fault: Fault;
  readonly slot: number;
  /** The true value at the quiet start, where that is known. */
  readonly startTruth: number | undefined;
  /** Whether the rule is about an angle by which the pose is known. */
  readonly identifies: boolean;
  /** Whether the pose is also known by other angles. */
  readonly othersIdentify: boolean;
}

/** What judging a stretch needs of its data, worked out once instead of in every frame. */
export interface JudgingPlan {
  /** In the stretch's order, as are judgements. */
  readonly targets: readonly PlannedTarget[];
  readonly faults: readonly PlannedFault[];
  readonly startsInPose: boolean;
}

function isMetAtStart(stretch: Stretch, { angle, accept }: Target, level: Level): boolean {
  const truth = startTruth(stretch, angle);
  return truth !== undefined && outsideBy(truth, accept[level]) === 0;
}

function planTarget(stretch: Stretch, target: Target): PlannedTarget {
  return {
    target,
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
  return {
    fault,
    slot: slotOf(measuringPlan(stretch).slots, fault.angle),
    startTruth: startTruth(stretch, fault.angle),
    identifies: identifying.some(({ angle }) => angle === fault.angle),
    othersIdentify: identifying.some(({ angle }) => angle !== fault.angle),
  };
}

const PLANS = new WeakMap<Stretch, JudgingPlan>();

/** The plan of a stretch, made when it is first asked for. */
export function judgingPlan(stretch: Stretch): JudgingPlan {
  const known = PLANS.get(stretch);
  if (known !== undefined) return known;
  const plan = {
    targets: stretch.targets.map((target) => planTarget(stretch, target)),
    faults: stretch.faults.map((fault) => planFault(stretch, fault)),
    startsInPose: startsInPose(stretch),
  };
  PLANS.set(stretch, plan);
  return plan;
}
