import { isArmed, isMoving, isTrying, type Start } from './attempt.ts';
import { bounceOf } from './bounce.ts';
import {
  advanceFault,
  FAULT_AT_REST,
  type FaultState,
  type FaultStates,
  NO_FAULTS,
  stopsClock,
} from './faults.ts';
import type { HoldState, Verdict } from './hold-types.ts';
import type { JudgingPlan, PlannedFault, PlannedTarget } from './judging-plan.ts';
import type { Motion } from './motion.ts';
import { sideTurnedAway } from './near-side.ts';
import type { Percept } from './perceive.ts';
import type { Reading } from './reading.ts';
import { isGoodForm, judgeTarget, type TargetJudgement, whyNotJudged } from './score.ts';
import type { SessionConfig, SessionEvent } from './session-types.ts';

/** Nothing to tell. */
export const NO_EVENTS: readonly SessionEvent[] = [];

/** What judging a frame takes from the session so far. */
export interface Judging {
  readonly config: SessionConfig;
  readonly start: Start | null;
  /** Whether each target was in form, in the stretch's order. */
  readonly inForm: readonly boolean[];
  readonly faults: FaultStates;
  readonly hold: HoldState;
}

/** What one frame says about form. */
export interface Judged {
  readonly plan: JudgingPlan;
  readonly judgements: readonly TargetJudgement[];
  readonly faults: FaultStates;
  readonly verdict: Verdict;
  readonly moving: boolean;
  readonly trying: boolean;
}

/** A frame on the way to being judged. */
interface Judgement extends Pick<Judged, 'plan' | 'judgements' | 'moving' | 'trying'> {
  readonly percept: Percept;
  readonly motion: Motion;
  readonly timestampMs: number;
}

const UNREAD: Reading = { kind: 'unread', reason: 'implausible', guess: null };

const OUT_OF_FORM: Verdict = { kind: 'out-of-form' };
const WRONG_SIDE: Verdict = { kind: 'not-judged', reason: 'wrong-view' };
const GOOD_AND_STEADY: Verdict = { kind: 'good', steady: true };
const GOOD_BUT_MOVING: Verdict = { kind: 'good', steady: false };

function judgeTargets(
  { targets }: JudgingPlan,
  { config, inForm }: Judging,
  { readings }: Percept,
): readonly TargetJudgement[] {
  const judgements: TargetJudgement[] = [];
  for (let index = 0; index < targets.length; index += 1) {
    const { target, slot } = targets[index] as PlannedTarget;
    const reading = readings[slot] ?? UNREAD;
    judgements.push(judgeTarget(target, reading, config.level, inForm[index] === true));
  }
  return judgements;
}

function faultValue(
  { fault, slot, leastToBreak }: PlannedFault,
  reading: Reading,
  motion: Motion,
): number | null {
  if (fault.of === 'speed') return bounceOf(motion, slot, leastToBreak);
  return reading.kind === 'read' ? reading.value : null;
}

function advanceOne(
  before: FaultState,
  planned: PlannedFault,
  { config, start, hold }: Judging,
  { plan, percept, motion, judgements, moving, trying, timestampMs }: Judgement,
): FaultState {
  const { fault, slot } = planned;
  const reading = percept.readings[slot] ?? UNREAD;
  // Every normal entry is quick: speed only matters once the hold is confirmed, until it is over.
  const inHold = hold.phase === 'holding' || hold.phase === 'grace';
  const armed =
    fault.of === 'speed'
      ? inHold || before.raised
      : !moving && isArmed(planned, plan, judgements, reading, start, config.level, trying);
  if (!armed) return FAULT_AT_REST;
  const value = faultValue(planned, reading, motion);
  const uncertainty = reading.kind === 'read' ? reading.uncertainty : 0;
  return advanceFault(before, planned, value, uncertainty, armed, timestampMs);
}

/** The rules' states; the very same list where none changed, as in nearly every frame. */
function advanceFaults(state: Judging, judgement: Judgement): FaultStates {
  const { faults } = judgement.plan;
  const before = state.faults.length === 0 ? judgement.plan.faultsAtRest : state.faults;
  let next: FaultState[] | null = null;
  for (let index = 0; index < faults.length; index += 1) {
    const was = before[index] as FaultState;
    const is = advanceOne(was, faults[index] as PlannedFault, state, judgement);
    if (is === was) continue;
    next ??= before.slice();
    next[index] = is;
  }
  return next ?? before;
}

function isClockStopped({ faults }: JudgingPlan, states: FaultStates): boolean {
  for (let index = 0; index < faults.length; index += 1) {
    const { fault } = faults[index] as PlannedFault;
    if (stopsClock(fault, states[index] as FaultState)) return true;
  }
  return false;
}

/** Then the far side is measured, a good knee up to 15° off: form that is good counts, but no blame comes of it. */
function isTurnedAway({ config }: Judging, { stretched, nearer }: Percept): boolean {
  return sideTurnedAway(config.stretch, stretched, nearer) !== null;
}

/** Judges a frame in which the person was seen: targets, rules, and whether the clock may run. */
export function judgeForm(
  state: Judging,
  plan: JudgingPlan,
  percept: Percept,
  motion: Motion,
  timestampMs: number,
): Judged {
  const { level } = state.config;
  const judgements = judgeTargets(plan, state, percept);
  const moving = isMoving(plan, motion);
  const trying = isTrying(plan, judgements, level);
  const reason = percept.viewMatches ? whyNotJudged(judgements, level) : 'wrong-view';
  if (reason !== null) {
    const verdict: Verdict = { kind: 'not-judged', reason };
    return { plan, judgements, faults: NO_FAULTS, verdict, moving, trying };
  }
  if (!percept.inPosition) {
    return { plan, judgements, faults: NO_FAULTS, verdict: OUT_OF_FORM, moving, trying: false };
  }
  const judgement = { plan, percept, motion, judgements, moving, trying, timestampMs };
  const faults = advanceFaults(state, judgement);
  const isGood = !isClockStopped(plan, faults) && isGoodForm(judgements);
  if (!isGood && isTurnedAway(state, percept)) {
    return { plan, judgements, faults: NO_FAULTS, verdict: WRONG_SIDE, moving, trying };
  }
  const good = moving ? GOOD_BUT_MOVING : GOOD_AND_STEADY;
  return { plan, judgements, faults, verdict: isGood ? good : OUT_OF_FORM, moving, trying };
}

/** What is judged of a frame in which nobody was seen. */
export function judgedNobody(plan: JudgingPlan): Judged {
  const verdict: Verdict = { kind: 'not-judged', reason: 'nobody' };
  return { plan, judgements: [], faults: NO_FAULTS, verdict, moving: false, trying: false };
}

/** The rules raised and cleared between two frames. */
export function faultEvents(
  { faults }: JudgingPlan,
  before: FaultStates,
  after: FaultStates,
  atMs: number,
): readonly SessionEvent[] {
  if (before === after) return NO_EVENTS;
  return faults.flatMap(({ fault: { id: faultId } }, index): SessionEvent[] => {
    const was = before[index]?.raised === true;
    const is = after[index]?.raised === true;
    if (was === is) return [];
    return [{ kind: is ? 'fault-raised' : 'fault-cleared', atMs, faultId }];
  });
}
