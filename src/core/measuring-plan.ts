import type { AngleDefinition } from './angle-definition.ts';
import type { AngleId } from './angle-ids.ts';
import { type AngleSlots, angleSlots, slotOf } from './angle-slots.ts';
import { angleDefinition } from './angles.ts';
import { biasCurve } from './bias.ts';
import { indexOfRole } from './body.ts';
import type { Side } from './landmarks.ts';
import { neutralAngleIds, type OffsetAngle, turningSlots } from './neutral.ts';
import type { Stretch } from './reference.ts';
import { anglesOf, type Measured } from './score.ts';
import { type AngleUncertainty, angleUncertainty } from './uncertainty.ts';

/** Landmark numbers that an angle hangs on, for one stretched side. */
interface AngleLandmarks {
  /** Each group needs one of its landmarks in sight. */
  readonly needs: readonly (readonly number[])[];
  /** Ends of the limbs that have to lie in the picture plane. */
  readonly limbs: readonly number[];
}

/** All that is known of one of a stretch's angles before a frame comes. */
export interface PlannedAngle extends OffsetAngle {
  readonly unit: 'deg' | 'ratio';
  readonly calculate: AngleDefinition['calculate'];
  readonly uncertainty: AngleUncertainty;
  readonly landmarks: Readonly<Record<Side, AngleLandmarks>>;
}

/** What measuring asks of a stretch. */
export interface Subject extends Pick<Stretch, 'view' | 'position' | 'neutral'>, Measured {}

/** How to measure a stretch, worked out once instead of in every frame. */
export interface MeasuringPlan {
  readonly slots: AngleSlots;
  /** One for each slot. */
  readonly angles: readonly PlannedAngle[];
  /** The first so many slots are the stretch's own angles, in the order of `anglesOf`; the rest are the neutral's. */
  readonly judged: number;
  /** Those whose plane faces the camera; from half-way, both planes are read as far as they go. */
  readonly visible: readonly PlannedAngle[];
}

function landmarksOf({ needs, limbs }: AngleDefinition, stretched: Side): AngleLandmarks {
  return {
    needs: needs.map((group) => group.map((role) => indexOfRole(role, stretched))),
    limbs: limbs.map((role) => indexOfRole(role, stretched)),
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
    landmarks: {
      left: landmarksOf(definition, 'left'),
      right: landmarksOf(definition, 'right'),
    },
  };
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
  return { slots, angles, judged: judged.length, visible };
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
