import type { AngleId } from './angle-ids.ts';
import { type SlotValues, slotOf } from './angle-slots.ts';
import { isArmed, isMoving, isTrying, type Start } from './attempt.ts';
import { advanceFault, FAULT_AT_REST, type FaultState, stopsClock } from './faults.ts';
import type { HoldState, Verdict } from './hold.ts';
import { measuringPlan } from './measuring-plan.ts';
import { bounceOf, type Motion } from './motion.ts';
import type { Percept } from './perception.ts';
import type { Reading } from './reading.ts';
import type { Fault } from './reference.ts';
import { isGoodForm, judgeTarget, type TargetJudgement, whyNotJudged } from './score.ts';
import type { SessionConfig, SessionEvent } from './session-types.ts';

/** What judging a frame takes from the session so far. */
export interface Judging {
  readonly config: SessionConfig;
  readonly start: Start | null;
  readonly inForm: ReadonlySet<AngleId>;
  readonly faults: ReadonlyMap<string, FaultState>;
  readonly hold: HoldState;
}

const UNREAD: Reading = { kind: 'unread', reason: 'implausible', guess: null };

function judgeTargets(state: Judging, percept: Percept): readonly TargetJudgement[] {
  const { stretch, level } = state.config;
  const { slots } = measuringPlan(stretch);
  return stretch.targets.map((target) => {
    const reading = percept.readings[slotOf(slots, target.angle)] ?? UNREAD;
    return judgeTarget(target, reading, level, state.inForm.has(target.angle));
  });
}

/** Values of the angles read in this frame, by the stretch's slots. */
export function valuesOf({ readings }: Percept): SlotValues {
  return readings.map((reading) => (reading.kind === 'read' ? reading.value : Number.NaN));
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

function advanceFaults(
  state: Judging,
  percept: Percept,
  motion: Motion,
  judgements: readonly TargetJudgement[],
  moving: boolean,
  timestampMs: number,
): ReadonlyMap<string, FaultState> {
  const { stretch, level } = state.config;
  const { slots } = measuringPlan(stretch);
  return new Map(
    stretch.faults.map((fault) => {
      const before = state.faults.get(fault.id) ?? FAULT_AT_REST;
      const slot = slotOf(slots, fault.angle);
      const reading = percept.readings[slot] ?? UNREAD;
      // Every normal entry is quick: speed only matters once the hold is confirmed, until it is over.
      const inHold = state.hold.phase === 'holding' || state.hold.phase === 'grace';
      const armed =
        fault.of === 'speed'
          ? inHold || before.raised
          : !moving && isArmed(fault, stretch, judgements, reading, state.start, level);
      const value = armed ? faultValue(fault, reading, motion, slot) : null;
      const uncertainty = reading.kind === 'read' ? reading.uncertainty : 0;
      return [fault.id, advanceFault(before, fault, value, uncertainty, armed, timestampMs)];
    }),
  );
}

/** Judges a frame in which the person was seen: targets, rules, and whether the clock may run. */
export function judgeForm(
  state: Judging,
  percept: Percept,
  motion: Motion,
  timestampMs: number,
): Judged {
  const { stretch, level } = state.config;
  const judgements = judgeTargets(state, percept);
  const moving = isMoving(stretch, motion);
  const trying = isTrying(stretch, judgements, level);
  const reason = percept.viewMatches ? whyNotJudged(judgements, level) : 'wrong-view';
  if (reason !== null) {
    return {
      judgements,
      faults: new Map(),
      verdict: { kind: 'not-judged', reason },
      moving,
      trying,
    };
  }
  if (!percept.inPosition) {
    const verdict: Verdict = { kind: 'out-of-form' };
    return { judgements, faults: new Map(), verdict, moving, trying: false };
  }
  const faults = advanceFaults(state, percept, motion, judgements, moving, timestampMs);
  const broken = stretch.faults.some((f) => stopsClock(f, faults.get(f.id) ?? FAULT_AT_REST));
  const good = !broken && isGoodForm(judgements);
  const verdict: Verdict = good ? { kind: 'good', steady: !moving } : { kind: 'out-of-form' };
  return { judgements, faults, verdict, moving, trying };
}

/** The rules raised and cleared between two frames. */
export function faultEvents(
  before: ReadonlyMap<string, FaultState>,
  after: ReadonlyMap<string, FaultState>,
  atMs: number,
): readonly SessionEvent[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((faultId): SessionEvent[] => {
    const was = before.get(faultId)?.raised === true;
    const is = after.get(faultId)?.raised === true;
    if (was === is) return [];
    return [{ kind: is ? 'fault-raised' : 'fault-cleared', atMs, faultId }];
  });
}
