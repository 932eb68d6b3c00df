import type { SlotValues } from './angle-slots.ts';
import { isArmed, isMoving, isTrying, type Start } from './attempt.ts';
import { advanceFault, FAULT_AT_REST, type FaultState, stopsClock } from './faults.ts';
import type { HoldState, Verdict } from './hold.ts';
import { type JudgingPlan, judgingPlan, type PlannedFault } from './judging-plan.ts';
import { bounceOf, type Motion } from './motion.ts';
import type { Percept } from './perception.ts';
import type { Reading } from './reading.ts';
import type { Fault, Stretch } from './reference.ts';
import { isGoodForm, judgeTarget, type TargetJudgement, whyNotJudged } from './score.ts';
import type { SessionConfig, SessionEvent } from './session-types.ts';

/** What judging a frame takes from the session so far. */
export interface Judging {
  readonly config: SessionConfig;
  readonly start: Start | null;
  /** Whether each target was in form, in the stretch's order. */
  readonly inForm: readonly boolean[];
  readonly faults: ReadonlyMap<string, FaultState>;
  readonly hold: HoldState;
}

/** Nothing to tell. */
export const NO_EVENTS: readonly SessionEvent[] = [];
/** Before any rule was looked at. */
export const NO_FAULTS: ReadonlyMap<string, FaultState> = new Map();

const UNREAD: Reading = { kind: 'unread', reason: 'implausible', guess: null };

function judgeTargets(
  { targets }: JudgingPlan,
  state: Judging,
  percept: Percept,
): readonly TargetJudgement[] {
  const judgements: TargetJudgement[] = [];
  for (const { target, slot } of targets) {
    const reading = percept.readings[slot] ?? UNREAD;
    const wasInForm = state.inForm[judgements.length] === true;
    judgements.push(judgeTarget(target, reading, state.config.level, wasInForm));
  }
  return judgements;
}

/** Values of the angles read in this frame, by the stretch's slots. */
export function valuesOf({ readings }: Percept): SlotValues {
  const values: number[] = [];
  for (const reading of readings) values.push(reading.kind === 'read' ? reading.value : Number.NaN);
  return values;
}

function faultValue(fault: Fault, reading: Reading, motion: Motion, slot: number): number | null {
  if (fault.of === 'speed') return bounceOf(motion, slot);
  return reading.kind === 'read' ? reading.value : null;
}

/** What one frame says about form. */
export interface Judged {
  readonly judgements: readonly TargetJudgement[];
  readonly faults: ReadonlyMap<string, FaultState>;
  readonly verdict: Verdict;
  readonly moving: boolean;
  readonly trying: boolean;
}

function advanceOne(
  planned: PlannedFault,
  plan: JudgingPlan,
  state: Judging,
  percept: Percept,
  motion: Motion,
  judgements: readonly TargetJudgement[],
  moving: boolean,
  timestampMs: number,
): FaultState {
  const { fault, slot } = planned;
  const before = state.faults.get(fault.id) ?? FAULT_AT_REST;
  const reading = percept.readings[slot] ?? UNREAD;
  // Every normal entry is quick: speed only matters once the hold is confirmed, until it is over.
  const inHold = state.hold.phase === 'holding' || state.hold.phase === 'grace';
  const armed =
    fault.of === 'speed'
      ? inHold || before.raised
      : !moving && isArmed(planned, plan, judgements, reading, state.start, state.config.level);
  if (!armed) return FAULT_AT_REST;
  const value = faultValue(fault, reading, motion, slot);
  const uncertainty = reading.kind === 'read' ? reading.uncertainty : 0;
  return advanceFault(before, fault, value, uncertainty, armed, timestampMs);
}

/** The rules' states; the very same collection where none changed, as in nearly every frame. */
function advanceFaults(
  plan: JudgingPlan,
  state: Judging,
  percept: Percept,
  motion: Motion,
  judgements: readonly TargetJudgement[],
  moving: boolean,
  timestampMs: number,
): ReadonlyMap<string, FaultState> {
  let next: Map<string, FaultState> | null = null;
  for (const planned of plan.faults) {
    const { id } = planned.fault;
    const after = advanceOne(
      planned,
      plan,
      state,
      percept,
      motion,
      judgements,
      moving,
      timestampMs,
    );
    if (after === state.faults.get(id)) continue;
    next ??= new Map(state.faults);
    next.set(id, after);
  }
  return next ?? state.faults;
}

function isClockStopped(stretch: Stretch, faults: ReadonlyMap<string, FaultState>): boolean {
  for (const fault of stretch.faults) {
    if (stopsClock(fault, faults.get(fault.id) ?? FAULT_AT_REST)) return true;
  }
  return false;
}

/** Judges a frame in which the person was seen: targets, rules, and whether the clock may run. */
export function judgeForm(
  state: Judging,
  percept: Percept,
  motion: Motion,
  timestampMs: number,
): Judged {
  const { stretch, level } = state.config;
  const plan = judgingPlan(stretch);
  const judgements = judgeTargets(plan, state, percept);
  const moving = isMoving(plan, motion);
  const trying = isTrying(plan, judgements, level);
  const reason = percept.viewMatches ? whyNotJudged(judgements, level) : 'wrong-view';
  if (reason !== null) {
    return {
      judgements,
      faults: NO_FAULTS,
      verdict: { kind: 'not-judged', reason },
      moving,
      trying,
    };
  }
  if (!percept.inPosition) {
    const verdict: Verdict = { kind: 'out-of-form' };
    return { judgements, faults: NO_FAULTS, verdict, moving, trying: false };
  }
  const faults = advanceFaults(plan, state, percept, motion, judgements, moving, timestampMs);
  const good = !isClockStopped(stretch, faults) && isGoodForm(judgements);
  const verdict: Verdict = good ? { kind: 'good', steady: !moving } : { kind: 'out-of-form' };
  return { judgements, faults, verdict, moving, trying };
}

/** The rules raised and cleared between two frames. */
export function faultEvents(
  before: ReadonlyMap<string, FaultState>,
  after: ReadonlyMap<string, FaultState>,
  atMs: number,
): readonly SessionEvent[] {
  if (before === after) return NO_EVENTS;
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((faultId): SessionEvent[] => {
    const was = before.get(faultId)?.raised === true;
    const is = after.get(faultId)?.raised === true;
    if (was === is) return [];
    return [{ kind: is ? 'fault-raised' : 'fault-cleared', atMs, faultId }];
  });
}
