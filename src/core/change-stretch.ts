import type { AngleId } from './angle-ids.ts';
import type { SlotValues } from './angle-slots.ts';
import { FAULT_AT_REST, type FaultStates, NO_FAULTS } from './faults.ts';
import { measuringPlan, type Subject } from './measuring-plan.ts';
import { NO_MOTION } from './motion.ts';
import type { NeutralState } from './neutral.ts';
import type { Perception } from './perception.ts';
import type { Stretch } from './reference.ts';
import type { SessionState } from './session-state.ts';
import { SUMS } from './tally.ts';

/** Numbers kept for each slot, see `FilterMemory` and `RememberedReadings`. */
const FILTER_NUMBERS = 3;
const REMEMBERED_NUMBERS = 2;

/** Rows of so many numbers, each put where its name stands now; NaN for what was not there. */
function moveRows<Name>(
  rows: readonly number[],
  width: number,
  before: readonly Name[],
  after: readonly Name[],
): readonly number[] {
  return after.flatMap((name) => {
    const at = before.indexOf(name);
    return Array.from({ length: width }, (_, index) =>
      at === -1 ? Number.NaN : (rows[width * at + index] ?? Number.NaN),
    );
  });
}

function moveNeutral(
  neutral: NeutralState,
  before: readonly AngleId[],
  after: readonly AngleId[],
): NeutralState {
  const move = (values: SlotValues): SlotValues => moveRows(values, 1, before, after);
  const { pose, samples, taken } = neutral;
  return {
    pose,
    samples: samples.map((sample) => ({ ...sample, values: move(sample.values) })),
    taken:
      taken === null
        ? null
        : { ...taken, offsets: move(taken.offsets), values: move(taken.values) },
  };
}

/**
 * What is known of the person, for the same stretch in another form: every list in it stands in the order
 * of the form's own angles.
 */
export function perceptionFor(perception: Perception, from: Subject, to: Subject): Perception {
  const [before, after] = [measuringPlan(from), measuringPlan(to)];
  const [ids, newIds] = [before.slots.ids, after.slots.ids];
  if (ids.length === newIds.length && ids.every((id, slot) => id === newIds[slot])) {
    return perception;
  }
  const judged = ids.slice(0, before.judged);
  const newJudged = newIds.slice(0, after.judged);
  return {
    ...perception,
    filters: moveRows(perception.filters, FILTER_NUMBERS, ids, newIds),
    remembered: moveRows(perception.remembered, REMEMBERED_NUMBERS, judged, newJudged),
    neutral: perception.neutral === null ? null : moveNeutral(perception.neutral, ids, newIds),
  };
}

function moveFaults(states: FaultStates, before: Stretch, after: Stretch): FaultStates {
  if (states.length === 0) return NO_FAULTS;
  return after.faults.map(({ id }) => {
    return states[before.faults.findIndex((fault) => fault.id === id)] ?? FAULT_AT_REST;
  });
}

/** The sums of a joint that was not judged before begin at nothing, as do all where there are none yet. */
function moveJoints(
  joints: readonly number[],
  before: readonly AngleId[],
  after: readonly AngleId[],
): readonly number[] {
  const isNew = after.some((angle) => !before.includes(angle));
  return joints.length === 0 || isNew ? [] : moveRows(joints, SUMS, before, after);
}

/** A session that goes on with another form of its stretch: what is held, counted and known of the person stays. */
export function changeStretch(state: SessionState, stretch: Stretch): SessionState {
  const { config, start, tally, cues } = state;
  const before = config.stretch;
  const angles = before.targets.map(({ angle }) => angle);
  const newAngles = stretch.targets.map(({ angle }) => angle);
  const ids = measuringPlan(before).slots.ids;
  const newIds = measuringPlan(stretch).slots.ids;
  return {
    ...state,
    config: { ...config, stretch },
    perception: perceptionFor(state.perception, before, stretch),
    motion: NO_MOTION,
    start: start && { ...start, values: moveRows(start.values, 1, ids, newIds) },
    inForm: newAngles.map((angle) => state.inForm[angles.indexOf(angle)] === true),
    faults: moveFaults(state.faults, before, stretch),
    // What was asked for is not asked any more; it was not followed either.
    cues: { ...cues, active: null, goneSinceMs: null, waiting: new Map() },
    tally: { ...tally, joints: moveJoints(tally.joints, angles, newAngles) },
  };
}
