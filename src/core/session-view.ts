import type { Clock } from './clock.ts';
import type { JudgingPlan, PlannedTarget } from './judging-plan.ts';
import type { Percept } from './perceive.ts';
import type { Level } from './reference.ts';
import { viewOfRepetitions } from './repetitions.ts';
import { type TargetJudgement, viewOfTarget } from './score.ts';
import type { JointView, LiveView, SessionConfig } from './session-types.ts';

/** What the screen shows before the first frame. */
export function startView(config: SessionConfig, clock: Clock): LiveView {
  return {
    timestampMs: 0,
    phase: clock.hold.phase,
    accounts: clock.hold.accounts,
    targetHoldMs: config.targetHoldMs,
    score: null,
    joints: [],
    framing: null,
    cue: null,
    facing: null,
    landmarks: null,
    neutral: config.stretch.neutral === null ? 'not-used' : 'waiting',
    repetition: repetitionOf(clock),
  };
}

/** What it goes on showing while nothing is seen. */
export function interruptedView(view: LiveView, clock: Clock, timestampMs: number): LiveView {
  return {
    ...view,
    timestampMs,
    phase: clock.hold.phase,
    accounts: clock.hold.accounts,
    repetition: repetitionOf(clock),
    score: null,
    joints: [],
    cue: null,
  };
}

export function repetitionOf({ repetitions }: Clock): LiveView['repetition'] {
  return repetitions === null ? null : viewOfRepetitions(repetitions);
}

export function facingOf({ view }: JudgingPlan, percept: Percept | null): LiveView['facing'] {
  if (percept === null || view !== 'side') return null;
  return percept.forward === 1 ? 'picture-right' : 'picture-left';
}

/** What the targets look like, one for each judgement. */
export function jointsOf(
  { targets }: JudgingPlan,
  judgements: readonly TargetJudgement[],
  level: Level,
): readonly JointView[] {
  const joints: JointView[] = [];
  for (let index = 0; index < judgements.length; index += 1) {
    const { unit } = targets[index] as PlannedTarget;
    joints.push(viewOfTarget(judgements[index] as TargetJudgement, level, unit));
  }
  return joints;
}
