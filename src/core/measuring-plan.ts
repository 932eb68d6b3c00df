import type { AngleDefinition } from './angle-definition.ts';
import type { AngleId } from './angle-ids.ts';
import { type AngleSlots, angleSlots, type SlotValues, slotOf } from './angle-slots.ts';
import { angleDefinition } from './angles.ts';
import { biasCurve } from './bias.ts';
import { indexOfRole } from './body.ts';
import type { Side } from './landmarks.ts';
import { neutralAngleIds, type OffsetAngle, turningSlots } from './neutral.ts';
import { limbEndingAt } from './plausibility.ts';
import type { Reading } from './reading.ts';
import type { Position, Stretch, View } from './reference.ts';
import { anglesOf, type Measured } from './score.ts';
import { type AngleUncertainty, angleUncertainty } from './uncertainty.ts';
import { ADVISED_TURN_DEG } from './view.ts';

/** What an angle hangs on, for one stretched side. */
interface AngleSupport {
  /** Groups of landmark numbers, each of which needs one of its landmarks in sight. */
  readonly needs: readonly (readonly number[])[];
  /** The limbs that have to lie in the picture plane, see `limbEndingAt`. */
  readonly limbs: readonly number[];
}

/** All that is known of one of a stretch's angles before a frame comes. */
export interface PlannedAngle extends OffsetAngle {
  readonly unit: 'deg' | 'ratio';
  readonly calculate: AngleDefinition['calculate'];
  readonly uncertainty: AngleUncertainty;
  readonly support: Readonly<Record<Side, AngleSupport>>;
}

/** What measuring asks of a stretch. */
export interface Subject extends Pick<Stretch, 'view' | 'position' | 'neutral'>, Measured {}

/** How to measure a stretch, worked out once instead of in every frame. */
export interface MeasuringPlan {
  readonly view: View;
  readonly position: Position;
  /** Degrees the body is turned out of the picture plane in the advised view. */
  readonly advisedTurnDeg: number;
  readonly slots: AngleSlots;
  /** One for each slot. */
  readonly angles: readonly PlannedAngle[];
  /** The first so many slots are the stretch's own angles, in the order of `anglesOf`; the rest are the neutral's. */
  readonly judged: number;
  /** Those whose plane faces the camera; from half-way, both planes are read as far as they go. */
  readonly visible: readonly PlannedAngle[];
  /** Numbers of all landmarks that any angle needs. */
  readonly landmarks: readonly number[];
  /** A frame's values before any was read, one for each slot, and those of the stretch's own angles alone. */
  readonly noValues: SlotValues;
  readonly noJudgedValues: SlotValues;
  /** The readings of a frame from the wrong side. */
  readonly wrongView: readonly Reading[];
}

const WRONG_VIEW: Reading = { kind: 'unread', reason: 'wrong-view', guess: null };

function supportOf({ needs, limbs }: AngleDefinition, stretched: Side): AngleSupport {
  return {
    needs: needs.map((group) => group.map((role) => indexOfRole(role, stretched))),
    limbs: limbs
      .map((role) => limbEndingAt(indexOfRole(role, stretched)))
      .filter((limb) => limb !== -1),
  };
}

function planAngle(id: AngleId, slots: AngleSlots): PlannedAngle {
  const definition = angleDefinition(id);
  return {
    slot: slotOf(slots, id),
    unit: definition.unit,
    calculate: definition.calculate,
    bias: biasCurve(id),
    turning: turningSlots(slots, id),
    uncertainty: angleUncertainty(id),
    support: { left: supportOf(definition, 'left'), right: supportOf(definition, 'right') },
  };
}

function landmarksOf(angles: readonly PlannedAngle[]): readonly number[] {
  const all = angles.flatMap(({ support }) => [...support.left.needs, ...support.right.needs]);
  return [...new Set(all.flat())];
}

function makePlan(stretch: Subject): MeasuringPlan {
  const judged = anglesOf(stretch);
  const atRest = stretch.neutral === null ? [] : neutralAngleIds(stretch.neutral);
  const slots = angleSlots([...judged, ...atRest]);
  const angles = slots.ids.map((id) => planAngle(id, slots));
  const hidden = stretch.view === 'side' ? 'frontal' : stretch.view === 'front' ? 'sagittal' : null;
  const visible = angles.filter((_, slot) => {
    return angleDefinition(slots.ids[slot] as AngleId).plane !== hidden;
  });
  return {
    view: stretch.view,
    position: stretch.position,
    advisedTurnDeg: ADVISED_TURN_DEG[stretch.view],
    slots,
    angles,
    judged: judged.length,
    visible,
    landmarks: landmarksOf(angles),
    noValues: angles.map(() => Number.NaN),
    noJudgedValues: judged.map(() => Number.NaN),
    wrongView: judged.map(() => WRONG_VIEW),
  };
}

const PLANS = new WeakMap<Subject, MeasuringPlan>();

/** The plan of a stretch, made when it is first asked for. */
export function measuringPlan(stretch: Subject): MeasuringPlan {
  const known = PLANS.get(stretch);
  if (known !== undefined) return known;
  const plan = makePlan(stretch);
  PLANS.set(stretch, plan);
  return plan;
}
