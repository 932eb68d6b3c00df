import { type Amount, amountOf } from './amount.ts';
import { type Fault, outsideBy, type Range } from './reference.ts';

/** A raised rule is only cleared this far back inside what is allowed, and after this long there. */
const CLEARING_MARGIN = { deg: 3, ratio: 0.01 } as const;
const CLEARING_MS = 300;

/** A rule and the unit of what it is about. */
export interface Rule {
  readonly fault: Fault;
  readonly unit: 'deg' | 'ratio';
}

/** How one rule stands. */
export interface FaultState {
  /** Since when the rule has been broken without a pause; null while it is not. */
  readonly brokenSinceMs: number | null;
  /** Since when a raised rule has been kept again; null while it is broken or not raised. */
  readonly keptSinceMs: number | null;
  readonly raised: boolean;
  /** How far beyond what is allowed; null between a little and a lot, and of a speed. */
  readonly amount: Amount;
}

export const FAULT_AT_REST: FaultState = {
  brokenSinceMs: null,
  keptSinceMs: null,
  raised: false,
  amount: null,
};

/** How a stretch's rules stand, in its order; empty before any was looked at. */
export type FaultStates = readonly FaultState[];

export const NO_FAULTS: FaultStates = [];

/** The rules' limits allow for readings this uncertain; what is less sure has to be broken by more. */
const ORDINARY_UNCERTAINTY = { deg: 8, ratio: 0.08 } as const;

function tightened(allowed: Range, margin: number): Range {
  return {
    low: allowed.low === null ? null : allowed.low + margin,
    high: allowed.high === null ? null : allowed.high - margin,
  };
}

/**
 * Advances one rule by a frame: raised once broken for its dwell time, cleared once kept for 0.3 s.
 * @param value the rule's value or speed; null where it could not be read, which leaves the rule as it was
 * @param uncertainty of the value, same unit
 * @param armed whether the person is trying the stretch; a rule that is not armed is at rest
 */
export function advanceFault(
  state: FaultState,
  { fault, unit }: Rule,
  value: number | null,
  uncertainty: number,
  armed: boolean,
  timestampMs: number,
): FaultState {
  if (!armed) return FAULT_AT_REST;
  if (value === null) return state;
  const isInDegrees = unit === 'deg';
  const ordinary = isInDegrees ? ORDINARY_UNCERTAINTY.deg : ORDINARY_UNCERTAINTY.ratio;
  const unsure = Math.max(0, uncertainty - ordinary);
  const clearing = isInDegrees ? CLEARING_MARGIN.deg : CLEARING_MARGIN.ratio;
  const margin = (state.raised ? clearing : 0) - unsure;
  const broken = outsideBy(value, tightened(fault.allowed, margin)) !== 0;
  if (broken) {
    const brokenSinceMs = state.brokenSinceMs ?? timestampMs;
    const raised = state.raised || timestampMs - brokenSinceMs >= fault.dwellMs;
    // In steps of what the reading is unsure by: finer the camera cannot tell.
    const step = Math.max(uncertainty, ordinary);
    const beyond = Math.abs(outsideBy(value, fault.allowed));
    const amount = fault.of === 'speed' ? null : amountOf(beyond / step, state.amount);
    return { brokenSinceMs, keptSinceMs: null, raised, amount };
  }
  if (!state.raised) return FAULT_AT_REST;
  const keptSinceMs = state.keptSinceMs ?? timestampMs;
  if (timestampMs - keptSinceMs >= CLEARING_MS) return FAULT_AT_REST;
  return { brokenSinceMs: null, keptSinceMs, raised: true, amount: state.amount };
}

/** Below this a value that is never negative cannot break the rule, raised or not. */
export function leastToBreak({ fault, unit }: Rule): number {
  const { low, high } = fault.allowed;
  const margin = CLEARING_MARGIN[unit];
  const mayBeTooLow = low !== null && low + margin > 0;
  return high === null || mayBeTooLow ? 0 : Math.max(0, high - margin);
}

/** Whether a rule that stops the clock is broken in this frame. */
export function stopsClock(fault: Fault, state: FaultState): boolean {
  return fault.severity !== 'tip' && (state.brokenSinceMs !== null || state.raised);
}
